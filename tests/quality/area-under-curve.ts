/** How often what is true got more than what is not (Hanley and McNeil 1982): 0.5 by chance, 1 where it always does. */
export function areaUnderCurve(values: readonly number[], isTrue: readonly boolean[]): number {
  const [trues, falses] = [true, false].map((wanted) => values.filter((_, i) => isTrue[i] === wanted));
  const wins = (trues ?? []).flatMap((a) => (falses ?? []).map((b) => (a > b ? 1 : a === b ? 0.5 : 0)));
  return wins.reduce((sum: number, win) => sum + win, 0) / wins.length;
}
