import fc from 'fast-check';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { createConverter } from '../../../../src/ingest/normalise/html/html-to-markdown.ts';
import { linesToMarkdown } from '../../../../src/ingest/normalise/lines-to-markdown.ts';
import { parseMarkdown } from '../../../../src/ingest/normalise/markdown.ts';
import { wording } from '../fixtures.ts';

describe('plain text as Markdown', () => {
  it('writes callouts, footnotes and addresses as entries do', () => {
    expect(linesToMarkdown('IMPORTANT Read https://robots.example/a first [1].\n[1] It’s long.', wording)).toBe(
      "> [!IMPORTANT]\n> Read <https://robots.example/a> first [^1].\n\n[^1]: It's long.\n",
    );
  });

  it('escapes what would mean something to Markdown', () => {
    expect(linesToMarkdown('# not a heading *nor* <b>bold</b> [[no link]] [!NOTE]', wording)).toBe(
      '\\# not a heading \\*nor\\* \\<b>bold\\</b> \\[\\[no link]] \\[!NOTE]\n',
    );
  });

  it('makes no HTML and loads nothing, whatever the text', { timeout: 30_000 }, () => {
    const nasty = fc.array(
      fc.oneof(
        fc.string(),
        fc.constantFrom(
          '<script>',
          '</p>',
          '![x](https://t.example)',
          '[a](javascript:b)',
          '\n',
          '`',
          '```',
          '<!--',
          '> ',
          '- ',
          '[1] ',
          'Note A',
          '&lt;',
        ),
      ),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(nasty, (pieces) => {
        const tree = parseMarkdown(linesToMarkdown(pieces.join(''), wording));
        visit(tree, (node) => expect(['html', 'image', 'imageReference']).not.toContain(node.type));
      }),
      { numRuns: 300 },
    );
  });
});

const tidyMarkdown = (text: string) => createConverter({ file: 'a.md' }).markdown(text).text;

describe('Markdown from elsewhere', () => {
  it.each([
    ['**Note** Mind the hose.', '> [!NOTE]\n> Mind the hose.\n'],
    ['**Important:** Mind the hose.', '> [!IMPORTANT]\n> Mind the hose.\n'],
    ['> Tip: Mind the hose.', '> [!TIP]\n> Mind the hose.\n'],
    ['See [1].\n\n[1] Below.', 'See [^1].\n\n[^1]: Below.\n'],
    [
      'A <b onclick="x()">bold</b> ![pic](https://t.example/x.png) [go](javascript:x)',
      'A **bold** [image: pic](https://t.example/x.png) go\n',
    ],
    ['```\nlet x = RKBed()\nlet y = 2\n```', '```text\nlet x = RKBed()\nlet y = 2\n```\n'],
  ])('%j', (given, expected) => expect(tidyMarkdown(given)).toBe(expected));

  it('holds no HTML but line breaks in the cells of tables, whatever came in', { timeout: 30_000 }, () => {
    const piece = fc.constantFrom(
      '<div>',
      '</div>',
      '<script>alert(1)</script>',
      'word ',
      '\n\n',
      '**',
      '> ',
      '[x](y)',
      '![a](b)',
      '`',
      '<!-- c -->',
      '|',
      '---\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        visit(parseMarkdown(tidyMarkdown(pieces.join(''))), (node, _, parent) => {
          if (node.type === 'html' && parent?.type === 'tableCell') expect(node.value).toBe('<br>');
          else expect(['html', 'image', 'imageReference']).not.toContain(node.type);
        });
      }),
      { numRuns: 300, examples: [[['[x](y)', '<div>', '---\n', '|', '---\n']]] },
    );
  });
});
