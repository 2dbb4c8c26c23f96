import type { Clause } from './clause.ts';
import { countShown, LINE_POSTING_LENGTH, LINE_SCALE, type Manifest } from './index/format.ts';

/** The lines that have a term, as the index has them: how many, then `entry, line, share` of the best. */
export type LineList = readonly number[];

/** How near the lines by which entries are asked for come to a query. */
export interface Nearness {
  /** Entry → the cosine between the query and the nearest of its lines. */
  of: ReadonlyMap<number, number>;
  /** Entry → what share of the nearest lines are its own, nearer ones counting more; an entry that has none of them is left out. */
  shares: ReadonlyMap<number, number>;
  /** What share of the nearest lines ask for entries, and not for what no entry answers, nearer ones counting more; 0 where none is near. */
  answered: number;
  /** The same of the very nearest. */
  nearest: number;
}

/** So many of the nearest lines tell whether a query is answered, and so many of them most. */
const NEIGHBOURS = 60;
const NEAREST = 5;

/** A line of an entry as one number: entries have fewer lines. */
const MOST_LINES = 2 ** 16;

/**
 * Compare a query with the lines by which entries are asked for: titles and ways of asking. Pure.
 *
 * @param lines the index's list of each term; a missing term has none
 */
export function nearLines(
  clauses: readonly Clause[],
  lines: ReadonlyMap<string, LineList>,
  manifest: Pick<Manifest, 'lines' | 'count' | 'kinds'>,
): Nearness {
  const shared = new Map<number, number>();
  let length = 0;
  for (const clause of clauses) {
    const single = clause.alternatives
      .filter(({ terms }) => terms.length === 1)
      .map(({ terms: [term = ''], weight }) => ({ term, weight }));
    const [own] = single;
    const rarities = single.flatMap(({ term }) => (lines.has(term) ? [lineRarity(lines.get(term)?.[0] ?? 0, manifest.lines)] : []));
    // A synonym of what no line has is as rare as itself; what is nowhere is rarest.
    const rarity = own && lines.has(own.term) ? (rarities[0] ?? 0) : Math.max(0, ...rarities) || lineRarity(0, manifest.lines);
    length += (clause.weight * rarity) ** 2;
    for (const [line, share] of sharesOf(single, lines)) shared.set(line, (shared.get(line) ?? 0) + clause.weight * rarity * share);
  }
  const near = [...shared].map(([line, sum]) => ({ entry: Math.floor(line / MOST_LINES), cosine: sum / Math.sqrt(length) }));
  near.sort((a, b) => b.cosine - a.cosine || a.entry - b.entry);
  const of = new Map<number, number>();
  for (const { entry, cosine } of near) if (!of.has(entry)) of.set(entry, cosine);
  const shares = sharesIn(near.slice(0, NEIGHBOURS));
  const shown = countShown(manifest);
  return { of, shares, answered: answeredOf(shares, shown), nearest: answeredOf(sharesIn(near.slice(0, NEAREST)), shown) };
}

/** What share of some lines is each entry's, by the square of the cosine. */
function sharesIn(lines: readonly { entry: number; cosine: number }[]): Map<number, number> {
  const all = lines.reduce((total, { cosine }) => total + cosine ** 2, 0);
  const shares = new Map<number, number>();
  for (const { entry, cosine } of lines) shares.set(entry, (shares.get(entry) ?? 0) + cosine ** 2 / all);
  return shares;
}

/** What share is that of entries. */
function answeredOf(shares: ReadonlyMap<number, number>, shown: number): number {
  return [...shares].reduce((total, [entry, share]) => total + (entry < shown ? share : 0), 0);
}

/** How much a term tells among lines, by how many have it. */
export function lineRarity(found: number, count: number): number {
  return Math.log(1 + count / (1 + found));
}

/** What share of each line meets a clause, by the best of its alternatives. */
function sharesOf(alternatives: readonly { term: string; weight: number }[], lines: ReadonlyMap<string, LineList>): Map<number, number> {
  const shares = new Map<number, number>();
  for (const { term, weight } of alternatives) {
    const list = lines.get(term) ?? [];
    for (let i = 1; i < list.length; i += LINE_POSTING_LENGTH) {
      const line = (list[i] ?? 0) * MOST_LINES + (list[i + 1] ?? 0);
      const share = (weight * (list[i + 2] ?? 0)) / (LINE_SCALE - 1);
      if ((shares.get(line) ?? 0) < share) shares.set(line, share);
    }
  }
  return shares;
}
