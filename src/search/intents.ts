/** Up to three words. */
const NAME = /^\s*\S*[\p{L}\p{N}]\S*(?:\s+\S+){0,2}\s*$/u;

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
    kind: 'reference',
    gain: 1.6,
    words:
      /\b(?:articles?|documentation|docs?|rfcs?|specification|man(?:ual)? page|release notes|wwdc|(?:talk|video|session|thread|page) (?:about|on|that|where|from)|sample (?:code|app|project)|example (?:code|app|project)|forum (?:tag|thread|post|section|subtopic))\b/i,
  },
];

/**
 * Which kinds of entry a query asks for: the overview of a subject, or a document about it, where else an answer is wanted.
 *
 * @returns kind → how much an entry of that kind gains, as a factor
 */
export function kindsWanted(query: string): ReadonlyMap<string, number> {
  return new Map(intents.filter(({ words }) => words.test(query)).map(({ kind, gain }) => [kind, gain]));
}
