import type { Answer } from '../answer.ts';
import type { Confidence } from '../confidence.ts';
import { answerLog, lineThatLed } from '../log.ts';
import { matchedClauses } from '../matched-clauses.ts';
import type { UnknownCode } from '../recognised.ts';
import type { Store } from '../store.ts';
import type { ErrorTarget } from '../target.ts';
import { versionsIn } from '../versions.ts';
import { type Result, storeOf, toResult, withDomainBase } from './find.ts';

/** What was recognised in a text. */
export interface Diagnosis {
  /** The errors that the site knows, in the order of the text. */
  errors: ErrorTarget[];
  /** Codes that are named there and that it does not know. */
  unknown: UnknownCode[];
  /** API names, entitlements and keys that have a page. */
  symbols: string[];
  /** OS versions, such as `iOS 18.5`. */
  versions: string[];
  /** The lines that tell most, as pasted, most telling first. */
  lines: string[];
}

/** An entry that explains a pasted text, and the line that led to it. */
export interface Explanation extends Result {
  line?: string;
}

/** What a pasted text came to. */
export interface DiagnosedText extends Diagnosis {
  /** How well the first explanation answers, and so the site. */
  confidence: Confidence;
  explanations: Explanation[];
  incomplete: boolean;
}

const MAX_EXPLANATIONS = 8;

/** How many of each thing recognised are told. */
const MAX_FOUND = 12;

/** Which versions are meant stands early in a text. */
const VERSIONS_WITHIN = 200_000;

/**
 * Recognise what a pasted text names, and find the entries that explain it. Nothing leaves the browser.
 *
 * @param base the path the site is served from
 * @throws Error where the index cannot be read at all
 */
export function diagnoseText(base: string, text: string): Promise<DiagnosedText> {
  return diagnoseIn(storeOf(base), base, text);
}

/**
 * The same in any index.
 *
 * @param base what the addresses of entries begin with
 * @throws Error where the index cannot be read at all
 */
export async function diagnoseIn(store: Store, base: string, text: string): Promise<DiagnosedText> {
  const { diagnosis, answer, incomplete } = await readText(store, base, text, MAX_EXPLANATIONS);
  const { ranked, clauses, lists, confidence } = answer;
  const first = ranked.slice(0, MAX_EXPLANATIONS);
  const records = await store.entries(first.map(({ entry }) => entry));
  const told = new Set<string>();
  const explanations = records.map((record, i): Explanation => {
    const { entry, section } = first[i] ?? { entry: -1, section: 0 };
    const line = lineThatLed(diagnosis.lines, matchedClauses(entry, clauses, lists));
    const isNew = line !== undefined && !told.has(line);
    if (isNew) told.add(line);
    return { ...toResult(base, record, section), ...(isNew && { line }) };
  });
  return { ...diagnosis, confidence, explanations, incomplete };
}

/**
 * Reduce a text to its telling lines, recognise what it names, and answer these lines.
 *
 * @param entries how many the caller will read
 * @param atLeast how many are kept, however far below the best
 */
export async function readText(
  store: Store,
  base: string,
  text: string,
  entries: number,
  atLeast = 0,
): Promise<{ diagnosis: Diagnosis; answer: Answer; incomplete: boolean }> {
  const { log, answer } = await answerLog(store, text, { entries, atLeast });
  const { unknown, names } = answer.recognised;
  const { platforms } = await store.manifest();
  const diagnosis = {
    errors: log.errors.slice(0, MAX_FOUND),
    unknown: unknown.slice(0, MAX_FOUND).map(({ known, ...code }) => ({ ...code, ...(known && { known: withDomainBase(known, base) }) })),
    symbols: names
      .filter(({ type }) => type === 'symbol')
      .map(({ name }) => name)
      .slice(0, MAX_FOUND),
    versions: versionsIn(text.slice(0, VERSIONS_WITHIN), platforms).slice(0, MAX_FOUND),
    lines: log.lines,
  };
  return { diagnosis, answer, incomplete: log.incomplete || answer.incomplete };
}
