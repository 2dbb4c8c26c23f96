import { expect, test } from 'vitest';
import { parseMatrix } from '../../../src/model/matrix.ts';
import { choosersOf } from '../../../src/site/matrix-view.ts';

test('rows are chosen by the columns that part them', () => {
  const matrix = parseMatrix(
    'm.yaml',
    'm',
    `title: M
summary: S
entry: wn31
columns:
  - { title: Sensor, choices: true }
  - { title: Mount, choices: { mast or post: [mast, post], post only: [post] } }
  - { title: Network, choices: true }
  - { title: From }
sources: { manual: { title: Manual, url: "https://halyard.example/" } }
rows:
  - { id: a, source: manual, cells: [Cups, mast or post, Halyard, "4.0"] }
  - { id: b, source: manual, cells: [Bucket, post only, Halyard, "4.2"] }
`,
  );
  if (Array.isArray(matrix)) throw new Error('unsound');
  expect(choosersOf(matrix)).toEqual([
    { column: 0, title: 'Sensor', options: ['Cups', 'Bucket'] },
    { column: 1, title: 'Mount', options: ['mast', 'post'] },
  ]);
});
