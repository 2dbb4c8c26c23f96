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
  /** Ids of the entries that have it. */
  ids: string[];
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
  const features = featuresOf(proposable, createErrorResolver(documents, tables));
  const byEntry = new Map<string, Feature[]>();
  for (const feature of features) {
    for (const id of feature.ids) {
      const list = byEntry.get(id);
      if (list) list.push(feature);
      else byEntry.set(id, [feature]);
    }
  }
  return Object.fromEntries(
    documents.map(({ id, data }) => {
      const chosen: Related[] = data.related.map((other) => ({ id: other, reasons: [{ type: 'chosen', value: '' }] }));
      const known = new Set([id, ...data.related]);
      const computed = rank(byEntry.get(id) ?? [], known, proposable.length);
      return [id, [...chosen, ...computed].slice(0, Math.max(MAX_RELATED, chosen.length))];
    }),
  );
}

function rank(features: readonly Feature[], skip: ReadonlySet<string>, total: number): Related[] {
  const scores = new Map<string, { score: number; shared: (Pick<Feature, 'type' | 'value'> & { weight: number })[] }>();
  for (const { type, value, ids } of features) {
    const weight = weights[type] * Math.log(1 + total / ids.length);
    for (const id of ids) {
      if (skip.has(id)) continue;
      const entry = scores.get(id) ?? { score: 0, shared: [] };
      scores.set(id, entry);
      entry.score += weight;
      entry.shared.push({ type, value, weight });
    }
  }
  return [...scores]
    .filter(([, { score, shared }]) => score >= MIN_SCORE && isReason(shared))
    .sort(([a, { score: scoreA }], [b, { score: scoreB }]) => scoreB - scoreA || (a < b ? -1 : 1))
    .slice(0, MAX_RELATED)
    .map(([id, { shared }]) => ({
      id,
      reasons: shared
        .sort((a, b) => b.weight - a.weight)
        .flatMap(({ type, value }): Reason[] => (type === 'text' ? [] : [{ type, value }]))
        .slice(0, MAX_REASONS),
    }));
}

/** Whether what two entries share says that they have a subject in common. */
function isReason(shared: readonly Pick<Feature, 'type'>[]): boolean {
  const count = (types: readonly Feature['type'][]) => shared.filter(({ type }) => types.includes(type)).length;
  return count(['symbol', 'error']) > 0 || count(['topic', 'word']) >= 2;
}

function featuresOf(documents: readonly Document[], resolve: ErrorResolver): Feature[] {
  const features = new Map<string, Feature>();
  for (const { id, data } of documents) {
    const add = (type: Feature['type'], value: string, identity = value) => {
      const key = `${type}\n${identity}`;
      const feature = features.get(key);
      if (!feature) features.set(key, { type, value, ids: [id] });
      else if (feature.ids.at(-1) !== id) feature.ids.push(id);
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
  return [...features.values()].filter(({ ids }) => ids.length > 1 && ids.length <= MAX_SHARED_BY);
}
