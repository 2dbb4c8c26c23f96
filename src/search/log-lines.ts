import { dropNoise } from './noise.ts';

/** A line longer than this is cut: what tells stands early. */
const MAX_LINE = 2000;
const CUT = new RegExp(`.{1,${MAX_LINE}}`, 'gs');

/** Before a time stamp with its date, as lines of a log begin with. */
const BEFORE_STAMP =
  /\s(?=(?:\d{4}[-/]\d{2}[-/]\d{2}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\s{1,2}\d{1,2})[T ]\d{2}:\d{2}:\d{2})/i;

/** As much is read at a time, in characters, so that a page stays responsive meanwhile. */
const BATCH = 16_000;

/** A kind of line: the first of it as pasted, and without its noise. */
export interface DistinctLine {
  line: string;
  bare: string;
}

/**
 * The kinds of line of a text, in order: lines that differ in times, ids and addresses alone are one.
 *
 * @param pause awaited now and then
 */
export async function distinctLines(text: string, pause: () => Promise<void>): Promise<DistinctLine[]> {
  const lines = new Map<string, DistinctLine>();
  let done = 0;
  for (const raw of joined(text).split(/\r?\n/)) {
    for (const line of piecesOf(raw)) {
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

/** A line in pieces that are not too long: as lines were before a field for one line made one of them, where their time stamps tell. */
function piecesOf(raw: string): string[] {
  if (raw.length <= MAX_LINE) return [raw];
  return raw.split(BEFORE_STAMP).flatMap((part) => part.match(CUT) ?? []);
}

/** A line that has an error's domain, or its code, and no more. */
const DOMAIN_LINE = String.raw`["']?(?:error ?)?domain["']?\s*[:=]\s*["']?[\w.]+["']?,?`;
const CODE_LINE = String.raw`["']?(?:error ?)?code["']?\s*[:=]\s*["']?-?\w+["']?,?`;
const SPLIT = new RegExp(
  String.raw`^([^\S\n]*(?:${DOMAIN_LINE}))[^\S\n]*\r?\n[^\S\n]*(?=${CODE_LINE}[^\S\n]*\r?$)|^([^\S\n]*(?:${CODE_LINE}))[^\S\n]*\r?\n[^\S\n]*(?=${DOMAIN_LINE}[^\S\n]*\r?$)`,
  'gim',
);

/** A text in which an error that is printed over two lines, its domain on one and its code on the other, has one. */
function joined(text: string): string {
  return text.replace(SPLIT, (_, domain?: string, code?: string) => `${domain ?? code} `);
}

/** Lines a part at a time. */
export function* batchesOf(lines: readonly DistinctLine[]): Generator<DistinctLine[]> {
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
