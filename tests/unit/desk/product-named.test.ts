import { expect, test } from 'vitest';
import { productNamed } from '../../../src/desk/product-named.ts';
import { de } from '../../../src/text/de.ts';
import { en } from '../../../src/text/en.ts';

test.each([
  ['a crash report', 'Incident: 1\nProcess:             Signal Box [811]\nPath: /x', 'Signal Box'],
  ['a form', 'Hello,\r\nProduct name: Rain-Mark 2\r\nOS: 4', 'Rain-Mark 2'],
  ['a sentence', 'App: it crashes, whatever I do.', ''],
  ['prose', 'My app is called Rainmark.', ''],
  ['markup', 'App: <img src=x onerror=alert(1)>', ''],
  ['nothing', '', ''],
  ['a form in another language', 'Guten Tag,\nProduktname: Rain-Mark 2\nBetriebssystem: 4', 'Rain-Mark 2'],
])('the product that %s names', (_what, text, product) => {
  expect(productNamed(text, de.desk.productLabels)).toBe(product);
});

test('a label of another language is none', () => {
  expect(productNamed('Produkt: Rainmark', en.desk.productLabels)).toBe('');
});

test('a megabyte of almost nothing is read in no time', () => {
  const start = performance.now();
  expect(productNamed(`${'app: '.repeat(200_000)}\n${'\t'.repeat(200_000)}\n${'\n'.repeat(200_000)}`, de.desk.productLabels)).toBe('');
  expect(performance.now() - start).toBeLessThan(500);
});
