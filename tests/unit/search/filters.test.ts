import { describe, expect, it } from 'vitest';
import { facets } from '../../../src/search/facets.ts';
import { filtersOf } from '../../../src/search/filters.ts';
import { makeConfig, makeDocument } from '../make-content.ts';

const { labels } = makeConfig();

describe('filtersOf', () => {
  it('files a question under its kind, its answer, its platforms and its topics, in readers’ words', () => {
    const question = makeDocument('post', 'a', { answer: 'none', platforms: ['Hub', 'Mast'] });
    expect(filtersOf(question, ['Sensors', 'Rain gauges'], labels)).toEqual([
      { name: 'kind', value: 'Question' },
      { name: 'answer', value: 'Open' },
      { name: 'platform', value: 'Hub' },
      { name: 'platform', value: 'Mast' },
      { name: 'topic', value: 'Sensors' },
      { name: 'topic', value: 'Rain gauges' },
    ]);
  });

  it('files other posts under no answer', () => {
    expect(filtersOf(makeDocument('post', 'a', { type: 'guide' }), [], labels)).toEqual([{ name: 'kind', value: 'How-to' }]);
  });

  it.each([
    ['technote', 'Works note'],
    ['topic', 'Subject'],
    ['reference', 'Further reading'],
    ['term', 'Word'],
  ] as const)('files a %s under its kind', (kind, value) => {
    expect(filtersOf(makeDocument(kind, 'a'), [], labels)).toEqual([{ name: 'kind', value }]);
  });
});

describe('facets', () => {
  it('are what entries are filed under, in the order shown', () => {
    const question = makeDocument('post', 'a', { platforms: ['Hub'] });
    expect(facets).toEqual(filtersOf(question, ['Sensors'], labels).map(({ name }) => name));
  });
});
