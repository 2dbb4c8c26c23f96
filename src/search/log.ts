import type { Clause } from './clause.ts';
import { dropNoise } from './noise.ts';
import { type RecognisedError, recognise } from './recognise.ts';
import type { Store } from './store.ts';

/** A log, reduced. */
export interface ReadLog {
  /** The lines that tell most, as pasted, most telling first. */
  lines: string[];
  /** The errors that the index knows, in the order of the log. */
  errors: RecognisedError['target'][];
  /** Whether a part of the index could not be read. */
  incomplete: boolean;
}

/** How many lines are kept, and how many of them where known errors say what went wrong. */
const MAX_LINES = 40;
const MAX_CONTEXT = 2;

/** A line longer than this is cut: what tells stands early. */
const MAX_LINE = 2000;

/** As much is read at a time, in characters, so that a page stays responsive meanwhile. */
const BATCH = 16_000;

/** What makes a line tell of a fault. */
const TELLING =
  /error|fail|denied|refus|reject|invalid|cannot|unable|crash|timed? ?out|kill|exception|violat|not allowed|-\d{2,}|code[ =:]/i;

/** What a line is worth that names something. */
const WORTH = { error: 8, unknown: 4, telling: 2, identifier: 1 } as const;

const TIME_STAMP = /\d{1,2}:\d{2}:\d{2}/;

/** Whether a text is a log or a part of one rather than a question: lines, a time stamp, or two errors as systems print them. */
export function isLog(text: string): boolean {
  return (
    /\S[^\S\n]*\n\s*\S/.test(text) || TIME_STAMP.test(text) || (text.match(/\bDomain\s*=|\bcode\s*[=:]|\[\d:-?\d+\]/gi)?.length ?? 0) > 2
  );
}

/**
 * Reduce a pasted text of any length to the lines that tell most, each kind of line once: lines that differ in times, ids and
 * addresses alone are the same. Known errors are looked for in every line before any is left out.
 *
 * @param pause awaited now and then
 */
export async function readLog(text: string, store: Pick<Store, 'keys' | 'targets'>, pause = nextTask): Promise<ReadLog> {
  const lines = await distinctLines(text, pause);
  const errors = new Map<string, RecognisedError['target']>();
  const worths: number[] = [];
  let incomplete = false;
  for (const batch of batchesOf(lines)) {
    const found = await recognise(batch.map(({ bare }) => bare).join('\n'), store, { isQuery: false });
    incomplete ||= found.incomplete;
    let end = 0;
    for (const { bare, line } of batch) {
      const start = end;
      end += bare.length + 1;
      const here = found.errors.filter((error) => error.start >= start && error.start < end);
      for (const { target } of here) errors.set(target.path, target);
      const isUnknown = found.unknown.some(({ code, domain }) => domain !== '' && bare.includes(code) && bare.includes(domain));
      worths.push(here.length > 0 ? WORTH.error : isUnknown ? WORTH.unknown : worthOf(line));
    }
    await pause();
  }
  const order = lines.map(({ line }, i) => ({ line, i, worth: worths[i] ?? 0 })).sort((a, b) => b.worth - a.worth || a.i - b.i);
  const told = order.filter(({ worth }) => worth >= WORTH.unknown);
  const most = told.length > 0 ? Math.min(MAX_LINES, told.length + MAX_CONTEXT) : MAX_LINES;
  return { lines: order.slice(0, most).map(({ line }) => line), errors: [...errors.values()], incomplete };
}

function worthOf(line: string): number {
  return (TELLING.test(line) ? WORTH.telling : 0) + (/[a-z][A-Z]/.test(line) ? WORTH.identifier : 0);
}

/** A kind of line: the first of it as pasted, and without its noise. */
interface DistinctLine {
  line: string;
  bare: string;
}

async function distinctLines(text: string, pause: () => Promise<void>): Promise<DistinctLine[]> {
  const lines = new Map<string, DistinctLine>();
  let done = 0;
  for (const raw of text.split(/\r?\n/)) {
    for (let at = 0; at < Math.max(1, raw.length); at += MAX_LINE) {
      const line = raw.slice(at, at + MAX_LINE);
      const bare = dropNoise(line).trim();
      const kind = bare.replace(/\d+/g, (digits) => (digits.length > 5 ? '' : digits)).trim();
      if (kind && !lines.has(kind)) lines.set(kind, { line: line.trim(), bare });
      done += line.length;
      if (done > BATCH) {
        done = 0;
        await pause();
      }
    }
  }
  return [...lines.values()];
}

function* batchesOf(lines: readonly DistinctLine[]): Generator<DistinctLine[]> {
  let batch: DistinctLine[] = [];
  let size = 0;
  for (const line of lines) {
    batch.push(line);
    size += line.bare.length;
    if (size < BATCH) continue;
    yield batch;
    batch = [];
    size = 0;
  }
  if (batch.length > 0) yield batch;
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
