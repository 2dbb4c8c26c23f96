import { expect, it } from 'vitest';
import { inReadingOrder } from '../../../src/site/reading-order.ts';
import { makeDocument } from '../make-content.ts';

it('has guides and technotes first, what is open last, and leaves the rest as it was', () => {
  const documents = [
    makeDocument('post', 'open', { answer: 'none' }),
    makeDocument('reference', 'manual', { url: 'https://halyard.example/' }),
    makeDocument('post', 'answered'),
    makeDocument('technote', 'note'),
    makeDocument('post', 'news', { type: 'announcement', answer: 'none' }),
    makeDocument('post', 'guide', { type: 'guide', answer: 'editorial' }),
  ];
  expect(inReadingOrder(documents).map(({ id }) => id)).toEqual(['note', 'guide', 'manual', 'answered', 'news', 'open']);
});
