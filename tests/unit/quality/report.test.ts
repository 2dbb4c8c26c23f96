import { expect, it } from 'vitest';
import type { Document } from '../../../src/model/document.ts';
import type { Outcome } from '../../../src/quality/outcome.ts';
import { missesIn, reportSet } from '../../../src/quality/report.ts';
import { makeDocument } from '../make-content.ts';

const outcome = (query: string, accepted: string[], ids: string[], confidence: Outcome['confidence'], line: number): Outcome => ({
  question: { kind: '', query, accepted: new Set(accepted), answered: accepted.length > 0 ? 'wholly' : 'not', line },
  ids,
  ...(confidence && { confidence }),
});
const outcomes = [
  outcome('rain reads zero', ['zero'], ['zero'], 'good', 1),
  outcome('no rain at all', ['zero'], ['dawn', 'zero'], 'weak', 2),
  outcome('cups stand still', ['cups'], [], 'none', 3),
  outcome('what does a mast cost', [], ['dawn'], 'good', 4),
  outcome('who won', [], [], 'none', 5),
];

it('tells how much was right, what was doubted, and what was learned by heart', () => {
  const documents: Document[] = [makeDocument('post', 'zero', { asks: ['Rain  reads zero'] })];
  expect(reportSet('quality/q.tsv', outcomes, { documents, questions: () => [] })).toBe(`quality/q.tsv: 5 questions
  3 answered:           first 33.3 %, in three 66.7 %
                        called weak 33.3 %, said to be answered nowhere 33.3 %
  2 not answered:       said so 50.0 %, called weak 0.0 %, answered all the same 50.0 %
  1 of them stands word for word in \`asks\` or content/questions/, and so flatters the figures`);
});

it('names what went wrong', () => {
  expect(missesIn(outcomes)).toEqual([
    '  line 2: no rain at all\n    found dawn, zero; right: zero',
    '  line 3: cups stand still\n    found nothing; right: cups',
    '  line 4: what does a mast cost\n    found dawn; right: none',
  ]);
});
