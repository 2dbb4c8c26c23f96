/** A hexadecimal number of 32 bits without its `0x`: what has digits and letters is no word and no other number. */
const BARE_HEXADECIMAL = /^(?=.*\d)(?=.*[a-f])[0-9a-f]{8}$/i;

/** Whether a code is a number, though it has letters. */
export function isHexadecimal(code: string): boolean {
  return /^[-−–]?0x/i.test(code) || BARE_HEXADECIMAL.test(code);
}

/** Whether a code is nothing but letters. */
export function isWord(code: string): boolean {
  return /^\p{L}+$/u.test(code);
}

/** Whether a word is put as errors of system calls are: `ENOENT`, and what tools name like them. */
export function isPutAsCall(word: string): boolean {
  return /^E(?!RR)\p{Lu}{4,}$/u.test(word);
}

/**
 * A code as the index knows it: without its sign and leading noughts; a hexadecimal or unsigned number of 32 bits as the
 * signed number that it stands for (two's complement); letters in lower case, without what joins them.
 */
export function canonicalCode(code: string): string {
  const bare = withPrefix(code.replace(/^[-−–+]/, '').toLowerCase());
  if (/^(?:0x[0-9a-f]{1,8}|\d{1,10})$/.test(bare)) {
    const value = Number(bare);
    return String(value > 0x7fffffff && value <= 0xffffffff ? 0x100000000 - value : value);
  }
  return bare.replace(/[^\p{L}\p{N}]/gu, '');
}

/** Whether a code, as a domain defines it, is below nought. */
export function isNegative(code: string): boolean {
  const written = withPrefix(code);
  return /^[-−–]/.test(written) || (/^0x[0-9a-f]{8}$/i.test(written) && Number(written) > 0x7fffffff);
}

function withPrefix(code: string): string {
  return BARE_HEXADECIMAL.test(code) ? `0x${code}` : code;
}

/** The same with its sign, which tells two codes of a domain apart. */
export function signedCode(code: string): string {
  const bare = canonicalCode(code);
  return isNegative(code) || (/^\d{10}$/.test(code) && bare !== code) ? `-${bare}` : bare;
}
