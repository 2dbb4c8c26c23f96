import type { Document } from '../model/document.ts';
import type { ErrorTable } from '../model/error-table.ts';
import { createErrorResolver, type ErrorResolver } from './errors.ts';
import type { Reason, Related } from './graph.ts';
import { tellingWords } from './title-words.ts';

/** How many related entries an entry gets at most, those chosen by hand included. */
export const MAX_RELATED = 6;

/** How many reasons are kept for each. */
const MAX_REASONS = 3;

/** A feature shared by more entries than this tells too little, and would make the work grow with the square of the entries. */
const MAX_SHARED_BY = 48;

/** Below this score two entries merely have a common word. */
const MIN_SCORE = 4;

/**
 * How much sharing a feature of each type counts, before its rarity. `text`: a word of titles, short answers and questions;
 * `word`: what it counts beside that where it stands in both titles.
 */
const weights = { error: 3, symbol: 2, topic: 1, word: 0.3, text: 0.4 } as const;

/** Something that two entries may share. */
interface Feature {
  type: keyof typeof weights;
  value: string;
  /** The numbers of the entries that have it, in order. */
  entries: number[];
}

/** Of two entries, how much they share. */
interface Shared {
  score: number;
  /** Symbols and errors, and topics and title words. */
  telling: number;
  leaning: number;
}

/**
 * What to read after each entry: first what its author chose, then what shares most with it.
 * Each shared symbol, error, topic and rare word counts by its type's weight times its inverse document frequency. Words of short
 * answers and questions put things in order, but are no reason: that takes a shared symbol or error, or two of topics and title words.
 *
 * Topics and terms are not proposed: they are on the page as trail and glossary links.
 */
export function relatedOf(documents: readonly Document[], tables: readonly ErrorTable[]): Record<string, Related[]> {
  const proposable = documents.filter(({ kind }) => kind !== 'topic' && kind !== 'term');
  const ids = proposable.map(({ id }) => id);
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const byEntry = new Map<number, Feature[]>();
  for (const feature of featuresOf(proposable, createErrorResolver(documents, tables))) {
    for (const entry of feature.entries) {
      const list = byEntry.get(entry);
      if (list) list.push(feature);
      else byEntry.set(entry, [feature]);
    }
  }
  return Object.fromEntries(
    documents.map(({ id, data }) => {
      const chosen: Related[] = data.related.map((other) => ({ id: other, reasons: [{ type: 'chosen', value: '' }] }));
      const known = new Set([id, ...data.related].map((other) => numbers.get(other)));
      const computed = rank(byEntry.get(numbers.get(id) ?? -1) ?? [], known, ids);
      return [id, [...chosen, ...computed].slice(0, Math.max(MAX_RELATED, chosen.length))];
    }),
  );
}

/** @param skip entries that are not proposed */
function rank(features: readonly Feature[], skip: ReadonlySet<number | undefined>, ids: readonly string[]): Related[] {
  const weightOf = ({ type, entries }: Feature) => weights[type] * Math.log(1 + ids.length / entries.length);
  const all = new Map<number, Shared>();
  for (const feature of features) {
    const weight = weightOf(feature);
    for (const entry of feature.entries) {
      const shared = all.get(entry) ?? { score: 0, telling: 0, leaning: 0 };
      all.set(entry, shared);
      shared.score += weight;
      if (feature.type === 'symbol' || feature.type === 'error') shared.telling += 1;
      else if (feature.type !== 'text') shared.leaning += 1;
    }
  }
  // What each shares is listed for the few that are shown: to list it for all took most of the time.
  return [...all]
    .filter(([entry, shared]) => !skip.has(entry) && shared.score >= MIN_SCORE && isReason(shared))
    .map(([entry, { score }]) => ({ entry, id: ids[entry] ?? '', score }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, MAX_RELATED)
    .map(({ entry, id }) => ({
      id,
      reasons: features
        .filter(({ type, entries }) => type !== 'text' && entries.includes(entry))
        .sort((a, b) => weightOf(b) - weightOf(a))
        .slice(0, MAX_REASONS)
        .map(({ type, value }) => ({ type, value }) as Reason),
    }));
}

/** Whether what two entries share says that they have a subject in common. */
function isReason({ telling, leaning }: Shared): boolean {
  return telling > 0 || leaning >= 2;
}

function featuresOf(documents: readonly Document[], resolve: ErrorResolver): Feature[] {
  const features: Record<Feature['type'], Map<string, Feature>> = {
    symbol: new Map(),
    error: new Map(),
    topic: new Map(),
    word: new Map(),
    text: new Map(),
  };
  for (const [entry, { data }] of documents.entries()) {
    const add = (type: Feature['type'], value: string, identity = value) => {
      const feature = features[type].get(identity);
      if (!feature) features[type].set(identity, { type, value, entries: [entry] });
      else if (feature.entries.at(-1) !== entry) feature.entries.push(entry);
    };
    for (const symbol of data.symbols) add('symbol', symbol);
    for (const error of data.errors) {
      const { path, code } = resolve(error);
      add('error', code ?? error.name ?? error.text ?? path, path);
    }
    for (const topic of data.topics) add('topic', topic);
    for (const word of tellingWords(data.title)) add('word', word);
    for (const word of tellingWords([data.title, data.summary, ...data.asks].join(' '))) add('text', word);
  }
  return Object.values(features)
    .flatMap((ofType) => [...ofType.values()])
    .filter(({ entries }) => entries.length > 1 && entries.length <= MAX_SHARED_BY);
}
