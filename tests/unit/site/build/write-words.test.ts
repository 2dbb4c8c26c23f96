import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { writeWords } from '../../../../src/site/build/write-words.ts';
import { wordsIn } from '../../../../src/text/languages.ts';
import { nesting } from '../../../../src/text/quoting.ts';

/** What becomes of a module that uses words, but for its import. */
function written(code: string): string {
  const { transform } = writeWords(wordsIn('de')) as unknown as { transform: { handler(code: string): { code: string } } };
  const context = {
    parse: parseAst,
    error(message: string) {
      throw new Error(message);
    },
  };
  return transform.handler.call(context, code).code.replace(`import { nesting } from "../../text/quoting.ts";`, '').trim();
}

const head = `import { ui } from '../../text/text.ts';\n`;

describe('writeWords', () => {
  it('writes a word in the place where it is said, and nothing else', () => {
    expect(written(`${head}console.log(ui.shell.skip);`)).toBe('console.log("Zum Inhalt");');
  });

  it('writes a function where it is called', () => {
    const code = written(`${head}globalThis.said = ui.list.shown(3);`);
    new Function(code)();
    expect((globalThis as { said?: string }).said).toBe(wordsIn('de').list.shown(3));
  });

  it('lets what quotes a title nest its quotations there too', () => {
    const code = written(`${head}globalThis.said = ui.desk.addName('Warum „so“?');`);
    new Function('nesting', code)(nesting);
    expect((globalThis as { said?: string }).said).toBe('Aufnehmen: „Warum ‚so‘?“');
  });

  it('leaves members of the same name alone', () => {
    expect(written(`${head}console.log(document.ui.shell, ui.shell.skip);`)).toContain('document.ui.shell, "Zum Inhalt"');
  });

  it('stops where all words are meant at once, or none', () => {
    expect(() => written(`${head}console.log(ui);`)).toThrow('words are named one by one');
  });
});
