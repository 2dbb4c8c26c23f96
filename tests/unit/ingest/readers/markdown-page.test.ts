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

  it.each([
    [
      'leaves two signs of a remark in code',
      'A %%note%% b.\n\n```matlab\n%% One\nx = 1;\n%% Two\n```\n\n50%% off',
      'A b.\n\n```matlab\n%% One\nx = 1;\n%% Two\n```\n\n50%% off\n',
    ],
    ['takes out remarks of several lines', 'A\n\n%%\nnote\n\nmore\n%%\n\nB', 'A\n\nB\n'],
    [
      "reads Hugo's code",
      '{{< highlight go "linenos=table" >}}\nvar a = "{{< x >}}"\n{{< /highlight >}}',
      '```go\nvar a = "{{< x >}}"\n```\n',
    ],
    [
      "keeps what Hugo's tabs are called",
      '{{< tabs >}}\n{{% tab "Left" %}}\nTurn.\n{{% /tab %}}\n{{< tab name="Right" >}}\nPull.\n{{< /tab >}}\n{{< /tabs >}}',
      '**Left**\n\nTurn.\n\n**Right**\n\nPull.\n',
    ],
    [
      'drops what headings and links look like',
      '## Hoses { #hoses .wide }\n\n[Go](https://a.example/x){ .button target="_blank" } {#b}\n\n### Ends {#the-ends}\n\n{ .grid }',
      '## Hoses\n\n[Go](https://a.example/x) { #b}\n\n### Ends\n',
    ],
    [
      'leaves what stands in angle brackets for readers to fill in',
      'Open \\<Garden name>.bed, <Garden name> or <Plot>, <Note kind="wet">mind</Note> <Bed />.',
      'Open \\<Garden name>.bed, \\<Garden name> or \\<Plot>, mind .\n',
    ],
    [
      'keeps links to headings by the names that their maker gave them',
      'See [ends](#the-ends) and [hoses](#hoses).\n\n## Hoses\n\n### Loose ends {#the-ends .wide}',
      'See [ends](#loose-ends) and [hoses](#hoses).\n\n## Hoses {#hoses}\n\n### Loose ends {#loose-ends}\n',
    ],
    ['drops contents, abbreviations and names of blocks', '[[toc]]\n\nTurn it. ^turn1\n\n*[PSI]: pounds\n\nx ^ y', 'Turn it.\n\nx ^ y\n'],
    [
      'reads keys, and drops icons',
      'Press ++ctrl+c++ :material-check: now, i++ or ++i.',
      'Press <kbd>Ctrl</kbd>+<kbd>C</kbd> now, i++ or ++i.\n',
    ],
  ])('%s', async (_what, page, text) => {
    expect((await read('a.md', page, 'post'))?.text).toBe(text);
  });

  it('is called by a heading that is underlined', async () => {
    expect(await read('a.md', 'Why pumps hum\n=============\n\nThey ==do==.', 'post')).toMatchObject({
      title: 'Why pumps hum',
      text: 'They **do**.\n',
    });
  });

  it("keeps what GitBook's tabs are called", async () => {
    const page =
      '{% tabs %}\n{% tab title="Left" %}\nTurn.\n{% endtab %}\n{% endtabs %}\n\n{% hint style="info" %}\nSlowly.\n{% endhint %}';
    expect((await read('a.md', page, 'post'))?.text).toBe('**Left**\n\nTurn.\n\nSlowly.\n');
  });

  it('has the day that its file is named for, where it says none', async () => {
    expect(await read('2024-05-06-hoses.md', 'Text.', 'post')).toMatchObject({ title: 'Hoses', published: '2024-05-06' });
    expect(await read('2024-05-06-hoses.md', '---\ndate: 2024-05-07\n---\nText.', 'post')).toMatchObject({ published: '2024-05-07' });
    expect(await read('2024-13-40-hoses.md', 'Text.', 'post')).not.toHaveProperty('published');
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
