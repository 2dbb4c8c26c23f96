import { TERMINAL_SIGNS } from './terminal-signs.ts';

/** A minus as East Asian keyboards type it, and the hyphens that typesetters put for one. */
const SIGNS = /[－﹣‐‑]/g;

/** Digits of any script but those of ASCII, of which one is one code unit. */
const DIGITS = /[\p{Nd}--[0-9]--[\u{10000}-\u{10ffff}]]/gv;

/** A text of the same length in which digits and signs are those of ASCII, and blanks stand for signs of a terminal. */
export function asciiNumbers(text: string): string {
  return text
    .replace(TERMINAL_SIGNS, (sign) => ' '.repeat(sign.length))
    .replace(SIGNS, '-')
    .replace(DIGITS, asciiDigit);
}

/** Ten digits of a script follow one another, from a multiple of sixteen or six behind one. */
function asciiDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  const row = code - (code % 16);
  return String(code - row - (/\p{Nd}/u.test(String.fromCharCode(row)) ? 0 : 6));
}
