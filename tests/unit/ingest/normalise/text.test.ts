import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseProse, normaliseSpaces } from '../../../../src/ingest/normalise/text.ts';

describe('normalising text', () => {
  it.each([
    ['it’s “so”', 'it\'s "so"'],
    ['a\u00a0b\u2009c\u200bd', 'a b cd'],
    ['one\r\ntwo\rthree\u2028four', 'one\ntwo\nthree\nfour'],
    ['this -- that – and — more', 'this — that — and — more'],
    ['\ufeffmail\u202elamp', 'maillamp'],
    ['a   b', 'a b'],
    ['−5 and non‑breaking', '-5 and non-breaking'],
  ])('%j', (given, expected) => expect(normaliseProse(given)).toBe(expected));

  it('leaves quotes and indentation of code alone', () => {
    expect(normaliseSpaces('    print(“x”)\u00a0// y')).toBe('    print(“x”) // y');
  });

  it('changes nothing the second time', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const normalise of [normaliseProse, normaliseSpaces]) expect(normalise(normalise(text))).toBe(normalise(text));
      }),
    );
  });
});
