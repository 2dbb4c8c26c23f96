import { expect, it } from 'vitest';
import { render } from './render-with-gauges.ts';

it.each([
  ['https\\://a.example/', 'https://a.example/'],
  ['www\\.a.example', 'www.a.example'],
  ['me\\@a.example', 'me@a.example'],
])('leaves %s the text that it is', async (body, text) => {
  expect(await render(`See ${body} there.`)).toBe(`<p>See ${text} there.</p>`);
});

it('links addresses that are not escaped', async () => {
  expect(await render('https://a.example/ [b\\]](https://b.example/) <https://c.example/>')).toBe(
    '<p><a href="https://a.example/">https://a.example/</a> <a href="https://b.example/">b]</a> <a href="https://c.example/">https://c.example/</a></p>',
  );
});
