/**
 * What finds words by their beginnings, each to its end.
 *
 * @param beginnings letters and digits alone, one or more
 */
export function wordPattern(beginnings: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${beginnings.join('|')})\\p{L}*`, 'giu');
}
