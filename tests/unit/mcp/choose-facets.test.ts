import { afterAll, describe, expect, it } from 'vitest';
import { openBuiltSite } from '../../../src/mcp/built-site.ts';
import { chooseFacets, facetValues } from '../../../src/mcp/choose-facets.ts';
import { makeDist } from './make-dist.ts';

const dist = await makeDist();
const site = await openBuiltSite(dist.folder);
afterAll(() => dist.dispose());

const chosen = (input: Parameters<typeof chooseFacets>[0]) =>
  [...(chooseFacets(input, site) ?? [])].map(([name, values]) => [name, ...values]);

describe('chooseFacets', () => {
  it('takes values in the words that readers see, whatever their case', () => {
    expect(chosen({ kind: 'works NOTE', platform: 'hub' })).toEqual([
      ['kind', 'Works note'],
      ['platform', 'Hub'],
    ]);
  });

  it('takes a topic by its title or its id', () => {
    const title = site.entries.get('rain-gauges')?.title;
    expect(chosen({ topic: 'rain-gauges' })).toEqual([['topic', title]]);
    expect(chosen({ topic: title })).toEqual([['topic', title]]);
  });

  it('chooses nothing where nothing is asked', () => {
    expect(chooseFacets({ kind: undefined, topic: ' ' }, site)).toBeUndefined();
  });

  it('names the values that there are, for one that there is not', () => {
    expect(() => chooseFacets({ answer: 'Nobody' }, site)).toThrow(
      'answer: found “Nobody”; allowed: Open question, Answered by Halyard, Answered by keepers',
    );
  });
});

it('of very many values the first are told', () => {
  const many = { topic: { values: Array.from({ length: 99 }, (_, i) => `T${i}`), entries: [] } };
  expect(facetValues(many, 'topic')).toMatch(/^T0, .+, T59 and others$/);
});
