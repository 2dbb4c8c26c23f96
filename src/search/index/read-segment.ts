import { eachReading } from '../analyze.ts';
import { codeTerm } from '../code-clauses.ts';
import { type CodeMention, codeMentions } from '../code-mentions.ts';
import { isSigns, readSigns } from '../sign-names.ts';
import { keyOf } from '../target.ts';
import { Blocks } from './blocks.ts';
import type { ByteWriter } from './bytes.ts';
import { Lexicon } from './lexicon.ts';
import { lineFields } from './score-lines.ts';
import { type FieldText, fields, type SearchDocument } from './search-document.ts';
import { joinParts } from './segment.ts';
import { Tokens } from './tokens.ts';
import { wordPairs } from './word-pairs.ts';

/** The name of each domain of error codes, folded, by the keys of its spellings. */
export type Domains = ReadonlyMap<string, string>;

/**
 * Read some entries for the index. Pure, and of each field every word is read once: what depends on other entries, such as how long
 * fields are on average, is left for later.
 *
 * @param lexicon knows words from segments before, which saves time alone
 * @returns a segment
 */
export function readSegment(documents: readonly SearchDocument[], domains: Domains, lexicon: Lexicon = new Lexicon()): Buffer {
  lexicon.begin();
  const tokens = new Tokens();
  const entries = new Blocks();
  const records = new Blocks();
  for (const [entry, document] of documents.entries()) {
    tokens.begin(entry);
    readFields(document, lexicon, domains, tokens, entries.writer);
    entries.end();
    const { record, prior, activity, facets } = document;
    records.writer.text(JSON.stringify({ record, prior, activity, facets } satisfies Told));
    records.end();
  }
  return joinParts({
    entries: entries.all(),
    records: records.all(),
    terms: tokens.inOrder(lexicon),
    pairs: counted(countOf(documents.map(wordPairs))),
    headings: counted(countOf(documents.map(({ record }) => new Set(record.sections.map(([, title]) => title))))),
  });
}

/** What a segment tells of an entry as it was told. */
export type Told = Omit<SearchDocument, 'fields'>;

/** What is written of a place is one more than its unit, and nought without one. */
const unitOf = ({ unit }: FieldText) => (unit === undefined ? 0 : unit + 1);

/**
 * Read the fields of an entry, those of a section together. Written are the length of each of its fields, then its *places*: a field,
 * section and unit each, which is all that tells what a word there is worth; and of what an entry is asked for by, each line is a place.
 */
function readFields(document: SearchDocument, lexicon: Lexicon, domains: Domains, tokens: Tokens, writer: ByteWriter): void {
  const lengths = new Map<number, number>();
  const places: number[] = [];
  let before: FieldText | undefined;
  for (const text of document.fields.toSorted((a, b) => a.section - b.section)) {
    const field = fields.indexOf(text.field);
    const isLike = before?.field === text.field && before.section === text.section && before.unit === text.unit;
    if (!isLike || lineFields.includes(text.field)) places.push(field, text.section, unitOf(text));
    before = text;
    const read = tokens.count;
    const place = places.length / PLACE - 1;
    // The words of a domain are those of all its codes.
    if (text.field !== 'chosen') readWords(text.text, place, lexicon, tokens);
    readCodes(text.text, place, lexicon, domains, tokens);
    lengths.set(field, (lengths.get(field) ?? 0) + tokens.count - read);
  }
  writer.number(lengths.size);
  for (const pair of lengths) for (const number of pair) writer.number(number);
  writer.number(places.length / PLACE);
  for (const number of places) writer.number(number);
}

/** Numbers that tell of a place. */
const PLACE = 3;

function readWords(text: string, place: number, lexicon: Lexicon, tokens: Tokens): void {
  if (isSigns(text)) tokens.add(lexicon.numberOf(readSigns(text)), place, false);
  eachReading(text, (reading) => tokens.add(lexicon.numberOf(reading), place, reading.kind === 'part'), lexicon.scan);
}

/** Tell of each code of a text: by its domain where the text names one, and by itself. */
function readCodes(text: string, place: number, lexicon: Lexicon, domains: Domains, tokens: Tokens): void {
  for (const mention of codeMentions(text)) {
    const domain = domainOf(mention, domains);
    if (domain === undefined && !mention.introduced && !/^[-−–]|\p{L}/u.test(mention.text)) continue;
    tokens.add(lexicon.codeNumberOf(codeTerm('', mention.code)), place);
    if (domain !== undefined) tokens.add(lexicon.codeNumberOf(codeTerm(domain, mention.code)), place);
  }
}

function domainOf({ domains: candidates, stated }: CodeMention, domains: Domains): string | undefined {
  const known = candidates.map((name) => domains.get(keyOf.domain(name))).find((name) => name !== undefined);
  return known ?? stated;
}

/** How many of some sets have each text. */
function countOf(sets: readonly ReadonlySet<string>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const texts of sets) for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

function counted(counts: ReadonlyMap<string, number>): Buffer[] {
  const blocks = new Blocks();
  for (const [text, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    blocks.writer.text(text);
    blocks.writer.number(count);
    blocks.end();
  }
  return blocks.all();
}
