import { type WeightName, weights } from '../weights.ts';
import type { ByteReader } from './bytes.ts';
import { IMPACT_SCALE } from './format.ts';
import { mergeSorted } from './merge-sorted.ts';
import { PostingList } from './posting-list.ts';
import { isTelling, LineScorer, lineFields, type TermLine, type TermLines } from './score-lines.ts';
import { type Field, fields } from './search-document.ts';
import { blocksOf, type ReadBytes } from './segment.ts';

/** A term of the index. */
export interface TermPostings {
  /** The words that it stands for, as written but in lower case, in order: a misspelt one may be near to any of them. */
  words: string[];
  /** In which entries it is found, the best of them, and in how many. */
  postings: PostingList;
  /** By which lines entries are asked for that have it. */
  lines: TermLines;
}

/** The weight of each field. */
const fieldWeights: Record<Field, WeightName> = {
  title: 'fieldTitle',
  ask: 'fieldAsk',
  question: 'fieldQuestion',
  summary: 'fieldSummary',
  symbol: 'fieldSymbol',
  error: 'fieldError',
  label: 'fieldLabel',
  heading: 'fieldHeading',
  text: 'fieldText',
  code: 'fieldCode',
};

/** How much a field's length counts against its words: the b of BM25. Fields that are short by nature count little. */
const lengthPenalty: Partial<Record<Field, number>> = {
  text: 0.9,
  code: 0.7,
  ask: 0.5,
  question: 0.4,
  heading: 0.5,
  // Who explains one error tells more of it than who lists twenty.
  error: 0.8,
};

/**
 * Compute for every term which entries it tells of, and how much: BM25F (Robertson and Zaragoza 2009, section 3.5),
 * less the inverse document frequency, which is the query's business.
 *
 * @param segments what was read of the entries, in order
 * @returns by term; what is told of one is good until the next
 */
export function* scoreTerms(
  segments: readonly ReadBytes[],
  places: Places = readPlaces(segments),
): Generator<[term: string, TermPostings]> {
  const scorer = new LineScorer(places.lineCount);
  for (const same of mergedTerms(segments, places)) scorer.measure(linesOf(same, places));
  const postings = new PostingList();
  for (const same of mergedTerms(segments, places)) {
    const lines = scorer.score(linesOf(same, places));
    postings.clear();
    for (const { entries, count, first } of same) addEntries(postings, entries(), count, first, places);
    yield [same[0]?.key ?? '', { words: wordsOf(same), postings, lines }];
  }
}

/** The same term of all segments that have it. */
function mergedTerms(segments: readonly ReadBytes[], { firsts }: Places): Generator<SegmentTerm[]> {
  return mergeSorted(segments.map((read, segment) => termsOf(read, firsts[segment] ?? 0)));
}

function wordsOf(same: readonly SegmentTerm[]): string[] {
  const [one, ...others] = same;
  return others.length === 0 ? (one?.words ?? []) : [...new Set(same.flatMap((term) => term.words))].sort();
}

/** The lines that have a term as a whole; none that is only about how they are put. */
function linesOf(same: readonly SegmentTerm[], { starts, lines, firstLines }: Places): TermLine[] {
  if (!isTelling(wordsOf(same))) return [];
  const having: TermLine[] = [];
  for (const { entries, count, first } of same) {
    const read = entries();
    let entry = first;
    for (let left = count; left > 0; left -= 1) {
      entry += read.number();
      for (let runs = read.number(); runs > 0; runs -= 1) {
        const place = read.number();
        read.number();
        const number = (lines[(starts[entry] ?? 0) + (place >> 1)] ?? 0) - 1;
        // A line is read at a stretch.
        if (place & 1 || number < 0 || number === having.at(-1)?.number) continue;
        having.push({ number, entry, line: number - (firstLines[entry] ?? 0) });
      }
    }
  }
  return having;
}

/** A term of a segment. */
interface SegmentTerm {
  key: string;
  words: string[];
  count: number;
  /** Reads its entries from the beginning. */
  entries(): ByteReader;
  /** The number of the segment's first entry. */
  first: number;
}

function* termsOf(read: ReadBytes, first: number): Generator<SegmentTerm> {
  for (const block of blocksOf(read, 'terms')) {
    while (!block.isAtEnd) {
      const key = block.text();
      const words: string[] = [];
      for (let left = block.number(); left > 0; left -= 1) words.push(block.text());
      const count = block.number();
      const part = block.part(block.number());
      yield { key, words, count, entries: () => part.again(), first };
    }
  }
}

