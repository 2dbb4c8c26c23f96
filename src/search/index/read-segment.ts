import { eachReading, type Reading } from '../analyze.ts';
import { codeTerm } from '../code-clauses.ts';
import { type CodeMention, codeMentions } from '../code-mentions.ts';
import { keyOf } from '../target.ts';
import { ByteWriter } from './bytes.ts';
import { type FieldText, fields, type SearchDocument } from './search-document.ts';
import { BLOCK, joinParts } from './segment.ts';
import { wordPairs } from './word-pairs.ts';

/** The name of each domain of error codes, folded, by the keys of its spellings. */
export type Domains = ReadonlyMap<string, string>;

/**
 * Read some entries for the index. Pure, and of each field every word is read once: what depends on other entries, such as how long
 * fields are on average, is left for later.
 *
 * @returns a segment
 */
export function readSegment(documents: readonly SearchDocument[], domains: Domains): Buffer {
  const tokens = new Tokens();
  const entries = new Blocks();
  const records = new Blocks();
  for (const [entry, document] of documents.entries()) {
    readFields(document, entry, domains, tokens, entries.writer);
    entries.end();
    const { record, prior, activity, facets } = document;
    records.writer.text(JSON.stringify({ record, prior, activity, facets } satisfies Told));
    records.end();
  }
  return joinParts({
    entries: entries.all(),
    records: records.all(),
    terms: tokens.inOrder(),
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
 * section and unit each, which is all that tells what a word there is worth.
 */
function readFields(document: SearchDocument, entry: number, domains: Domains, tokens: Tokens, writer: ByteWriter): void {
  const lengths = new Map<number, number>();
  const places: number[] = [];
  let before: FieldText | undefined;
  tokens.begin(entry);
  for (const text of document.fields.toSorted((a, b) => a.section - b.section)) {
    const field = fields.indexOf(text.field);
    if (!before || before.field !== text.field || before.section !== text.section || before.unit !== text.unit)
      places.push(field, text.section, unitOf(text));
    before = text;
    const read = tokens.count;
    eachTerm(text.text, domains, (token) => tokens.add(token, places.length / PLACE - 1));
    lengths.set(field, (lengths.get(field) ?? 0) + tokens.count - read);
  }
  writer.number(lengths.size);
  for (const pair of lengths) for (const number of pair) writer.number(number);
  writer.number(places.length / PLACE);
  for (const number of places) writer.number(number);
}

/** Numbers that tell of a place. */
const PLACE = 3;

/** A word, or an error code that stands in the text. */
type IndexedToken = Pick<Reading, 'term' | 'text'> & { kind: Reading['kind'] | 'code' };

/** Tell of each word of a text and of each code: by its domain where the text names one, and by itself. */
function eachTerm(text: string, domains: Domains, tell: (token: IndexedToken) => void): void {
  eachReading(text, tell);
  for (const mention of codeMentions(text)) {
    const domain = domainOf(mention, domains);
    if (domain === undefined && !mention.introduced && !/^[-−–]|\p{L}/u.test(mention.text)) continue;
    tell({ term: codeTerm('', mention.code), text: mention.text, kind: 'code' });
    if (domain !== undefined) tell({ term: codeTerm(domain, mention.code), text: mention.text, kind: 'code' });
  }
}

function domainOf({ domains: candidates, stated }: CodeMention, domains: Domains): string | undefined {
  const known = candidates.map((name) => domains.get(keyOf.domain(name))).find((name) => name !== undefined);
  return known ?? stated;
}

/** Words of a segment as they come, each three numbers: its term, its entry, and where in the entry it stands. */
class Tokens {
  count = 0;
  #terms = new Uint32Array(2 ** 16);
  #entries = new Uint32Array(2 ** 16);
  #places = new Uint32Array(2 ** 16);
  #entry = 0;
  /** Where the places of one term gather, for their length goes before them. */
  readonly #ofTerm = new ByteWriter();
  readonly #numbers = new Map<string, number>();
  /** By a term's number, the words that it stands for, as written but in lower case. */
  readonly #words: Set<string>[] = [];
  /** What is read of a run is the same object each time. */
  readonly #seen = new Map<IndexedToken, number>();

  begin(entry: number): void {
    this.#entry = entry;
  }

  /** @param place the number of the place in its entry */
  add(token: IndexedToken, place: number): void {
    if (this.count === this.#terms.length) this.#grow();
    this.#terms[this.count] = this.#seen.get(token) ?? this.#number(token);
    this.#entries[this.count] = this.#entry;
    this.#places[this.count] = 2 * place + (token.kind === 'part' ? 1 : 0);
    this.count += 1;
  }

  #number(token: IndexedToken): number {
    let number = this.#numbers.get(token.term);
    if (number === undefined) {
      number = this.#words.length;
      this.#numbers.set(token.term, number);
      this.#words.push(new Set());
    }
    if (token.kind === 'code') return number;
    this.#words[number]?.add(token.text.replace(/[’']s$/i, '').toLowerCase());
    this.#seen.set(token, number);
    return number;
  }

  /** Each term, in order: its words; in how many entries it is; of each, how far it is from the one before, and where it stands in it. */
  inOrder(): Buffer[] {
    const starts = this.#starts();
    const sorted = this.#sorted(starts);
    const blocks = new Blocks();
    for (const [term, number] of [...this.#numbers].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const { writer } = blocks;
      writer.text(term);
      const words = this.#words[number] ?? new Set();
      writer.number(words.size);
      for (const word of [...words].sort()) writer.text(word);
      this.#writeEntries(sorted.subarray(starts[number], starts[number + 1]), writer);
      blocks.end();
    }
    return blocks.all();
  }

  /** By a term's number, where its words begin once they are in order; behind the last, how many there are. */
  #starts(): Uint32Array {
    const starts = new Uint32Array(this.#words.length + 1);
    for (const term of this.#terms.subarray(0, this.count)) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
    for (let i = 1; i < starts.length; i += 1) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
    return starts;
  }

  /** The numbers of all words, those of a term together, each in the order in which they came. */
  #sorted(starts: Uint32Array): Uint32Array {
    const next = starts.slice();
    const sorted = new Uint32Array(this.count);
    for (let i = 0; i < this.count; i += 1) {
      const term = this.#terms[i] ?? 0;
      sorted[next[term] ?? 0] = i;
      next[term] = (next[term] ?? 0) + 1;
    }
    return sorted;
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
    this.#terms = twice(this.#terms);
    this.#entries = twice(this.#entries);
    this.#places = twice(this.#places);
  }
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
