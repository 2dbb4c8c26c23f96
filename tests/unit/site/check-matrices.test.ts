import { expect, test } from 'vitest';
import { parseMatrix } from '../../../src/model/matrix.ts';
import { formatProblem } from '../../../src/model/problem.ts';
import { checkMatrices } from '../../../src/site/check-matrices.ts';
import { makeDocument } from '../make-content.ts';

const body = '## Cups {#cups}\n\n| Mount | From |\n|--|--|\n| mast | 4.0 |\n| post | 4.2 |\n';
const row = (id: string, cells: string) => `  - { id: ${id}, source: manual, section: cups, cells: [${cells}] }\n`;
const both = row('cups-mast', 'Cups, mast, "4.0"') + row('cups-post', 'Cups, post, "4.2"');

function problems(rows: string, fields = 'entry: wn31\ntopics: [sensors]', broken: string[] = []): string[] {
  const columns = 'columns: [{ title: Sensor }, { title: Mount, in: Mount }, { title: From, in: From }]';
  const sources = 'sources: { manual: { title: Manual, url: "https://halyard.example/" } }';
  const matrix = parseMatrix('content/matrices/m.yaml', 'm', `title: M\nsummary: S\n${fields}\n${columns}\n${sources}\nrows:\n${rows}`);
  if (Array.isArray(matrix)) throw new Error(matrix.map(formatProblem).join());
  const documents = [makeDocument('technote', 'wn31', {}, body), makeDocument('topic', 'sensors')];
  return checkMatrices([matrix], new Map(documents.map((document) => [document.id, document])), new Set(broken)).map(formatProblem);
}

test('a matrix that says what its entry says is sound', () => {
  expect(problems(both)).toEqual([]);
});

test('a row that says otherwise is named, beside what the entry says', () => {
  expect(problems(both.replace('4.2', '4.3'))).toEqual([
    'content/matrices/m.yaml: rows[1].cells: `post | 4.3`, which #cups does not say; a row of content/technotes/wn31.md#cups: mast | 4.0; post | 4.2',
    'content/matrices/m.yaml: rows: no row for `post | 4.2`, which content/technotes/wn31.md#cups has; a row for each of that table',
  ]);
});

test('a row that is missing is named', () => {
  expect(problems(row('cups-mast', 'Cups, mast, "4.0"'))).toEqual([expect.stringContaining('rows: no row for `post | 4.2`')]);
});

test('a section without such a table is named', () => {
  expect(problems(both + row('dew', 'Dew, mast, "4.0"').replace('section: cups', 'section: dew'))).toEqual([
    expect.stringContaining('which #dew does not say; a section of content/technotes/wn31.md with such a table'),
  ]);
});

test('an entry and a topic that are not there are named, but for files that have mistakes of their own', () => {
  const fields = 'entry: wn99\ntopics: [wn31]';
  expect(problems(both, fields)).toEqual([
    'content/matrices/m.yaml: entry: `wn99`, an id that no entry has; the id of an entry',
    'content/matrices/m.yaml: topics[0]: `wn31`, which is no topic; the id of a topic',
  ]);
  expect(problems(both, fields, ['wn99', 'wn31'])).toEqual([]);
});
