import { describe, expect, it } from 'vitest';
import { shortHash } from '../../../src/model/short-hash.ts';

describe('shortHash', () => {
  // URLs hold these: they must never change.
  it.each([
    ['', 'ztntfp'],
    ['a', '1r9wi7g'],
    ['Ошибка', '724593'],
  ])('names %j %s, always', (text, hash) => {
    expect(shortHash(text)).toBe(hash);
  });

  it('is short, and fit for a URL', () => {
    for (let i = 0; i < 500; i++) expect(shortHash(`text ${i}`)).toMatch(/^[a-z0-9]{6,7}$/);
  });
});
