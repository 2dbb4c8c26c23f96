import fc from 'fast-check';
import { expect, it } from 'vitest';
import { analyze, eachReading, scanByPattern, type Token } from '../../../../src/search/analyze.ts';
import { createRunScanner } from '../../../../src/search/index/run-scanner.ts';

const scan = createRunScanner((words) => words);

function scanned(text: string): Token[] {
  const tokens: Token[] = [];
  eachReading(text, ({ term, kind, text }, at, start) => tokens.push({ term, kind, text, at, start }), scan);
  return tokens;
}

/** What joins words, ends them, or is more than one character, more often than by chance. */
const telling = fc.string({
  unit: fc.oneof(
    fc.constantFrom(..."aZé8_.:-–’' \n/<>#", 'e\u0301', '雨', '𐐷', '😀', '\ud800', '１', 'ー', '\u00ad'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  ),
});

it('the same runs are found as by the pattern, whatever the text', () => {
  fc.assert(
    fc.property(fc.oneof(telling, fc.string({ unit: 'binary' })), (text) => {
      const [byPattern, byScan]: [string, number][][] = [[], []];
      scanByPattern(text, (words, index) => byPattern?.push([words.map(({ raw }) => raw).join('|'), index]));
      scan(text, (words, index) => byScan?.push([words.map(({ raw }) => raw).join('|'), index]));
      expect(byScan).toEqual(byPattern);
      expect(scanned(text)).toEqual(analyze(text));
    }),
    { numRuns: 3000 },
  );
});

it.each([
  'key:8 key:value a:é a: :b 10:22 x::y',
  'sampler.interval, 18.5. macOS15.6 wi-fi wi–fi don’t gauges’ _x_ e.g.',
  'cafe\u0301 a-\u0301b \u0301a a.\u0301',
  '雨量計 TN3134是什么 𐐷a a𐐷 a.𐐷 x😀y',
  '',
])('so they are in %j', (text) => expect(scanned(text)).toEqual(analyze(text)));

it('many runs are told apart', () => {
  const text = Array.from({ length: 40_000 }, (_, i) => `gauge${i.toString(36)}`).join(' ');
  expect(scanned(text)).toEqual(analyze(text));
  expect(scanned(text)).toEqual(analyze(text));
});
