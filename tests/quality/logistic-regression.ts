/** Steps of Newton's method: it settles in fewer. */
const STEPS = 40;

/**
 * Fit a logistic regression by Newton's method with an L2 penalty on all but the first coefficient (Bishop 2006, section 4.3.3).
 *
 * @param rows features of each example, the first of which is 1
 * @param isTrue whether each example is one of those looked for
 * @param penalty how much large coefficients cost
 * @returns a coefficient a feature
 */
export function fitLogistic(rows: readonly (readonly number[])[], isTrue: readonly boolean[], penalty: number): number[] {
  const size = rows[0]?.length ?? 0;
  let weights = new Array<number>(size).fill(0);
  for (let step = 0; step < STEPS; step += 1) {
    const gradient = weights.map((weight, i) => (i === 0 ? 0 : penalty * weight));
    const hessian = weights.map((_, i) => weights.map((__, j) => (i === j ? (i === 0 ? 1e-9 : penalty) : 0)));
    for (const [n, row] of rows.entries()) {
      const probability = 1 / (1 + Math.exp(-dot(weights, row)));
      const error = probability - Number(isTrue[n]);
      const slope = probability * (1 - probability);
      for (let i = 0; i < size; i += 1) {
        gradient[i] = (gradient[i] ?? 0) + error * (row[i] ?? 0);
        for (let j = 0; j < size; j += 1) (hessian[i] as number[])[j] = (hessian[i]?.[j] ?? 0) + slope * (row[i] ?? 0) * (row[j] ?? 0);
      }
    }
    const move = solve(hessian, gradient);
    weights = weights.map((weight, i) => weight - (move[i] ?? 0));
  }
  return weights;
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}

/** Solve a system of linear equations by Gaussian elimination with pivoting. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  for (let column = 0; column < rows.length; column += 1) {
    const pivot = rows.reduce(
      (best, row, i) => (i >= column && Math.abs(row[column] ?? 0) > Math.abs(rows[best]?.[column] ?? 0) ? i : best),
      column,
    );
    [rows[column], rows[pivot]] = [rows[pivot] as number[], rows[column] as number[]];
    const lead = rows[column] as number[];
    for (const [i, row] of rows.entries()) {
      if (i === column) continue;
      const factor = (row[column] ?? 0) / (lead[column] ?? 1);
      for (let j = column; j < row.length; j += 1) row[j] = (row[j] ?? 0) - factor * (lead[j] ?? 0);
    }
  }
  return rows.map((row, i) => (row.at(-1) ?? 0) / (row[i] ?? 1));
}
