import { weights } from '../weights.ts';
import type { ByteReader } from './bytes.ts';
import { IMPACT_SCALE } from './format.ts';
import { mergeSorted } from './merge-sorted.ts';
import { type Places, readPlaces } from './places.ts';
import { PostingList } from './posting-list.ts';
import { isTelling, LineScorer, type TermLine, type TermLines } from './score-lines.ts';
import { fields } from './search-document.ts';
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
