import { type Matrix, parseMatrix } from '../../src/model/matrix.ts';

/** A matrix of two rows, with these fields in place of its own. */
export function makeMatrix(id: string, fields: Partial<Matrix> = {}): Matrix {
  const matrix = parseMatrix(
    `content/matrices/${id}.yaml`,
    id,
    `title: Where a gauge may stand
summary: Which sensor goes on which mount.
entry: wn31
topics: []
columns: [{ title: Sensor, choices: true }, { title: Mount }]
sources: { manual: { title: Manual, url: "https://halyard.example/" } }
rows:
  - { id: cups, source: manual, cells: [Cups, mast] }
  - { id: bucket, source: manual, cells: [Bucket, post] }
`,
  );
  if (Array.isArray(matrix)) throw new Error('unsound');
  return { ...matrix, ...fields };
}
