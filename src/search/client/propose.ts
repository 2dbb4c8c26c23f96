import { type Diagnosis, diagnose, tellingLines } from '../diagnose.ts';
import { matchedGroups } from '../matched.ts';
import { type Fit, fitOf, tellingWords } from '../proposal.ts';
import { answerQuery } from '../query.ts';
import { versionsIn } from '../versions.ts';
import { type Result, storeOf, toResult } from './find.ts';

/** An entry proposed as an answer to a thread's question; its section is where to send the asker. */
export interface Proposal extends Result {
  fit: Fit;
  /** The words and codes of the question that it has, most telling first. */
  words: string[];
}

/** What a question came to. */
export interface Proposals extends Diagnosis {
  /** Best first. Where the first is no good fit, nothing answers, and these are the nearest there is. */
  proposals: Proposal[];
  /** Topics that have to do with it. */
  topics: Result[];
  /** Whether a part of the index could not be read, so that something may be missing. */
  incomplete: boolean;
}

const MAX_PROPOSALS = 3;
const MAX_TOPICS = 3;
const MAX_WORDS = 6;

/** How far down the order is looked. */
const DEPTH = 24;

/** Topics lead to answers and terms explain words; neither answers. */
const NO_ANSWERS = ['topic', 'term'];

/** Which versions are meant stands early in a question. */
const VERSIONS_WITHIN = 200_000;

/**
 * Propose the entries that answer a question of any length, by search's own plan and order. Nothing leaves the browser.
 *
 * @param base the path the site is served from
 * @throws Error where the index cannot be read at all
 */
export async function propose(base: string, text: string): Promise<Proposals> {
  const store = storeOf(base);
  const lines = await tellingLines(text);
  const names = await store.names();
  const { ranked, groups, lists, corrections, incomplete } = await answerQuery(store, lines.join('\n'), { atLeast: DEPTH });
  const { count } = await store.manifest();
  const first = ranked.slice(0, DEPTH);
  const records = await store.entries(first.map(({ entry }) => entry));

  const negative = new Set(Array.from(lines.join('\n').matchAll(/(?<![\p{L}\p{N}])[-−](\d+)/gu), ([, digits]) => digits));
  const all = first.flatMap((rank, i) => {
    const record = records[i];
    return record ? [{ rank, record }] : [];
  });
  const proposals = all
    .filter(({ record }) => !NO_ANSWERS.includes(record.kind))
    .slice(0, MAX_PROPOSALS)
    .map(({ rank, record }): Proposal => {
      const matched = matchedGroups(rank.entry, groups, lists);
      // What matches by guesses at typos alone is no answer to send.
      const guessed = matched.every(({ text: word }) => corrections.some(({ from }) => from === word));
      return {
        ...toResult(base, record, rank.section),
        fit: guessed ? 'weak' : fitOf(rank, count),
        words: tellingWords(matched, lists, corrections)
          .slice(0, MAX_WORDS)
          .map((word) => (/^\d+$/.test(word) && negative.has(word) ? `-${word}` : word)),
      };
    });
  const topics = all
    .filter(({ rank, record }) => record.kind === 'topic' && fitOf(rank, count) !== 'weak')
    .map(({ record }) => toResult(base, record, 0));
  const versions = versionsIn(text.slice(0, VERSIONS_WITHIN), names.platforms);
  return { ...diagnose(lines, names), versions, proposals, topics: topics.slice(0, MAX_TOPICS), incomplete };
}
