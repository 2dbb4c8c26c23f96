import { describe, expect, it } from 'vitest';
import { readDialects } from '../../../../../src/ingest/readers/markdown/dialects.ts';

const read = (...lines: string[]) =>
  readDialects(lines.join('\n'))
    .text.replace(/[ ]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

describe('MDX', () => {
  it('loses statements of several lines, and remarks in braces, but in code', () => {
    expect(
      read(
        "import Tabs from '@theme/Tabs';",
        'import {',
        '  Bed,',
        "} from './bed';",
        '',
        'export const Wet = ({ children }) => (',
        '  <span>{children}</span>',
        ');',
        '',
        'Import beds from the shed. {/* short */}Now. {/* a',
        'remark */} Then `{/* text */}`.',
        '',
        '```js',
        "import a from 'b';",
        'export const c = 1; {/* code */}',
        '```',
      ),
    ).toBe("Import beds from the shed. Now.\n Then `{/* text */}`.\n\n```js\nimport a from 'b';\nexport const c = 1; {/* code */}\n```");
  });

  it('may have indented what stands in components, also in lists', () => {
    expect(
      read(
        '1. Dig.',
        '',
        '   <Tabs>',
        '     <TabItem value="a" label="Spade">',
        '       Deep.',
        '',
        '       ```sh',
        '         ls',
        '       ```',
        '     </TabItem>',
        '   </Tabs>',
        '',
        '2. Sow.',
        '',
        '<Columns>',
        '  <Card title="More" href="/more">',
        '    Peas.',
        '  </Card>',
        '      <Card title="Less">',
        '    Leeks.',
        '  </Card>',
        '</Columns>',
        '',
        '<Steps>',
        '1. Rake.',
        '',
        '    <More>Gently.</More>',
        '</Steps>',
      ),
    ).toBe(
      '1. Dig.\n\n   **Spade**\n\n   Deep.\n\n   ```sh\n     ls\n   ```\n\n2. Sow.\n\n**[More](</more>)**\n\nPeas.\n\n**Less**\n\nLeeks.\n\n1. Rake.\n\n    Gently.',
    );
  });

  it('has components within lines and on lines of their own', () => {
    expect(read('Use <Since v="1" /><Mark>straw</Mark> now.', '<Step>One.</Step>', '<Step>Two.</Step>', 'Three.')).toBe(
      'Use straw now.\n\nOne.\n\nTwo.\n\nThree.',
    );
  });
});

describe('Obsidian', () => {
  it('links to headings of the same note, and embeds notes as well as pictures', () => {
    const { text, losses } = readDialects(
      'See [[#Wet beds]], [[#Wet beds|those]], [[Hoses#Frost]] and [[#^b1]]. ![[bed.png|300]] ![[Hoses#Frost]]',
    );
    expect(text).toBe('See [Wet beds](<#Wet beds>), [those](<#Wet beds>), Hoses and . \\[image: bed.png] \\[embedded: Hoses]');
    expect(losses).toEqual(['embedded notes and pictures: bed.png', 'embedded notes and pictures: Hoses']);
  });

  it('names a block on a line below it, and has links with words in tables', () => {
    expect(read('| a |', '| - |', '| [[Hoses\\|those]] ![[bed.png\\|300]] |', '^table-1')).toBe(
      '| a |\n| - |\n| those \\[image: bed.png] |',
    );
  });
});

describe('indented text', () => {
  it('is read in lists, however deep, and is code elsewhere', () => {
    expect(read('- a', '\t- [[Hoses|b]]', '\t\t- ==c==', '', '    ==d==', '', 'e', '    ==f==', '', '    ==g==', '', '    ==h==')).toBe(
      '- a\n\t- b\n\t\t- **c**\n\n    **d**\n\ne\n    **f**\n\n    ==g==\n\n    ==h==',
    );
  });
});

describe('formulas', () => {
  it('are code, in blocks and in lines', () => {
    expect(read('$$', 'a_1 * b_2', '$$', '', '> $$ x^2 $$', '', 'So $a_b$, not $5 and $6, nor $HOME_DIR/$PATH_X or `$a_b$`.')).toBe(
      '```latex\na_1 * b_2\n```\n\n> ```latex\n> x^2\n> ```\n\nSo `a_b`, not $5 and $6, nor $HOME_DIR/$PATH_X or `$a_b$`.',
    );
  });
});
