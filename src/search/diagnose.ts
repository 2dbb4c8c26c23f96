import { analyze } from './analyze.ts';
import { dropNoise } from './noise.ts';
import { versionsIn } from './versions.ts';

/** An error of the site's index, as a diagnosis needs it. */
export interface KnownError {
  /** The two parts of its URL. */
  path: string;
  domain: string;
  code: string;
  names: string[];
  meaning: string;
}

/** What a diagnosis can recognise. */
export interface KnownNames {
  errors: KnownError[];
  /** API names, entitlements and keys that have a page. */
  symbols: string[];
  /** Platforms whose versions are recognised. */
  platforms: string[];
}

/** What was recognised in a text. */
export interface Diagnosis {
  errors: KnownError[];
  symbols: string[];
  /** OS versions, such as `iOS 18.5`. */
  versions: string[];
  /** The lines that tell most, as pasted, most telling first. */
  lines: string[];
}

/** How many of each are told. */
const MAX_FOUND = 12;
const MAX_LINES = 40;

/** What makes a line tell of a fault. */
const TELLING =
  /error|fail|denied|refus|reject|invalid|cannot|unable|crash|timed? ?out|kill|exception|violat|not allowed|-\d{2,}|code[ =:]/i;

/** A line longer than this is cut: what tells stands early. */
const MAX_LINE = 2000;

/**
 * Reduce a pasted text of any length to its telling lines, each kind of line once: lines that differ in times,
 * ids and addresses alone are the same.
 *
 * @param pause awaited now and then, so that a page stays responsive meanwhile
 */
export async function tellingLines(text: string, pause = nextTask): Promise<string[]> {
  const lines = new Map<string, string>();
  let done = 0;
  for (const raw of text.split(/\r?\n/)) {
    for (let at = 0; at < Math.max(1, raw.length); at += MAX_LINE) {
      const line = raw.slice(at, at + MAX_LINE);
      const bare = dropNoise(line)
        .replace(/\d+/g, (digits) => (digits.length > 5 ? '' : digits))
        .trim();
      if (bare && !lines.has(bare)) lines.set(bare, line.trim());
      done += line.length;
      if (done > PAUSE_EVERY) {
        done = 0;
        await pause();
      }
    }
  }
  const worth = ([bare]: [string, string]) => (TELLING.test(bare) ? 2 : 0) + (/[a-z][A-Z]/.test(bare) ? 1 : 0);
  return [...lines]
    .map((line, i) => ({ line, i, worth: worth(line) }))
    .sort((a, b) => b.worth - a.worth || a.i - b.i)
    .slice(0, MAX_LINES)
    .map(({ line }) => line[1]);
}

/** Lets the page draw and answer keys meanwhile. */
const nextTask = () => new Promise<void>((resume) => setTimeout(resume));

const PAUSE_EVERY = 60_000;

/**
 * Recognise what a text names. Pure.
 *
 * @param lines telling lines of the text
 */
export function diagnose(lines: readonly string[], known: KnownNames): Diagnosis {
  const text = lines.join('\n');
  const tokens = analyze(dropNoise(text));
  const codes = new Set(tokens.filter(({ kind }) => kind === 'code').map(({ term }) => term.slice(term.indexOf('#') + 1)));
  const words = new Set(tokens.map(({ text: word }) => word.toLowerCase()));
  const lower = text.toLowerCase();

  const errors = known.errors
    .map((error) => ({ error, evidence: evidenceOf(error, codes, words, lower) }))
    .filter(({ evidence }) => evidence > 1)
    .sort((a, b) => b.evidence - a.evidence || (a.error.path < b.error.path ? -1 : 1))
    .map(({ error }) => error);
  const symbols = known.symbols.filter(
    (symbol) => words.has(symbol.toLowerCase()) || (symbol.length > 8 && lower.includes(symbol.toLowerCase())),
  );
  return {
    errors: errors.slice(0, MAX_FOUND),
    symbols: symbols.slice(0, MAX_FOUND),
    versions: versionsIn(text, known.platforms).slice(0, MAX_FOUND),
    lines: [...lines],
  };
}

/** How much speaks for an error: its name alone is enough, a code needs its domain or a length that is no accident. */
function evidenceOf({ code, domain, names }: KnownError, codes: ReadonlySet<string>, words: ReadonlySet<string>, lower: string): number {
  const bare = code.replace(/^[-−]/, '').toLowerCase();
  const named = names.some((name) => words.has(name.toLowerCase()) || holds(lower, name.toLowerCase())) ? 2 : 0;
  const coded = codes.has(bare) || (/^0x/.test(bare) && words.has(bare)) ? 1 : 0;
  const placed = domain && lower.includes(domain.toLowerCase()) ? 1 : 0;
  const long = coded && bare.length > 3 ? 1 : 0;
  return named + coded + (coded ? placed + long : 0);
}

/** Whether a text has a name that is not a part of a longer one. */
function holds(text: string, name: string): boolean {
  if (name === '') return false;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!NAME_LETTER.test(text.charAt(at - 1)) && !NAME_LETTER.test(text.charAt(at + name.length))) return true;
  }
  return false;
}

const NAME_LETTER = /[\p{L}\p{N}_]/u;

/**
 * For each of some entries' matched words, the pasted line that holds most of them.
 *
 * @param words what matched, as written
 * @returns the line, or undefined where none holds any
 */
export function lineThatLed(lines: readonly string[], words: readonly string[]): string | undefined {
  let best: string | undefined;
  let most = 0;
  for (const line of lines) {
    const lower = line.toLowerCase();
    const count = words.filter((word) => lower.includes(word.toLowerCase())).length;
    if (count > most) [best, most] = [line, count];
  }
  return best;
}
