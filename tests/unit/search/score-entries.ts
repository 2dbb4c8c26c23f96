import { readPlaces } from '../../../src/search/index/places.ts';
import { readSegment } from '../../../src/search/index/read-segment.ts';
import { scoreTerms, type TermPostings } from '../../../src/search/index/score-terms.ts';
import type { FieldText } from '../../../src/search/index/search-document.ts';
import { bytesInMemory } from '../../../src/search/index/segment.ts';
import { makeEntry } from './make-entry.ts';

/**
 * Score the lines of entries.
 *
 * @param entries the fields of each
 * @param each entries to a segment
 * @returns how many lines there are, and by term those that have it
 */
export function scoreLinesOf(
  entries: readonly [field: FieldText['field'], text: string][][],
  each = 1000,
): { count: number; terms: Map<string, TermPostings['lines']> } {
  const documents = entries.map((fields, i) =>
    makeEntry(`${i}`, {}, { fields: fields.map(([field, text]) => ({ field, text, section: 0 })) }),
  );
  const segments = Array.from({ length: Math.ceil(documents.length / each) }, (_, i) =>
    bytesInMemory(readSegment(documents.slice(i * each, (i + 1) * each), new Map())),
  );
  const places = readPlaces(segments);
  return { count: places.lineCount, terms: new Map([...scoreTerms(segments, places)].map(([term, { lines }]) => [term, lines])) };
}
