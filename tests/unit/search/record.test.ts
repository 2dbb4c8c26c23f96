import { expect, it } from 'vitest';
import { termRecord } from '../../../src/search/record.ts';
import { makeDocument } from '../make-content.ts';

it('a term is found by its title, its other words, its definition and the questions about it', () => {
  const { data } = makeDocument('term', 'tipping-bucket', {
    title: 'Tipping bucket',
    summary: 'A see-saw of two cups',
    aliases: ['TBR', 'rain see-saw'],
    asks: ['what is a tip'],
  });
  expect(termRecord('tipping-bucket', data, '/glossary/#tipping-bucket', 'de')).toEqual({
    url: '/glossary/#tipping-bucket',
    content: 'Tipping bucket. TBR. rain see-saw. A see-saw of two cups. what is a tip',
    language: 'de',
    meta: { id: 'tipping-bucket' },
  });
});
