import { expect, it } from 'vitest';
import { synonymsOf } from '../../../src/site/synonyms.ts';
import { makeConfig, makeDocument } from '../make-content.ts';
import { makeSite } from './make-site.ts';

it('the synonyms of a site come before those of its glossary, each term with its other words', () => {
  const site = makeSite(
    [
      makeDocument('term', 'hub', { title: 'Hub', aliases: ['base station', 'indoor unit'] }),
      makeDocument('post', 'a', { title: 'A', aliases: ['former-id'] }),
      makeDocument('term', 'tbr', { title: 'Tipping bucket', aliases: ['TBR'] }),
    ],
    makeConfig({ synonyms: [['mast', 'pole']] }),
  );
  expect(synonymsOf(site)).toEqual([
    ['mast', 'pole'],
    ['Hub', 'base station', 'indoor unit'],
    ['Tipping bucket', 'TBR'],
  ]);
});

it('a term without other words has no synonyms', () => {
  expect(synonymsOf(makeSite([makeDocument('term', 'hub', { title: 'Hub' })]))).toEqual([]);
});
