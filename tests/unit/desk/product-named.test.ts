import { expect, test } from 'vitest';
import { productNamed } from '../../../src/desk/product-named.ts';

test.each([
  ['a crash report', 'Incident: 1\nProcess:             Signal Box [811]\nPath: /x', 'Signal Box'],
  ['a form', 'Hello,\r\nProduct name: Rain-Mark 2\r\nOS: 4', 'Rain-Mark 2'],
  ['a sentence', 'App: it crashes, whatever I do.', ''],
  ['prose', 'My app is called Rainmark.', ''],
  ['markup', 'App: <img src=x onerror=alert(1)>', ''],
  ['nothing', '', ''],
])('the product that %s names', (_what, text, product) => {
  expect(productNamed(text)).toBe(product);
});

test('a megabyte of almost nothing is read in no time', () => {
  const start = performance.now();
  expect(productNamed(`${'app: '.repeat(200_000)}\n${'\t'.repeat(200_000)}\n${'\n'.repeat(200_000)}`)).toBe('');
  expect(performance.now() - start).toBeLessThan(500);
});
