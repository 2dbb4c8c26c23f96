import { describe, expect, it } from 'vitest';
import { canonicalCode, isNegative } from '../../../src/search/canonical-code.ts';

describe('the canonical form of a code', () => {
  it.each([
    ['-1009', '1009'],
    ['−1009', '1009'],
    ['+5', '5'],
    ['0042', '42'],
    ['0', '0'],
    ['0x1F', '31'],
    ['0xE0000001', '536870911'],
    ['3758096385', '536870911'],
    ['-536870911', '536870911'],
    ['2147483647', '2147483647'],
    ['2147483648', '2147483648'],
    ['4294967295', '1'],
    ['4294967296', '4294967296'],
    ['42P01', '42p01'],
    ['ORA-00942', 'ora00942'],
    ['ERR_X_Y', 'errxy'],
    ["'gaug'", 'gaug'],
    ['e0000001', '536870911'],
    ['00000001', '1'],
    ['deadbeef', 'deadbeef'],
  ])('of %s is %s', (code, canonical) => expect(canonicalCode(code)).toBe(canonical));

  it('is below nought with a sign, or as a hexadecimal number of 32 bits whose first is set', () => {
    expect(['-4', '−4', '0xE0000001', '0x80000000'].map(isNegative)).toEqual([true, true, true, true]);
    expect(['4', '0x7fffffff', '0xE00001', '3758096385', 'ERR_X'].map(isNegative)).toEqual([false, false, false, false, false]);
  });
});
