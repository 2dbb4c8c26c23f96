import { describe, expect, it } from 'vitest';
import { CodeLines } from '../../../../../src/ingest/readers/markdown/code-lines.ts';
import { PlainPage } from '../../../../../src/ingest/readers/markdown/plain-page.ts';

/** The code on a page, and the lines that are none. */
function read(...lines: string[]) {
  const page = new PlainPage('');
  const code = new CodeLines();
  const others = lines.filter((line) => !code.read(line, line, page));
  return { code: page.text, others };
}

describe('lines of code', () => {
  it('stand between fences', () => {
    expect(read('a', '```', '[[b]]', '```', 'c')).toEqual({ code: '```\n[[b]]\n```', others: ['a', 'c'] });
  });

  it('have their title above them, and no word of which of them are marked', () => {
    expect(read('```js title="src/bed.js" {1}', 'dig();', '// highlight-next-line', 'sow();', '```').code).toBe(
      '\n`src/bed.js`\n\n```js title="src/bed.js" {1}\ndig();\nsow();\n```',
    );
    expect(read("```sh title='Dig a bed'", 'ls', '```').code).toMatch(/^\n\*\*Dig a bed\*\*\n\n/);
  });

  it('may be marked by a short code', () => {
    expect(read('{{< highlight go "linenos=table" >}}', 'var a = "{{< x >}}"', '{{< /highlight >}}', 'b')).toEqual({
      code: '``````go\nvar a = "{{< x >}}"\n``````',
      others: ['b'],
    });
  });

  it('may be indented, where that is no callout or tab', () => {
    expect(read('a', '', '    b', '', '    === "c"')).toEqual({ code: '    b', others: ['a', '', '', '    === "c"'] });
  });
});
