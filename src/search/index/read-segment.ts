import { eachReading } from '../analyze.ts';
import { codeTerm } from '../code-clauses.ts';
import { type CodeMention, codeMentions } from '../code-mentions.ts';
import { isSigns, readSigns } from '../sign-names.ts';
import { keyOf } from '../target.ts';
import { ByteWriter } from './bytes.ts';
import { Lexicon } from './lexicon.ts';
import { lineFields } from './score-lines.ts';
import { type FieldText, fields, type SearchDocument } from './search-document.ts';
import { BLOCK, joinParts } from './segment.ts';
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
    readTerms(text.text, places.length / PLACE - 1, lexicon, domains, tokens);
    lengths.set(field, (lengths.get(field) ?? 0) + tokens.count - read);
  }
  writer.number(lengths.size);
  for (const pair of lengths) for (const number of pair) writer.number(number);
  writer.number(places.length / PLACE);
  for (const number of places) writer.number(number);
}

/** Numbers that tell of a place. */
const PLACE = 3;

/** Tell of each word of a text and of each code: by its domain where the text names one, and by itself. */
function readTerms(text: string, place: number, lexicon: Lexicon, domains: Domains, tokens: Tokens): void {
  if (isSigns(text)) tokens.add(lexicon.numberOf(readSigns(text)), place, false);
  eachReading(text, (reading) => tokens.add(lexicon.numberOf(reading), place, reading.kind === 'part'), lexicon.scan);
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

/** Words of a segment as they come, each three numbers: its reading, its entry, and where in the entry it stands. */
class Tokens {
  count = 0;
  #readings = new Uint32Array(2 ** 16);
  #entries = new Uint32Array(2 ** 16);
  #places = new Uint32Array(2 ** 16);
  #entry = 0;
  /** Where the places of one term gather, for their length goes before them. */
  readonly #ofTerm = new ByteWriter();

  begin(entry: number): void {
    this.#entry = entry;
  }

  /** @param place the number of the place in its entry */
  add(reading: number, place: number, isPart = false): void {
    if (this.count === this.#readings.length) this.#grow();
    this.#readings[this.count] = reading;
    this.#entries[this.count] = this.#entry;
    this.#places[this.count] = 2 * place + (isPart ? 1 : 0);
    this.count += 1;
  }

  /** Each term, in order: its words; in how many entries it is; of each, how far it is from the one before, and where it stands in it. */
  inOrder(lexicon: Lexicon): Buffer[] {
    const readings = this.#readings.subarray(0, this.count);
    const terms = lexicon.inOrder(readings);
    // By a reading's number, the place of its term in that order.
    const order = new Uint32Array(lexicon.size);
    for (const [place, term] of terms.entries()) for (const reading of term.readings) order[reading] = place;
    const { sorted, starts } = sortBy(readings, order, terms.length);
    const blocks = new Blocks();
    for (const [place, { term, words }] of terms.entries()) {
      const { writer } = blocks;
      writer.text(term);
      writer.number(words.length);
      for (const word of words) writer.text(word);
      this.#writeEntries(sorted.subarray(starts[place], starts[place + 1]), writer);
      blocks.end();
    }
    return blocks.all();
  }

  /** Of an entry, stand the places of a term in the order in which they were read, and how often it stands in each. */
  #writeEntries(numbers: Uint32Array, writer: ByteWriter): void {
    const places = this.#ofTerm;
    let count = 0;
    let before = 0;
    for (let i = 0; i < numbers.length; ) {
      const entry = this.#entries[numbers[i] ?? 0] ?? 0;
      places.number(entry - before);
      before = entry;
      count += 1;
      const runs: number[] = [];
      for (; i < numbers.length && this.#entries[numbers[i] ?? 0] === entry; i += 1) {
        const place = this.#places[numbers[i] ?? 0] ?? 0;
        if (runs.length > 0 && runs[runs.length - 2] === place) runs[runs.length - 1] = (runs[runs.length - 1] ?? 0) + 1;
        else runs.push(place, 1);
      }
      places.number(runs.length / 2);
      for (const number of runs) places.number(number);
    }
    writer.number(count);
    writer.number(places.length);
    writer.bytes(places.take());
  }

  #grow(): void {
    const twice = (numbers: Uint32Array) => {
      const grown = new Uint32Array(2 * numbers.length);
      grown.set(numbers);
      return grown;
    };
    this.#readings = twice(this.#readings);
    this.#entries = twice(this.#entries);
    this.#places = twice(this.#places);
  }
}

/**
 * Sort by counting: what comes first stays first among equals.
 *
 * @param order by value, its place in the order
 * @param length how many places there are
 * @returns the indexes of all values, and where those of each place begin; behind the last, how many there are
 */
function sortBy(values: Uint32Array, order: Uint32Array, length: number): { sorted: Uint32Array; starts: Uint32Array } {
  const starts = new Uint32Array(length + 1);
  for (const value of values) {
    const place = (order[value] ?? 0) + 1;
    starts[place] = (starts[place] ?? 0) + 1;
  }
  for (let i = 1; i < starts.length; i += 1) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  const next = starts.slice();
  const sorted = new Uint32Array(values.length);
  for (let i = 0; i < values.length; i += 1) {
    const place = order[values[i] ?? 0] ?? 0;
    sorted[next[place] ?? 0] = i;
    next[place] = (next[place] ?? 0) + 1;
  }
  return { sorted, starts };
}

/** Cuts what is written into blocks. */
class Blocks {
  readonly writer = new ByteWriter();
  readonly #blocks: Buffer[] = [];

  /** To be called where a block may end. */
  end(): void {
    if (this.writer.length >= BLOCK) this.#blocks.push(Buffer.from(this.writer.take()));
  }

  all(): Buffer[] {
    if (this.writer.length > 0) this.#blocks.push(Buffer.from(this.writer.take()));
    return this.#blocks;
  }
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
