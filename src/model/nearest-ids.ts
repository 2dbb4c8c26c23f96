import { distance } from 'fastest-levenshtein';

/**
 * The ids that were perhaps meant by one that does not exist: those of which no more than a third of the letters are otherwise.
 *
 * @param limit how many to return at most
 * @returns nearest first, in the order given among equals
 */
export function nearestIds(id: string, ids: Iterable<string>, limit: number): string[] {
  return Array.from(ids, (known) => ({ known, away: distance(id, known) }))
    .filter(({ away }) => away <= Math.max(2, id.length / 3))
    .sort((a, b) => a.away - b.away)
    .slice(0, limit)
    .map(({ known }) => known);
}
