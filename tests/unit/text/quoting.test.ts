import { describe, expect, it } from 'vitest';
import { languageTags, wordsIn } from '../../../src/text/languages.ts';
import { nesting, quoting } from '../../../src/text/quoting.ts';

const quotes = { outer: '“”', inner: '‘’' };
const title = 'Why “no such file”?';

describe('words that quote', () => {
  const words = quoting({
    quotes,
    desk: { add: (name: string) => `Add “${name}”`, open: (name: string) => `Open ${name}`, parts: ['“', '”'] },
    both: (a: string, b: string) => `“${a}” of “${b}”`,
  });

  it('nest the quotations in what they are given', () => {
    expect(words.desk.add(title)).toBe('Add “Why ‘no such file’?”');
    expect(words.both('a', title)).toBe('“a” of “Why ‘no such file’?”');
  });

  it('take as much as before', () => expect(words.both).toHaveLength(2));

  it('are told from those that only say it', () => expect(words.desk.open(title)).toBe(`Open ${title}`));

  it('may be no functions, which stay', () => expect([words.desk.parts, words.quotes]).toEqual([['“', '”'], quotes]));

  it('are code that does the same', () => {
    const written = new Function('nesting', `return ${words.desk.add}`)(nesting);
    expect(written(title)).toBe('Add “Why ‘no such file’?”');
  });

  it('may say more than a text, which stays', () => {
    expect(nesting((name: string) => [`“${name}”`], quotes)(title)).toEqual([`“${title}”`]);
  });
});

it.each(languageTags)('titles are quoted so in %s', (tag) => {
  const { desk, quotes: marks } = wordsIn(tag);
  const [open, close] = marks.outer;
  const [openInner, closeInner] = marks.inner;
  expect(desk.removeName(`a ${open}b${close}`)).toContain(`${open}a ${openInner}b${closeInner}${close}`);
});
