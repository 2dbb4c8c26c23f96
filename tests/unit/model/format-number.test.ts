import { afterEach, describe, expect, it } from 'vitest';
import { formatNumber } from '../../../src/model/format-number.ts';
import { speak } from '../../../src/text/text.ts';

describe('formatNumber', () => {
  afterEach(() => speak('en'));

  it.each([
    ['en', '12,345'],
    ['de', '12.345'],
  ])('writes numbers as %s does', (language, text) => {
    speak(language);
    expect(formatNumber(12_345)).toBe(text);
  });
});
