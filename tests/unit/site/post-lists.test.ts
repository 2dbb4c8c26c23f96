import { expect, it } from 'vitest';
import { countAnswered } from '../../../src/site/answered.ts';
import { postLists } from '../../../src/site/post-lists.ts';
import { makeConfig, makeDocument } from '../make-content.ts';

const documents = [
  makeDocument('post', 'old', { answer: 'staff', metrics: { activity: '2020' } }),
  makeDocument('post', 'new', { answer: 'community', metrics: { activity: '2025' } }),
  makeDocument('post', 'also', { answer: 'staff' }),
  makeDocument('post', 'open', { answer: 'none' }),
  makeDocument('post', 'guide', { type: 'guide' }),
  makeDocument('technote', 'note'),
];

it('lists posts apart by whether they are answered, latest activity first', () => {
  const ids = postLists(documents).map((list) => [list.id, list.documents.map(({ id }) => id)]);
  expect(ids).toEqual([
    ['answered', ['new', 'old', 'also']],
    ['open', ['open']],
    ['guides', ['guide']],
  ]);
});

it('leaves out a list of nothing', () => {
  expect(postLists([makeDocument('technote', 'a')])).toEqual([]);
});

it('counts who answered, and leaves guides aside', () => {
  expect(countAnswered(documents, makeConfig())).toEqual({
    questions: 4,
    answered: 3,
    by: [
      { label: 'by Halyard', count: 2 },
      { label: 'by keepers', count: 1 },
    ],
  });
  const config = makeConfig({ labels: { answer: { staff: 'From the makers' } } });
  expect(countAnswered(documents, config).by.map(({ label }) => label)).toEqual(['from the makers', 'answered by the community']);
});
