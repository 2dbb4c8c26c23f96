import { expect, test } from 'vitest';
import { choicesOf, parseMatrix } from '../../../src/model/matrix.ts';
import { formatProblem } from '../../../src/model/problem.ts';

const text = `title: Where a gauge may be mounted
summary: Which sensor goes on which mount.
entry: wn31
columns:
  - { title: Sensor, choices: true }
  - title: Mount
    choices: { mast or post: [mast, post], post only: [post] }
sources:
  manual: { title: Mast manual, url: "https://halyard.example/mast" }
rows:
  - { id: bucket, source: manual, cells: [Tipping bucket, post only] }
  - { id: cups, source: manual, cells: [Cups, mast or post] }
`;
const parse = (from = '', to = '', id = 'mounts') => {
  const parsed = parseMatrix(`content/matrices/${id}.yaml`, id, text.replace(from, to));
  return Array.isArray(parsed) ? parsed.map(formatProblem) : parsed;
};

test('a sound file is read', () => {
  expect(parse()).toMatchObject({
    id: 'mounts',
    file: 'content/matrices/mounts.yaml',
    topics: [],
    rows: [{ id: 'bucket' }, { id: 'cups' }],
  });
});

test.each([
  [
    'a row with a cell too few',
    '[Cups, mast or post]',
    '[Cups]',
    'content/matrices/mounts.yaml:12:33: rows[1].cells: ["Cups"]; takes: 2 texts, one for each column: Sensor, Mount',
  ],
  [
    'a text that has no choice',
    '[Cups, mast or post]',
    '[Cups, mast]',
    'content/matrices/mounts.yaml:12:47: rows[1].cells[1]: "mast"; takes: a text of the `choices` of Mount: mast or post, post only',
  ],
  ['an anchor twice', 'id: cups', 'id: bucket', 'content/matrices/mounts.yaml:12:7: rows[1].id: "bucket"; takes: each id once'],
  [
    'a source that is none',
    'cups, source: manual',
    'cups, source: film',
    'content/matrices/mounts.yaml:12:17: rows[1].source: "film"; takes: an id of `sources`: manual',
  ],
  [
    'a slip in a name',
    'entry: wn31',
    'entry: wn31\nreveiwed: 2026',
    'content/matrices/mounts.yaml:4:1: reveiwed: a field that does not exist here; did you mean `reviewed`?',
  ],
])('%s is named, with its line', (_what, from, to, told) => {
  const problems = parse(from, to) as string[];
  expect(problems[0]).toContain(told);
});

test('a file whose name can be no address is named', () => {
  expect(parse('', '', 'My mounts')).toEqual([expect.stringContaining("file name: `My mounts`; the file's name is a permanent id")]);
});

test('a cell belongs to the choices of its column, or to itself', () => {
  expect(choicesOf({ title: 'Mount', choices: { both: ['mast', 'post'] } }, 'both')).toEqual(['mast', 'post']);
  expect(choicesOf({ title: 'Sensor', choices: true }, 'Cups')).toEqual(['Cups']);
  expect(choicesOf({ title: 'From' }, '4.2')).toEqual([]);
});
