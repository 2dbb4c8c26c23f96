import type { ErrorRef } from '../../../src/model/entry.ts';
import { isFunctionWord } from '../../../src/search/analyze.ts';
import { dropNoise } from '../../../src/search/noise.ts';
import { readQuestions } from '../../quality/queries.ts';
import type { Synthetic } from '../generate.ts';
import { createRandom, type Random } from '../random.ts';

/** Something that a reader searches for. */
export interface Query {
  /** What it is made of: a question, words, a symbol … */
  kind: string;
  text: string;
}

/** Queries of each kind. */
const EACH = 3;

/**
 * Draw queries from what a synthetic knowledge base says: as readers put them, so neither in its words alone nor without slips.
 *
 * @returns as many of each kind; the same for the same knowledge base
 */
export function drawQueries(synthetic: Synthetic): Query[] {
  const random = createRandom(synthetic.plan.seed, 6);
  return Object.entries(makers).flatMap(([kind, make]) => Array.from({ length: EACH }, () => ({ kind, text: make(synthetic, random) })));
}

/** How a query of each kind is made. */
const makers: Record<string, (synthetic: Synthetic, random: Random) => string> = {
  question: (synthetic, random) => `why does ${askOf(synthetic, random)} not ${word(synthetic, random)}`,
  'frequent words': ({ plan: { vocabulary } }, random) => Array.from({ length: 3 }, () => vocabulary.common(random)).join(' '),
  'rare words': ({ plan: { vocabulary } }, random) => Array.from({ length: 2 }, () => vocabulary.name(random)).join(' '),
  'error code': ({ plan }, random) => {
    const { domain, code } = plan.error(random);
    return `${domain} Code=${code}`;
  },
  symbol: ({ plan }, random) => plan.symbol(random),
  'symbol and words': (synthetic, random) => `${synthetic.plan.symbol(random)} ${word(synthetic, random)} ${word(synthetic, random)}`,
  typos: (synthetic, random) => {
    const [first = '', ...others] = askOf(synthetic, random)
      .split(' ')
      .filter((text) => !isFunctionWord(text))
      .slice(0, 4);
    return [slip(first, random), ...others.map((text, i) => (i % 2 === 1 ? slip(text, random) : text))].join(' ');
  },
};

/** Some lines of a log around an error of the knowledge base. Pasted, not typed. */
export function drawPaste({ plan }: Synthetic): Query {
  const random = createRandom(plan.seed, 7);
  const { domain, code, text } = plan.error(random) as ErrorRef;
  const line = (i: number) =>
    `2026-03-17 10:22:${10 + i}.120 App[811:90210] [${plan.symbol(random)}] ${plan.vocabulary.phrase(random, 5, 9).toLowerCase()}`;
  return {
    kind: 'paste',
    text: [...Array.from({ length: 20 }, (_, i) => line(i)), `Error Domain=${domain} Code=${code} "${text}"`].join(' '),
  };
}

/** As many of each kind of the repository's question set as are drawn of a synthetic one. */
export function questionsOf(file: string): Query[] {
  const names: Record<string, string> = { n: 'question', k: 'words', e: 'error code', s: 'symbol', y: 'synonym', t: 'typos', p: 'paste' };
  return [...Map.groupBy(readQuestions(file), ({ kind }) => kind)].flatMap(([kind, questions]) =>
    questions.slice(0, EACH).map(({ query }) => ({ kind: names[kind] ?? kind, text: kind === 'p' ? dropNoise(query) : query })),
  );
}

/** One of the ways of asking that an entry lists. */
function askOf({ plan, frontMatter }: Synthetic, random: Random): string {
  const { asks = [] } = frontMatter(random.int(0, plan.ofKind.post.length - 1));
  return asks.length > 0 ? random.pick(asks) : plan.vocabulary.phrase(random, 5, 9).toLowerCase();
}

function word({ plan: { vocabulary } }: Synthetic, random: Random): string {
  return vocabulary.telling(random);
}

/** A question with a slip in each of so many of its long words; undefined where it has fewer. */
export function withSlips(question: string, slips: number, random: Random): string | undefined {
  const words = question.split(' ');
  const long = words.flatMap((text, i) => (/^[a-z]{6,}$/.test(text) && !isFunctionWord(text) ? [i] : [])).slice(0, slips);
  return long.length < slips ? undefined : words.map((text, i) => (long.includes(i) ? slip(text, random) : text)).join(' ');
}

/** Swap two letters, or leave one out. */
function slip(text: string, random: Random): string {
  if (text.length < 4) return text;
  const at = random.int(1, text.length - 2);
  const swap = text.charAt(at + 1) + text.charAt(at);
  return text.slice(0, at) + (random.chance(0.5) ? swap : text.charAt(at)) + text.slice(at + 2);
}
