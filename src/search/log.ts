import { type Answer, answerQuery, type QueryOptions } from './answer.ts';
import type { Clause } from './clause.ts';
import { batchesOf, type DistinctLine, distinctLines } from './log-lines.ts';
import { readAhead } from './read-ahead.ts';
import { recognise } from './recognise.ts';
import type { RecognisedError } from './recognised.ts';
import type { Store } from './store.ts';

/** A log, reduced. */
export interface ReadLog {
  /** The lines that tell most, as pasted, most telling first. */
  lines: string[];
  /** The same without their noise: what is asked of the index. */
  text: string;
  /** The errors that the index knows, in the order of the log. */
  errors: RecognisedError['target'][];
  /** Whether a part of the index could not be read. */
  incomplete: boolean;
}

/** How many lines are kept, and how many of them where known errors say what went wrong. */
const MAX_LINES = 40;
const MAX_CONTEXT = 2;

/** What makes a line tell of a fault. */
const TELLING =
  /error|fail|denied|refus|reject|invalid|cannot|unable|crash|timed? ?out|kill|exception|violat|not allowed|-\d{2,}|code[ =:]/i;

/** What a line is worth that names something; a code without a domain says less of what went wrong than words may. */
const WORTH = { error: 8, unknown: 4, number: 3.5, telling: 2, identifier: 1 } as const;

const TIME_STAMP = /\d{1,2}:\d{2}:\d{2}/;

/** Whether a text is a log or a part of one rather than a question: lines, a time stamp, or two errors as systems print them. */
export function isLog(text: string): boolean {
  return (
    /\S[^\S\n]*\n\s*\S/.test(text) || TIME_STAMP.test(text) || (text.match(/\bDomain\s*=|\bcode\s*[=:]|\[\d:-?\d+\]/gi)?.length ?? 0) > 2
  );
}

/**
 * Reduce a pasted text of any length to the lines that tell most, each kind of line once. Known errors are looked for in every line
 * before any is left out.
 */
export async function readLog(text: string, store: Pick<Store, 'keys' | 'targets'>, pause = nextTask): Promise<ReadLog> {
  return reduce(await distinctLines(text, pause), store, pause);
}

/**
 * The same, and what the index answers to those lines. What the lines need that seem to tell most is asked for while errors are looked for.
 *
 * @param entries how many entries the caller will read
 * @param atLeast how many are kept, however far below the best
 */
export async function answerLog(
  store: Store,
  text: string,
  { pause = nextTask, ...options }: Pick<QueryOptions, 'entries' | 'atLeast' | 'exact'> & { pause?: () => Promise<void> } = {},
): Promise<{ log: ReadLog; answer: Answer }> {
  const lines = await distinctLines(text, pause);
  const order = lines.toSorted((a, b) => worthOf(b.line) - worthOf(a.line)).slice(0, MAX_LINES);
  const ahead = readAhead(store, order.map(({ bare }) => bare).join('\n'), { ...options, isLog: true });
  // Waited for below; what fails meanwhile is told there.
  ahead.catch(() => {});
  const log = await reduce(lines, store, pause);
  return { log, answer: await answerQuery(store, log.text, { ...options, isLog: true, ahead }) };
}

async function reduce(
  lines: readonly DistinctLine[],
  store: Pick<Store, 'keys' | 'targets'>,
  pause: () => Promise<void>,
): Promise<ReadLog> {
  const reading: Promise<LineFound[]>[] = [];
  // All at once, or a long log would take as many rounds of requests as it has parts.
  for (const batch of batchesOf(lines)) {
    const found = findIn(batch, store);
    found.catch(() => {});
    reading.push(found);
    await pause();
  }
  const found = (await Promise.all(reading)).flat();
  const errors = new Map(found.flatMap((line) => line.errors.map((target) => [target.path, target])));
  const order = found.map((line, i) => ({ ...line, i })).sort((a, b) => b.worth - a.worth || a.i - b.i);
  const told = order.filter(({ worth }) => worth >= WORTH.unknown);
  const most = told.length > 0 ? Math.min(MAX_LINES, told.length + MAX_CONTEXT) : MAX_LINES;
  const kept = order.slice(0, most);
  return {
    lines: kept.map(({ line }) => line),
    text: kept.map(({ bare }) => bare).join('\n'),
    errors: [...errors.values()],
    incomplete: found.some(({ incomplete }) => incomplete),
  };
}

/** A line, and what the index knows of it. */
interface LineFound extends DistinctLine {
  errors: RecognisedError['target'][];
  worth: number;
  incomplete: boolean;
}

async function findIn(lines: readonly DistinctLine[], store: Pick<Store, 'keys' | 'targets'>): Promise<LineFound[]> {
  const found = await recognise(lines.map(({ bare }) => bare).join('\n'), store, { isQuery: false });
  let end = 0;
  return lines.map(({ line, bare }) => {
    const start = end;
    end += bare.length + 1;
    const isHere = (place: { start: number }) => place.start >= start && place.start < end;
    const errors = found.errors.filter(isHere).map(({ target }) => target);
    const unknown = found.unknownAt.filter(isHere);
    const isStated = unknown.some(({ hasDomain }) => hasDomain);
    const worth = errors.length > 0 ? WORTH.error : isStated ? WORTH.unknown : unknown.length > 0 ? WORTH.number : worthOf(line);
    return { line, bare, errors, worth, incomplete: found.incomplete };
  });
}

function worthOf(line: string): number {
  return (TELLING.test(line) ? WORTH.telling : 0) + (/[a-z][A-Z]/.test(line) ? WORTH.identifier : 0);
}

/** Lets the page draw and answer keys meanwhile. */
const nextTask = () => new Promise<void>((resume) => setTimeout(resume));

/**
 * The pasted line that holds most of what matched, by weight: a code tells more than several words. Of two that hold as much, the first.
 *
 * @param matched what matched, as written
 * @returns the line, or undefined where none holds any
 */
export function lineThatLed(lines: readonly string[], matched: readonly Pick<Clause, 'text' | 'weight'>[]): string | undefined {
  let best: string | undefined;
  let most = 0;
  for (const line of lines) {
    const lower = line.toLowerCase();
    const held = matched.reduce((sum, { text, weight }) => sum + (lower.includes(text.toLowerCase()) ? weight : 0), 0);
    if (held > most) [best, most] = [line, held];
  }
  return best;
}
