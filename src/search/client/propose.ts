import type { Confidence, Fit } from '../confidence.ts';
import { kindOf } from '../index/format.ts';
import { matchedClauses } from '../matched-clauses.ts';
import type { Ranked } from '../rank.ts';
import { salientWords } from '../salient-words.ts';
import type { Store } from '../store.ts';
import { type Diagnosis, readText } from './diagnose-text.ts';
import { type Result, storeOf, toResult } from './find.ts';

/** An entry proposed as an answer to a thread's question; its section is where to send the asker. */
export interface Proposal extends Result {
  fit: Fit;
  /** Whether it belongs into the reply: the first where it is good enough to send, another where it is so by itself and nearly as good. */
  isChosen: boolean;
  /** The words and codes of the question that it has, most telling first. */
  words: string[];
}

/** What a question came to. */
export interface Proposals extends Diagnosis {
  /** How well the first proposal answers, and so the site; good where it is good enough to send. */
  confidence: Confidence;
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

/** What share of the first one's score another must have to stand beside it. */
const NEARLY = 0.8;

/**
 * Propose the entries that answer a question of any length, by search's own plan and order. Nothing leaves the browser.
 *
 * @param base the path the site is served from
 * @throws Error where the index cannot be read at all
 */
export function propose(base: string, text: string): Promise<Proposals> {
  return proposeIn(storeOf(base), base, text);
}

/**
 * The same in any index.
 *
 * @param base what the addresses of entries begin with
 * @throws Error where the index cannot be read at all
 */
export async function proposeIn(store: Store, base: string, text: string): Promise<Proposals> {
  const { diagnosis, answer, incomplete } = await readText(store, base, text, MAX_PROPOSALS, DEPTH);
  const { ranked, clauses, lists, corrections, howWell, isSendable } = answer;
  const manifest = await store.manifest();
  const kind = ({ entry }: Ranked) => kindOf(manifest, entry);
  const first = ranked.slice(0, DEPTH);
  const ranks = first.filter((rank) => !NO_ANSWERS.includes(kind(rank))).slice(0, MAX_PROPOSALS);
  const near = first.filter((rank) => kind(rank) === 'topic' && howWell(rank) !== 'none').slice(0, MAX_TOPICS);
  const records = await store.entries([...ranks, ...near].map(({ entry }) => entry));
  const answers = ranks.flatMap((rank, i) => (records[i] ? [{ rank, record: records[i] }] : []));
  const [best] = answers;
  // What is good to read is not always good to send.
  const confidence =
    answer.confidence === 'good' && best && howWell(best.rank) === 'good' && !isSendable(best.rank, true) ? 'weak' : answer.confidence;
  const proposals = answers.map(({ rank, record }, i): Proposal => {
    return {
      ...toResult(base, record, rank.section),
      fit: howWell(rank),
      isChosen: confidence === 'good' && isSendable(rank, i === 0) && rank.score >= NEARLY * (best?.rank.score ?? 0),
      words: salientWords(matchedClauses(rank.entry, clauses, lists), lists, corrections).slice(0, MAX_WORDS),
    };
  });
  const topics = records.slice(ranks.length).map((record) => toResult(base, record, 0));
  return { ...diagnosis, confidence, proposals, topics, incomplete };
}
