import { afterAll, describe, expect, it } from 'vitest';
import { createLibrary } from '../../../../src/mcp/library.ts';
import { entryTool } from '../../../../src/mcp/tools/entry.ts';
import { HOME, makeDist } from '../make-dist.ts';

const dist = await makeDist();
const tool = entryTool(createLibrary(dist.folder));
afterAll(() => dist.dispose());

const read = (id: string, section?: string) => tool.run(tool.input.parse({ id, ...(section !== undefined && { section }) }));

describe('entry', () => {
  it('gives an entry as Markdown, with the permalinks of its sections and where it comes from, by the schema', async () => {
    const { data, text } = await read('gauge-reads-zero');
    expect(tool.output.parse(data)).toEqual(data);
    expect(data).toMatchObject({
      id: 'gauge-reads-zero',
      status: ['Answered by Halyard', 'Mast, Hub'],
      open: false,
      permalink: `${HOME}posts/gauge-reads-zero/`,
      sections: [
        { anchor: 'question', title: 'Question', permalink: `${HOME}posts/gauge-reads-zero/#question` },
        { anchor: 'answer', title: 'Answer', permalink: `${HOME}posts/gauge-reads-zero/#answer` },
      ],
      source: { title: 'Gauge shows 0.0 all weekend', url: 'https://keepers.example/board/t/4711' },
    });
    expect(data).not.toHaveProperty('askedFor');
    expect(data.next[0]).toMatchObject({ id: 'wn12', permalink: `${HOME}technotes/wn12/` });
    expect(text).toContain(`[the note](${HOME}technotes/wn12/#before-you-pour)`);
    expect(text).toContain('[^1]: [Works notes](https://halyard.example/notes/), Halyard.');
    expect(text).toContain('DUE TO BE CHECKED AGAIN');
  });

  it('gives one section, with the footnotes that it cites', async () => {
    const { data, text } = await read('gauge-reads-zero', '#answer');
    expect(data.section).toEqual({ title: 'Answer', permalink: `${HOME}posts/gauge-reads-zero/#answer` });
    expect(data.markdown).toMatch(/^## Answer [\s\S]+Halyard\.$/);
    expect(text).toContain(`- Permalink: ${HOME}posts/gauge-reads-zero/#answer\n- The whole entry: ${HOME}posts/gauge-reads-zero/`);
    expect(text).not.toContain('0.0 mm for days');
  });

  it('gives the section that an address names', async () => {
    expect((await read(`${HOME}posts/zero-rain/#answer`)).data.section?.title).toBe('Answer');
  });

  it('gives the whole entry for an address whose place it does not know', async () => {
    expect((await read(`${HOME}posts/gauge-reads-zero/#see-also`)).data.markdown).toContain('0.0 mm for days');
  });

  it.each(['zero-rain', `${HOME}thread/4711/`, 'https://old.keepers.example/board/t/4711'])('follows %s, and says so', async (asked) => {
    const { data, text } = await read(asked);
    expect(data).toMatchObject({ id: 'gauge-reads-zero', askedFor: asked });
    expect(text).toContain(`- Asked for as ${asked}`);
  });

  it('says that a question is open before anything else', async () => {
    const { data, text } = await read('hub-silent-at-dawn');
    expect(data.open).toBe(true);
    expect(text).toMatch(/^OPEN QUESTION/);
  });

  it('says which entry a duplicate repeats', async () => {
    const { data, text } = await read('gauge-shows-nothing');
    expect(data.duplicateOf?.id).toBe('gauge-reads-zero');
    expect(text).toMatch(/^DUPLICATE of “Why does my rain gauge read zero in steady rain\?”/);
  });

  it.each([
    ['hub', 'glossary/#hub', 'The indoor unit'],
    ['rain-gauges', 'topics/rain-gauges/', ''],
    ['mast-manual', 'references/mast-manual/', 'No longer online'],
  ])('reads %s, of another kind', async (id, path, words) => {
    const { data, text } = await read(id);
    expect(data.permalink).toBe(HOME + path);
    expect(text).toContain(words);
    expect(tool.output.parse(data)).toEqual(data);
  });

  it('names the nearest ids for one that there is not', async () => {
    await expect(read('gauge-read-zero')).rejects.toThrow(
      /^No entry has the id or address “gauge-read-zero”\. The nearest ids:\n- gauge-reads-zero: Why does my rain gauge/,
    );
  });

  it('names the sections for one that there is not', async () => {
    await expect(read('gauge-reads-zero', 'remedy')).rejects.toThrow(
      'gauge-reads-zero has no section “remedy”. Its sections:\n- question: Question\n- answer: Answer',
    );
    await expect(read('hub', 'remedy')).rejects.toThrow('It has none; leave `section` out.');
  });
});
