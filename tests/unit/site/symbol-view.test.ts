import { expect, it } from 'vitest';
import { symbolView } from '../../../src/site/symbol-view.ts';
import { makeDocument, makeTable } from '../make-content.ts';
import { makeSite } from './make-site.ts';

it('has guides first, then answers, then what is open, then documentation and what merely names it', () => {
  const symbols = ['Sampler'];
  const site = makeSite(
    [
      makeDocument('post', 'open', { symbols, answer: 'none' }),
      makeDocument('post', 'answered', { symbols }),
      makeDocument('reference', 'manual', { symbols, url: 'https://halyard.example/' }),
      makeDocument('technote', 'note', { symbols }),
      makeDocument('post', 'other', {}, 'See `Sampler`.\n'),
    ],
    undefined,
    undefined,
    [makeTable('LINK', [{ code: 1 }], { symbol: 'sampler' })],
  );
  const [symbol] = site.graph.symbols;
  if (!symbol) throw new Error('no symbol');
  const { facts, domains, sections } = symbolView(site, symbol);
  expect(facts).toBeUndefined();
  expect(domains.map(({ domain }) => domain)).toEqual(['LINK']);
  expect(sections.map(({ id, documents }) => [id, documents.map((document) => document.id)])).toEqual([
    ['guides', ['note']],
    ['about', ['answered']],
    ['open', ['open']],
    ['documents', ['manual']],
    ['mentions', ['other']],
  ]);
});
