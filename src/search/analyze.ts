import { stemmer } from 'stemmer';

/** What a text was broken into. */
export interface Token {
  /** What is looked up in the index: lower case, stemmed; an error code begins with `#`, or with its domain and `#`. */
  term: string;
  /**
   * `word`: a word of a natural language; `symbol`: an identifier as a whole; `part`: a piece of an identifier
   * or of a hyphenated word; `code`: a number that stands as an error code; `number`: any other number.
   */
  kind: 'word' | 'symbol' | 'part' | 'code' | 'number';
  /** As written. */
  text: string;
  /** Which word of the text it came from, counted from 0: the parts of an identifier share one. */
  at: number;
}

/** A run of letters, digits and underscores, with what joins identifiers, versions and hyphenated words inside it; `key:8` is two. */
const WORD = /[\p{L}\p{N}_]+(?:(?:[.’'‐‑–-]|:(?!\d))[\p{L}\p{N}_]+)*/gu;

/** A number that may be an error code: not one of more digits, nor the beginning of a version. */
const NUMBER = String.raw`[-−–]?\d{1,6}(?![\p{L}\p{N}_]|\.\d)`;

/** What makes a number an error code. */
const CODES: readonly RegExp[] = [
  // A word before it: `error 8`, `"code": 8`, `error_code=8`, `StopReason(rawValue: 8)`.
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:errors?|codes?|err|errno|status|reason|exception|rawValue)["']?(?:\s+(?:code|number|no\.?|is|of|with))?\s*(?:(?:[:=#]|\((?!\d+\s+\p{L}))\s*)?${NUMBER}`,
    'giu',
  ),
  // A name that ends in such a word: `errorCode=8`, `POSIXError 8`, `NSURLErrorDomain: 8`.
  new RegExp(
    String.raw`(?<=[\p{L}\p{N}])(?:Errors?|Codes?|Err|Errno|Status|Reason|Exception)(?:Key|Domain)?["']?\s*(?:[:=#]\s*)?${NUMBER}`,
    'gu',
  ),
  // Brackets: `denied (8)`, `refused (61: no one listens)`; but not `(8 times)`.
  new RegExp(String.raw`\(\s*${NUMBER}(?=\s*[),:])`, 'gu'),
  // A sign.
  /(?<![\p{L}\p{N}])[-−]\d{2,6}(?![\p{L}\p{N}_]|\.\d)/gu,
];

/** A hexadecimal number is a name, such as the termination code `0xbaadca11`: in logs, too many are neither an error's nor telling. */
const HEXADECIMAL = /^0x[0-9a-f]+$/i;

/** Identifiers change case within a word, or join words with dots, colons and underscores. */
const IDENTIFIER = /\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}|[._:]|\p{L}\d|\d\p{L}/u;

/** An error domain by its name: `NSURLErrorDomain`, `kCFErrorDomainCFNetwork`, `OSStatusError`; but no variable: `lastError`. */
const DOMAIN = /^k?\p{Lu}\p{L}+(?:Error|Domain)\p{L}*$/u;

/** How many words after its domain a code may stand: `NSURLErrorDomain Code=-1009`, `NSURLErrorDomain error code -1009`. */
const DOMAIN_REACH = 3;

/**
 * Break a text into what the index is made of. The same for what is indexed and for what is asked, or nothing would meet.
 */
export function analyze(text: string): Token[] {
  const tokens: Token[] = [];
  const codes = codesIn(text);
  let at = 0;
  let domain = { term: '', at: Number.NEGATIVE_INFINITY };
  for (const { 0: raw, index } of text.matchAll(WORD)) {
    if (!/[\p{L}\p{N}]/u.test(raw)) continue;
    const code = codes.get(index) ?? codes.get(index + raw.search(/(?<=[:‑–-])\d+$/));
    const word = raw.replace(/[’']s$/i, '').normalize('NFKC');
    if (code && at - domain.at <= DOMAIN_REACH) tokens.push({ term: `${domain.term}#${code}`, kind: 'code', text: raw, at });
    if (code) tokens.push({ term: `#${code}`, kind: 'code', text: raw, at });
    if (/^\d+$/.test(word)) tokens.push({ term: word, kind: 'number', text: raw, at });
    else if (HEXADECIMAL.test(word)) tokens.push({ term: word.toLowerCase(), kind: 'symbol', text: raw, at });
    else if (IDENTIFIER.test(word)) pushIdentifier(tokens, word, at);
    else if (/[-‐‑–]/.test(word)) pushParts(tokens, word, word.split(/[-‐‑–]/), 'word', at);
    else tokens.push({ term: termOf(word), kind: 'word', text: raw, at });
    if (DOMAIN.test(word)) domain = { term: termOf(word), at };
    at += 1;
  }
  return tokens;
}

/** A word as the index knows it: lower case, without accents or apostrophes, stemmed (Porter 1980). */
export function termOf(word: string): string {
  const known = terms.get(word);
  if (known !== undefined) return known;
  const bare = word.normalize('NFKD').replace(/[\u0300-\u036f’']/g, '');
  const term = stemmer(bare.toLowerCase()).replace(LEFT_BY_STEMMER, '');
  terms.set(word, term);
  return term;
}

/** What the stemmer leaves of `discovery` and `notify`, but not of `discover` and `notification`. */
const LEFT_BY_STEMMER = /(?<=\p{L}{3})eri$|(?<=\p{L}{2}if)i$/u;

/** The same words come up again and again, and stemming is what costs. */
const terms = new Map<string, string>();

function pushIdentifier(tokens: Token[], word: string, at: number): void {
  const parts = word.replace(/(\p{Ll}|\d)(\p{Lu})|(\p{Lu})(\p{Lu}\p{Ll}{2})/gu, '$1$3 $2$4').split(/[\s._:’'‐‑–-]+/);
  pushParts(tokens, word, parts, /^[\d.]+$/.test(word) ? 'number' : 'symbol', at);
}

/** The whole without what joins it, then its parts. Version numbers keep their dots: 18.5 is not 185. */
function pushParts(tokens: Token[], word: string, parts: readonly string[], kind: Token['kind'], at: number): void {
  const whole = kind === 'number' ? word : word.replace(/[._:’'‐‑–-]/g, '');
  tokens.push({ term: termOf(whole), kind, text: word, at });
  const useful = parts.filter((part) => part.length > 2 || (kind === 'number' && part === parts[0]));
  if (useful.length === 1 && useful[0] === whole) return;
  for (const part of useful) tokens.push({ term: termOf(part), kind: 'part', text: part, at });
}

/** Where a text's error codes stand: index of the first digit → the code without its sign. */
function codesIn(text: string): Map<number, string> {
  const codes = new Map<number, string>();
  for (const pattern of CODES) {
    for (const match of text.matchAll(pattern)) {
      const digits = /\d+$/.exec(match[0]);
      if (digits) codes.set(match.index + digits.index, digits[0]);
    }
  }
  return codes;
}
