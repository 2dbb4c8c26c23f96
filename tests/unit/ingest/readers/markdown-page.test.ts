import { describe, expect, it } from 'vitest';
import { openStream } from '../../../../src/ingest/input/open-capture.ts';
import { markdownPage } from '../../../../src/ingest/readers/markdown-page.ts';
import { only, stream, wording } from '../fixtures.ts';

async function read(name: string, text: string, as: 'post' | 'technote') {
  for await (const post of markdownPage.read(await only(openStream(name, stream(text))), { wording, known: [], as })) return post;
  return undefined;
}

describe('a page of Markdown', () => {
  it.each([
    ['KB-0012 Why pumps hum', 'a.md', 'KB0012'],
    ['ADR 7: Hoses', 'a.md', 'ADR7'],
    ['Why pumps hum', 'docs/kb_12-pumps.md', 'KB12'],
  ])('is a technote by its number, where that is wanted: %s in %s', async (title, file, number) => {
    const page = `---\ntitle: "${title}"\n---\n\nThey do.`;
    expect(await read(file, page, 'technote')).toMatchObject({ kind: 'technote', number, doubts: [] });
    expect(await read(file, page, 'post')).toMatchObject({ kind: 'post', doubts: [] });
  });

  it('is by nobody in particular: that staff wrote it, it does not say', async () => {
    expect(await read('a.md', '---\nauthor: staff\n---\n# Hoses\n\nThey freeze.', 'post')).not.toHaveProperty('byStaff');
  });

  it('keeps code in tabs within callouts, and callouts and tabs within lists', async () => {
    const page = [
      '??? example "Hoses"\n\n    === "Short"\n\n        ``` yaml\n        hose:\n          long: no\n        ```\n\n    === "Long"\n\n        Two.',
      '1. Open it.\n\n    !!! note "Slowly"\n\n        It is wet.\n\n    === "Left"\n\n        Turn.\n\n2. Close it.',
    ].join('\n\n');
    expect((await read('a.md', page, 'post'))?.text).toBe(
      [
        '> [!TIP]\n> **Hoses**\n>\n> **Short**\n>\n> ```yaml\n> hose:\n>   long: no\n> ```\n>\n> **Long**\n>\n> Two.',
        '1. Open it.\n\n   > [!NOTE]\n   > **Slowly**\n   >\n   > It is wet.\n\n   **Left**\n\n   Turn.\n\n2. Close it.\n',
      ].join('\n\n'),
    );
  });

  it('takes its number from its fields first', async () => {
    expect(await read('kb2.md', '---\nnumber: TN7\ntitle: KB1 Hoses\n---\nText.', 'technote')).toMatchObject({ number: 'TN7' });
  });

  it.each(['Why pumps hum', 'Version 2.4.1', '2026 in beds'])('stays a post without a number, and says so: %s', async (title) => {
    const post = await read('page.md', `# ${title}\n\nText.`, 'technote');
    expect(post).toMatchObject({ kind: 'post', title });
    expect(post?.doubts).toEqual([expect.stringContaining('no number')]);
  });
});