/** What a word in each place of each entry is worth. */
export interface Places {
  /** By segment, the number of its first entry. */
  firsts: number[];
  /** By entry, the number of its first place. */
  starts: number[];
  /** By entry and field, what a word is worth there. */
  weights: Float64Array;
  /** By place, the number of its field. */
  fields: Uint32Array;
  sections: Uint32Array;
  /** By place, its unit, a bit. */
  bits: Uint32Array;
  /** By place, the number of its line among all, counted from 1; 0 where it is none. */
  lines: Uint32Array;
  /** By entry, the number of its first line, counted from 0. */
  firstLines: number[];
  lineCount: number;
}

/** Numbers that come one after another, up to 2 ** 32 - 1: of a large site they are tens of millions. */
class Column {
  length = 0;
  #values = new Uint32Array(2 ** 12);

  push(value: number): void {
    if (this.length === this.#values.length) {
      const grown = new Uint32Array(2 * this.length);
      grown.set(this.#values);
      this.#values = grown;
    }
    this.#values[this.length] = value;
    this.length += 1;
  }

  /** All of them. */
  all(): Uint32Array {
    return this.#values.subarray(0, this.length);
  }
}

/** Read where words stand in all entries, and weigh that by how long fields are there and on average. */
export function readPlaces(segments: readonly ReadBytes[]): Places {
  const columns = { fields: new Column(), sections: new Column(), bits: new Column(), lines: new Column() };
  const places = { firsts: [] as number[], starts: [] as number[], firstLines: [] as number[], lineCount: 0 };
  /** By entry and field, how long it is. */
  const all = new Column();
  const sums = new Array<number>(fields.length).fill(0);
  for (const read of segments) {
    places.firsts.push(places.starts.length);
    for (const block of blocksOf(read, 'entries')) {
      while (!block.isAtEnd) {
        const lengths = new Array<number>(fields.length).fill(0);
        for (let left = block.number(); left > 0; left -= 1) {
          const field = block.number();
          const length = block.number();
          lengths[field] = length;
          sums[field] = (sums[field] ?? 0) + length;
        }
        for (const length of lengths) all.push(length);
        places.starts.push(columns.fields.length);
        places.firstLines.push(places.lineCount);
        for (let left = block.number(); left > 0; left -= 1) {
          const field = block.number();
          columns.fields.push(field);
          columns.lines.push(isLine[field] ? ++places.lineCount : 0);
          columns.sections.push(block.number());
          const unit = block.number();
          columns.bits.push(unit === 0 ? 0 : 1 << (unit - 1));
        }
      }
    }
  }
  const averages = sums.map((sum) => sum / places.starts.length);
  const lengths = all.all();
  const worth = new Float64Array(lengths.length);
  for (let i = 0; i < worth.length; i += 1) {
    const field = fields[i % fields.length] ?? 'text';
    const penalty = lengthPenalty[field] ?? 0;
    const relative = (lengths[i] ?? 0) / (averages[i % fields.length] || 1);
    worth[i] = weights[fieldWeights[field]] / (1 - penalty + penalty * relative);
  }
  const { fields: ofFields, sections, bits, lines } = columns;
  return { ...places, weights: worth, fields: ofFields.all(), sections: sections.all(), bits: bits.all(), lines: lines.all() };
}

/** By field, whether it holds lines. */
const isLine = fields.map((field) => lineFields.includes(field));

/** Add the entries that have a term, each with how much it has of it, and where most of that stands. */
function addEntries(postings: PostingList, entries: ByteReader, count: number, first: number, places: Places): void {
  let entry = first;
  for (let left = count; left > 0; left -= 1) {
    entry += entries.number();
    const start = places.starts[entry] ?? 0;
    let total = 0;
    let units = 0;
    // The section that is being read, and the points of it.
    let section = -1;
    let points = 0;
    // The section with most of those read before, the page's top left out, and the points of that.
    let best = 0;
    let most = 0;
    for (let runs = entries.number(); runs > 0; runs -= 1) {
      const number = entries.number();
      const place = start + (number >> 1);
      const weight = places.weights[entry * fields.length + (places.fields[place] ?? 0)] ?? 0;
      const told = number & 1 ? weight * weights.fieldPart : weight;
      const itsSection = places.sections[place] ?? 0;
      if (itsSection !== section) {
        if (section > 0 && points > most) {
          best = section;
          most = points;
        }
        section = itsSection;
        points = 0;
      }
      units |= places.bits[place] ?? 0;
      // Added one by one, for what is added in another way is rounded in another way.
      for (let times = entries.number(); times > 0; times -= 1) {
        total += told;
        points += told;
      }
    }
    // Of like sections the first; the page's top only where no other has it.
    if (section > 0 && points > most) best = section;
    const impact = Math.max(1, Math.round((IMPACT_SCALE * total) / (weights.saturation + total)));
    postings.add(entry, impact, best, units);
  }
}
