/** Up to three words. */
const NAME = /^\s*\S*[\p{L}\p{N}]\S*(?:\s+\S+){0,2}\s*$/u;

/** What a reference gains where a document is asked for. */
const DOCUMENT = { kind: 'reference', gain: 1.6 };

/** How a query says which kind of entry is wanted, or is not, and how much one of that kind gains by it. */
const intents: readonly { kind: string; gain: number; words: RegExp }[] = [
  // Who types no more than a name wants what explains it, or the subject of that name, rather than the document; what follows says otherwise.
  { kind: 'reference', gain: 0.6, words: NAME },
  { kind: 'topic', gain: 1.5, words: NAME },
  {
    kind: 'topic',
    gain: 2,
    words:
      /\b(?:overview|introduction|basics|all about|everything (?:about|on)|get(?:ting)? started|where (?:(?:do|should|can) (?:i|we) |to )?(?:start|begin)|what are (?:the|my|our) (?:options|ways)|options for|ways to)\b/i,
  },
  {
    ...DOCUMENT,
    words:
      /\b(?:articles?|documentation|docs?|rfcs?|specification|man(?:ual)? page|release notes|(?:talk|video|session|thread|page) (?:about|on|that|where|from)|sample (?:code|app|project)|example (?:code|app|project)|forum (?:tag|thread|post|section|subtopic))\b/i,
  },
];

/**
 * Which kinds of entry a query asks for: the overview of a subject, or a document about it, where else an answer is wanted.
 *
 * @param documentWords words of the subject by which a document is asked for, in lower case
 * @returns kind → how much an entry of that kind gains, as a factor
 */
export function kindsWanted(query: string, documentWords: readonly string[] = []): ReadonlyMap<string, number> {
  const words = new Set(query.toLowerCase().match(/[\p{L}\p{N}]+/gu));
  const asked = intents.filter((intent) => intent.words.test(query));
  if (documentWords.some((word) => words.has(word.toLowerCase()))) asked.push({ ...DOCUMENT, words: NAME });
  return new Map(asked.map(({ kind, gain }) => [kind, gain]));
}
