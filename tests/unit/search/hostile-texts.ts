const LENGTH = 1_000_000;

const fill = (piece: string) => piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);

/** Texts of a megabyte that nobody would write, and that must break nothing. */
export const hostileTexts: [name: string, text: () => string][] = [
  ['one letter', () => fill('a')],
  ['a letter that words may end in', () => fill('s')],
  ['a letter with an accent', () => fill('é')],
  ['letters that are no Latin ones', () => fill('ع')],
  ['letters beyond the basic plane', () => fill('𐐷')],
  ['changing case', () => fill('aB')],
  ['letters with dots between them', () => fill('a.')],
  ['letters with apostrophes between them', () => fill("s's")],
  ['digits', () => fill('1')],
  ['digits of other scripts', () => fill('٣')],
  ['letters and digits', () => fill('Z1')],
  ['punctuation', () => fill('.,;:!?(){}[]<>|*&%$#@~^=+')],
  ['hyphens', () => fill('-')],
  ['underscores', () => fill('_')],
  ['quotation marks', () => fill('"')],
  ['opening quotation marks', () => fill('“')],
  ['brackets that never close', () => fill('([{<')],
  ['slashes', () => fill('/')],
  ['lone high surrogates', () => fill('\ud800')],
  ['lone low surrogates', () => fill('\udc00')],
  ['marks that turn the direction of writing', () => fill('\u200f\u202e\u2066')],
  ['accents on nothing', () => fill('\u0301')],
  ['joiners of no width', () => fill('\u200d')],
  ['emoji', () => fill('👩‍🔧')],
  ['NULs', () => fill('\0')],
  ['line breaks', () => fill('\r\n')],
  ['one word again and again', () => fill('gauge ')],
  ['words of an error without a number', () => fill('error code ')],
  ['error codes', () => fill('error 31 ')],
];
