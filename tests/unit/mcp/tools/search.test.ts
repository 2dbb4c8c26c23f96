import { afterAll, describe, expect, it } from 'vitest';
import { openBuiltSite } from '../../../../src/mcp/built-site.ts';
import { createLibrary } from '../../../../src/mcp/library.ts';
import { searchTool } from '../../../../src/mcp/tools/search.ts';
import { HOME, makeDist } from '../make-dist.ts';

const dist = await makeDist();
const tool = searchTool(createLibrary(dist.folder), (await openBuiltSite(dist.folder)).facets);
afterAll(() => dist.dispose());

const search = (input: Parameters<typeof tool.input.parse>[0]) => tool.run(tool.input.parse(input));
const idsOf = ({ results }: { results: { id: string }[] }) => results.map(({ id }) => id);

describe('search', () => {
  it('gives the answer first, with where it stands and who gave it, by the schema', async () => {
    const { data, text } = await search({ query: 'my rain gauge reads zero' });
    expect(data.results[0]).toEqual({
      id: 'gauge-reads-zero',
      title: 'Why does my rain gauge read zero in steady rain?',
      shortAnswer:
        'The funnel is blocked far more often than the reed switch fails. Clear it, then tip the bucket by hand and watch gauge.tips.',
      kind: 'question',
      status: ['Answered by Halyard', 'Mast, Hub'],
      answeredBy: 'staff',
      open: false,
      permalink: `${HOME}posts/gauge-reads-zero/`,
      stale: ['Hub 4.2 came out since, in May 2026'],
    });
    expect(tool.output.parse(data)).toEqual(data);
    expect(text).toContain(`Permalink: ${HOME}posts/gauge-reads-zero/`);
    expect(text).toContain('DUE TO BE CHECKED AGAIN: Hub 4.2 came out since, in May 2026.');
  });

  it('leads to the section that matches', async () => {
    const { data, text } = await search({ query: 'the neighbours report' });
    const place = `${HOME}posts/gauge-reads-zero/#question`;
    expect(data.results[0]?.section).toEqual({ title: 'Question', permalink: place });
    expect(text).toContain(`Matching section, “Question”: ${place}`);
  });

  it('says when a question is open', async () => {
    const { data, text } = await search({ query: 'LINK 31 at dawn' });
    expect(data.results[0]).toMatchObject({ id: 'hub-silent-at-dawn', open: true, answeredBy: 'none' });
    expect(text).toContain('OPEN QUESTION');
  });

  it('says which entry a duplicate repeats', async () => {
    const { data } = await search({ query: 'no rainfall on my console', limit: 25 });
    expect(data.results.find(({ id }) => id === 'gauge-shows-nothing')?.duplicateOf).toEqual({
      id: 'gauge-reads-zero',
      title: 'Why does my rain gauge read zero in steady rain?',
      permalink: `${HOME}posts/gauge-reads-zero/`,
    });
  });

  it('says what it searched in place of what was typed, unless it is to be exact', async () => {
    const { data, text } = await search({ query: 'breze cups' });
    expect(data.corrections).toEqual([{ from: 'breze', to: 'breeze' }]);
    expect(text).toContain('Showing results with “breeze” for “breze”');
    expect((await search({ query: 'breze cups', exact: true })).data.corrections).toEqual([]);
  });

  it('gives the meaning of a term apart', async () => {
    const { data, text } = await search({ query: 'tipping bucket' });
    expect(data.definition).toMatchObject({ id: 'tipping-bucket', kind: 'term', permalink: `${HOME}glossary/#tipping-bucket` });
    expect(text).toContain('Definition: Tipping bucket');
  });

  it('narrows to what is chosen', async () => {
    expect(idsOf((await search({ query: 'gauge', kind: 'works note' })).data)).toEqual(['wn12']);
    await expect(search({ query: 'gauge', kind: 'film' })).rejects.toThrow('kind: found “film”; allowed: ');
  });

  it('finds a phrase word for word', async () => {
    expect(idsOf((await search({ query: '"pour 500 ml through"' })).data)).toEqual(['wn12']);
    const { data, text } = await search({ query: '"ml 500 pour through"' });
    expect(data.unquoted).toBe(true);
    expect(idsOf(data)[0]).toBe('wn12');
    expect(text).toContain('Nothing has the words in quotes word for word');
  });

  it('gives as many as asked for, and tells how many there are', async () => {
    const { data, text } = await search({ query: 'gauge', limit: 1 });
    expect(data.results).toHaveLength(1);
    expect(data.total).toBeGreaterThan(1);
    expect(text).toContain(`1 of ${data.total} results`);
  });

  it('says what to do where nothing is found', async () => {
    const { data, text } = await search({ query: 'qqqzzz' });
    expect(data).toEqual({
      query: 'qqqzzz',
      confidence: 'none',
      unknownCodes: [],
      direct: [],
      total: 0,
      corrections: [],
      unquoted: false,
      results: [],
      nearest: [],
      incomplete: false,
    });
    expect(text).toContain('NOTHING IN Rainmark ANSWERS THIS. Say so');
    expect(text).toContain('https://keepers.example/board');
  });

  it('leads to what the query names', async () => {
    const { data, text } = await search({ query: 'LINK 31' });
    expect(data.confidence).toBe('good');
    expect(data.direct[0]).toMatchObject({ kind: 'error', permalink: `${HOME}errors/link/31/` });
    expect(text).toContain(`Named here:\n- error: ${data.direct[0]?.name}`);
  });

  it.each(['LINK error 77', 'LINK 77'])('says that a code is not here, and answers it with no other: %s', async (query) => {
    const { data, text } = await search({ query });
    expect(data.unknownCodes).toMatchObject([{ domain: 'LINK', code: '77', known: expect.arrayContaining(['31']) }]);
    expect(data.confidence).not.toBe('good');
    expect(text).toContain('Rainmark does not have LINK 77. Say so.');
  });

  it.each([
    ['nothing', { query: ' ' }],
    ['too much', { query: 'x'.repeat(4001) }],
    ['too many', { query: 'x', limit: 26 }],
    ['what it does not know', { query: 'x', colour: 'green' }],
  ])('does not take %s', (_, input) => {
    expect(tool.input.safeParse(input).success).toBe(false);
  });

  it('tells the assistant which values there are', () => {
    expect(tool.input.shape.kind.description).toContain('Works note');
  });
});
