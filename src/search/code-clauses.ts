import { canonicalCode, isWord, signedCode } from './canonical-code.ts';
import type { Alternative, Clause } from './clause.ts';
import { termsOfPhrase } from './clause.ts';
import { codeMentions } from './code-mentions.ts';
import type { Recognised, RecognisedError, UnknownCode } from './recognised.ts';
import { fold } from './target.ts';
import { weights } from './weights.ts';

/**
 * The codes of a text as clauses, and the text without them: a code's domain, its introduction and its message go with it.
 */
export function codeClauses(text: string, { errors, unknown }: Pick<Recognised, 'errors' | 'unknown'>): { codes: Clause[]; rest: string } {
  const mentions = codeMentions(text);
  const letters = text.split('');
  const blank = (start: number, end: number) => letters.fill(' ', Math.max(0, start), end);
  const codes: Clause[] = [];
  // An error without a code or a name is told by its words, which stay.
  const coded = errors.filter(({ target: { code, names } }) => code || names.length > 0);
  for (const [, same] of Map.groupBy(coded, ({ start }) => start)) {
    const [first] = same as [RecognisedError, ...RecognisedError[]];
    const mention = mentions.find(({ start }) => start === first.start);
    blank(mention?.from ?? first.start, first.end);
    codes.push(errorClause(text.slice(first.start, first.end), same));
  }
  for (const { target } of coded) for (const message of target.texts) blankAll(text, message, blank);
  for (const one of unknown) {
    const { code } = one;
    const mention = mentions.find((one) => one.text === code);
    if (mention) blank(mention.start, mention.end);
    codes.push(unknownClause(one));
  }
  for (const mention of mentions) {
    // Nought is no error: a crash says `Signal 13, Code 0`.
    if (!mention.introduced || mention.code === '0' || letters[mention.start] === ' ') continue;
    blank(mention.start, mention.end);
    codes.push(bareClause(mention.text, mention.code));
  }
  return { codes, rest: letters.join('') };
}

function blankAll(text: string, message: string, blank: (start: number, end: number) => void): void {
  const at = text.toLowerCase().indexOf(message.toLowerCase());
  if (at >= 0) blank(at, at + message.length);
}

function errorClause(text: string, errors: readonly RecognisedError[]): Clause {
  const alternatives = errors.flatMap(({ target: { domain, code, names } }): Alternative[] => [
    ...(code ? [{ terms: [codeTerm(domain, canonicalCode(code))], weight: 1 }] : []),
    ...names.map((name) => ({ terms: [termsOfPhrase(name)[0] ?? ''], weight: weights.errorName })),
  ]);
  const weight = errors.some(({ by }) => by === 'code') ? weights.clauseCode : weights.clauseCode * weights.codeAlone;
  return { text, kind: 'code', weight, alternatives, pieces: [] };
}

/** A code that only its sign tells from one that the domain has is met by nothing: terms of codes have no sign. */
function unknownClause({ domain, code, known }: UnknownCode): Clause {
  const bare = canonicalCode(code);
  const term = codeTerm(domain, known?.codes.some(([own]) => canonicalCode(own) === bare) ? signedCode(code) : bare);
  // A code that is a word may be just that.
  const word = isWord(code) ? [{ terms: termsOfPhrase(code), weight: 1 }] : [];
  return { text: code, kind: 'code', weight: weights.clauseCode, alternatives: [{ terms: [term], weight: 1 }, ...word], pieces: [] };
}

/** A code without a domain, which many errors may have. */
function bareClause(text: string, code: string): Clause {
  const alternatives = [
    { terms: [codeTerm('', code)], weight: 1 },
    { terms: [code], weight: weights.numberForCode },
  ];
  return { text, kind: 'code', weight: weights.clauseCode, alternatives, pieces: [] };
}

/** The term of a code in its domain, or of the code alone. */
export function codeTerm(domain: string, code: string): string {
  return `${fold(domain)}#${code}`;
}
