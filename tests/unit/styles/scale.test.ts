import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = new URL('../../../src/styles/', import.meta.url);
const sheets = readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const);
/** Sizes relative to the text around them are no step of the scale. */
const RELATIVE = /^(?:inherit|1rem|0?\.\d+em)$/;

/** What a pattern finds in the sheets, each with where. */
function found(pattern: RegExp, ...except: string[]): string[] {
  return sheets.flatMap(([name, css]) => (except.includes(name) ? [] : [...css.matchAll(pattern)].map(([, value]) => `${name}: ${value}`)));
}

test('type comes from the scale', () => {
  const sizes = found(/font-size: ([^;]+);/g, 'print.css', 'diagram.css').filter(
    (size) => !RELATIVE.test(size.split(': ')[1] ?? '') && !size.includes('var(--text-'),
  );
  expect(sizes).toEqual([]);
});

test('colours are named in one place, and those of code in their own sheet, which few pages load', () => {
  expect(found(/: ([^;]*(?:#[\da-f]{3,8}\b|\brgb|\blight-dark\()[^;]*);/g, 'tokens.css', 'syntax.css')).toEqual([]);
});

test('layout changes at three widths', () => {
  const widths = new Set(found(/@media \((.*width.*)\)/g).map((found) => /[\d.]+rem/.exec(found)?.[0]));
  expect([...widths].sort()).toEqual(['30rem', '48rem', '64rem']);
});

test('every sheet but the tokens stands in a layer', () => {
  // The sheets that others are put together in.
  const index = sheets.map(([name, css]) => (/^(?:index|article)\.css$/.test(name) ? css : '')).join('\n');
  const outside = sheets
    .filter(
      ([name, css]) =>
        !/^(?:index|article|layers|tokens)\.css$/.test(name) && !index.includes(`'./${name}' layer(`) && !/^@layer \w+ \{$/m.test(css),
    )
    .map(([name]) => name);
  expect(outside).toEqual([]);
});

test('one colour changes them all: what is tinted with the accent is mixed from it', () => {
  const tokens = readFileSync(new URL('tokens.css', folder), 'utf8');
  expect(/--accent-soft: ([^;]+);/.exec(tokens)?.[1]).toContain('var(--accent)');
});
