import { afterAll, describe, expect, it } from 'vitest';
import { createLibrary } from '../../../../src/mcp/library.ts';
import { diagnoseTool } from '../../../../src/mcp/tools/diagnose.ts';
import { HOME, makeDist } from '../make-dist.ts';

const dist = await makeDist();
const tool = diagnoseTool(createLibrary(dist.folder));
afterAll(() => dist.dispose());

const diagnose = (text: string) => tool.run(tool.input.parse({ text }));

describe('diagnose', () => {
  it('says what it recognised, and which line led to which entry, by the schema', async () => {
    const log =
      '2026-03-17 06:12:01 hub[12:34] started on Hub 4.2\n2026-03-17 06:22:01 hub[12:34] LinkFadedOut: mast faded out, gauge.tips 0';
    const { data, text } = await diagnose(log);
    expect(tool.output.parse(data)).toEqual(data);
    expect(data.errors[0]).toMatchObject({
      domain: 'LINK',
      names: expect.arrayContaining(['LinkFadedOut']),
      permalink: `${HOME}errors/link/31/`,
    });
    expect(data.symbols).toContainEqual({ name: 'gauge.tips', permalink: `${HOME}symbols/gauge-tips/` });
    expect(data.versions).toEqual(['Hub 4.2']);
    const open = data.results.find(({ id }) => id === 'hub-silent-at-dawn');
    expect(open).toMatchObject({ open: true, line: expect.stringContaining('LinkFadedOut') });
    expect(text).toContain('Because of the line: 2026-03-17 06:22:01 hub[12:34] LinkFadedOut');
  });

  it('says when it goes by words alone', async () => {
    expect((await diagnose('the cups stand still in a breeze')).text).toContain('goes by words alone');
  });

  it('says that nothing explains a text', async () => {
    const { data, text } = await diagnose('qqqzzz');
    expect(data).toEqual({
      confidence: 'none',
      unknownCodes: [],
      errors: [],
      symbols: [],
      versions: [],
      results: [],
      incomplete: false,
    });
    expect(text).toBe(
      "NOTHING IN Rainmark ANSWERS THIS. Say so, and name where to ask: Station Keepers' Forum, https://keepers.example/board",
    );
  });

  it('says which codes are not here', async () => {
    const { data, text } = await diagnose('hub started\nLINK error 77\nhub stopped');
    expect(data.unknownCodes).toMatchObject([{ domain: 'LINK', code: '77' }]);
    expect(data.confidence).not.toBe('good');
    expect(text).toContain('Rainmark does not have LINK 77. Say so.');
  });

  it.each([
    ['nothing', ' \n '],
    ['more than 1 MB', 'x'.repeat(1_000_001)],
    ['more than 1 MB in fewer letters', '\u00e9'.repeat(500_001)],
  ])('does not take %s', (_, text) => {
    const { error } = tool.input.safeParse({ text });
    expect(error?.issues).toHaveLength(1);
  });

  it('takes 1 MB', async () => {
    const line = '2026-03-17 06:22:01 hub[12:34] LINK 31: mast faded out\n';
    const { data } = await diagnose(line.repeat(Math.floor(1_000_000 / line.length)));
    expect(data.results[0]?.id).toBe('hub-silent-at-dawn');
  });
});
