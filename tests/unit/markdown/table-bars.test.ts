import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../../src/markdown/outline.ts';
import { render } from './render-with-gauges.ts';

const tableOf = (cell: string) => `| a | b |\n| - | - |\n| x | ${cell} |\n`;
const cellOf = async (cell: string) => /<td>([\s\S]*?)<\/td>/.exec(await render(tableOf(cell)))?.[1];

describe('an escaped bar in a cell', () => {
  it.each([
    ['https://a.example/?x=1\\|2', '<a href="https://a.example/?x=1%7C2">https://a.example/?x=1|2</a>'],
    ['<https://a.example/?x=1\\|2>', '<a href="https://a.example/?x=1%7C2">https://a.example/?x=1|2</a>'],
    ['[so](https://a.example/?x=1\\|2)', '<a href="https://a.example/?x=1%7C2">so</a>'],
    ['<a href="https://a.example/?x=1\\|2">so</a>', '<a href="https://a.example/?x=1|2">so</a>'],
    ['www.a.example/\\|', '<a href="http://www.a.example/%7C">www.a.example/|</a>'],
    ['tips\\|taps of `a\\|b`', 'tips|taps of <code>a|b</code>'],
    ['[[gauge\\|why]]', '<a href="/kb/posts/gauge/">why</a>'],
  ])('is a bar: %s', async (cell, html) => expect(await cellOf(cell)).toBe(html));

  it('is one for checks too', () => {
    expect(outlineOf(tableOf('https://a.example/?x=1\\|2')).urls.map(({ url }) => url)).toEqual(['https://a.example/?x=1|2']);
  });

  it('leaves an address that was escaped the text that it is', async () => {
    expect(await cellOf('https\\://a.example/?x=1\\|2')).toBe('https://a.example/?x=1|2');
  });
});

it('outside of tables a backslash before a bar is as before any sign', async () => {
  expect(await render('See a\\|b and https://a.example/?x=1\\|2')).not.toContain('href');
});
