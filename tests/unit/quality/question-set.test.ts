import { expect, it } from 'vitest';
import { formatProblem } from '../../../src/model/problem.ts';
import { parseQuestionSet } from '../../../src/quality/question-set.ts';

const read = (...lines: string[]) => {
  const { questions, problems } = parseQuestionSet('quality/q.tsv', lines.join('\n'));
  return { questions, problems: problems.map(formatProblem) };
};

it('takes what is typed and what would be right, and tells the rest by itself', () => {
  expect(
    read('# remark', 'gauge reads zero\tgauge-zero, wn12', '', 'LINK 31\\nlost\terror:Link#31', 'price of a mast\tnone').questions,
  ).toEqual([
    { kind: '', query: 'gauge reads zero', accepted: new Set(['gauge-zero', 'wn12']), answered: 'wholly', line: 2 },
    { kind: '', query: 'LINK 31\nlost', accepted: new Set(['error:Link#31']), answered: 'wholly', line: 4 },
    { kind: '', query: 'price of a mast', accepted: new Set(), answered: 'not', line: 5 },
  ]);
});

it('reads columns as its first line names them', () => {
  expect(read('kind\tquery\taccepted\tanswered', 'n\tgauge\tgauge-zero\tin part').questions).toEqual([
    { kind: 'n', query: 'gauge', accepted: new Set(['gauge-zero']), answered: 'in part', line: 2 },
  ]);
});

it('tells every mistake with its line', () => {
  expect(read('gauge reads zero', '\tgauge-zero', 'mast\tmast\tmaybe', 'hub\tnone\twholly').problems).toEqual([
    'quality/q.tsv:1: accepted: nothing; ids with commas between, or `none` where nothing here answers; a tab stands before it',
    'quality/q.tsv:2: query: nothing; what is typed',
    'quality/q.tsv:3: answered: `maybe`; wholly, in part, not',
    'quality/q.tsv:4: answered: `wholly` beside `none`; `not` where nothing here answers, and only there',
  ]);
  expect(read('query\tid').problems).toEqual(['quality/q.tsv:1: columns: `id`; query, accepted, answered, kind']);
});
