import { describe, expect, it } from 'vitest';
import { CodeFences } from '../../../../src/ingest/normalise/code-fences.ts';

/** A sign a line: `c` where it is code or a fence. */
function codeIn(...lines: string[]): string {
  const fences = new CodeFences();
  return lines.map((line) => (fences.pass(line) ? 'c' : '.')).join('');
}

describe('fences of code', () => {
  it.each([
    ['begin and end code', ['a', '```sh', 'b', '```', 'c'], '.ccc.'],
    ['end with as many signs or more', ['~~~~', '~~~', '~~~~~', 'a'], 'ccc.'],
    ['end with signs of their own kind', ['```', '~~~', '```', 'a'], 'ccc.'],
    ['end where nothing stands behind them', ['```', '```sh', '``` ', 'a'], 'ccc.'],
    ['are no code within a line', ['```hose```', 'a'], '..'],
    ['may end in a carriage return', ['```sh\r', 'b\r', '```\r', 'c\r'], 'ccc.'],
    ['stand in quotations and lists', ['> > ```', '> > a', '> > ```', '  ~~~', '  ~~~', 'a'], 'ccccc.'],
  ])('%s', (_, lines, expected) => expect(codeIn(...lines)).toBe(expected));

  it('tell whether code goes on', () => {
    const fences = new CodeFences();
    fences.pass('```');
    expect(fences.isOpen).toBe(true);
    fences.pass('```');
    expect(fences.isOpen).toBe(false);
  });
});
