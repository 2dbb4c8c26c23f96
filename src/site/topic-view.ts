import type { DomainRelations, ErrorRelations, Graph, SymbolRelations } from '../graph/graph.ts';
import type { Document } from '../model/document.ts';
import type { Matrix } from '../model/matrix.ts';
import { isOpen, isQuestion } from './reading-order.ts';
import { activityOf } from './recent.ts';
import type { Site } from './site.ts';

/** What a topic's page shows. */
export interface TopicView {
  subtopics: Document[];
  /** What to read first. */
  start: Document[];
  /** Matrices that belong to it. */
  matrices: Matrix[];
  /** The questions that most is known to lead to, answered ones first. */
  questions: Document[];
  /** Domains of errors whose tables belong to it, or to what is in it. */
  domains: DomainRelations[];
  /** Those that most of its entries name first. */
  errors: ErrorRelations[];
  symbols: SymbolRelations[];
  /** References by the label of their kind. */
  references: [label: string, documents: Document[]][];
  /** Everything but the references; where there are many, the latest and what stands in none of its parts. */
  all: Document[];
  /** How many of them there are in all. */
  total: number;
}

const QUESTIONS = 5;
const SYMBOLS = 24;
/** A longer list is left to the parts of a topic, but for the latest. */
const ALL = 20;
const LATEST = 8;

/** Choose what a topic's page shows, from the entries it holds. Pure. */
export function topicView(site: Site, id: string): TopicView {
  const { graph, entry, config, symbolsOf } = site;
  const topic = entry(id);
  const relations = graph.topics[id] ?? { children: [], entries: [] };
  const held = new Set(relations.entries);
  const entries = relations.entries.map(entry);
  const start = topic.kind === 'topic' ? topic.data.start.map(entry) : [];

  const all = entries.filter(({ kind }) => kind !== 'reference' && kind !== 'term');
  const symbolCounts = countEach(relations.entries.flatMap(symbolsOf));
  return {
    subtopics: relations.children.map(entry),
    start,
    matrices: site.matrices.filter(({ topics }) => topics.includes(id)),
    questions: entries
      .filter((document) => isQuestion(document) && !start.includes(document))
      .sort(byAnswerThenReach(graph))
      .slice(0, QUESTIONS),
    domains: graph.domains.filter(({ table }) => table?.topics.some((other) => graph.topics[other]?.trail.includes(id))),
    errors: graph.errors
      .map((error) => ({ error, count: error.entries.filter((other) => held.has(other)).length }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count)
      .map(({ error }) => error),
    symbols: [...symbolCounts]
      .sort(([a, countA], [b, countB]) => countB - countA || a.name.localeCompare(b.name, 'en'))
      .slice(0, SYMBOLS)
      .map(([symbol]) => symbol),
    references: Object.entries(config.labels.referenceType)
      .map(([type, label]): [string, Document[]] => [label, entries.filter(({ kind, data }) => kind === 'reference' && data.type === type)])
      .filter(([, documents]) => documents.length > 0),
    all: latest(
      all,
      relations.children.flatMap((child) => graph.topics[child]?.entries ?? []),
    ),
    total: all.length,
  };
}

/** Those of a long list that were active last, and those that stand in no part. */
function latest(all: readonly Document[], inParts: readonly string[]): Document[] {
  if (all.length <= ALL) return [...all];
  const parts = new Set(inParts);
  const newest = new Set(all.toSorted((a, b) => (activityOf(a) < activityOf(b) ? 1 : -1)).slice(0, LATEST));
  return all.filter((document) => newest.has(document) || !parts.has(document.id));
}

function countEach<T>(things: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return counts;
}

/**
 * Answered questions first, then by what leads to them: each page that links there counts as much as ten times the views, which are known
 * of few.
 */
function byAnswerThenReach({ backlinks }: Graph): (a: Document, b: Document) => number {
  const open = (document: Document) => (isOpen(document) ? 1 : 0);
  const reach = ({ id, data }: Document) => (backlinks[id]?.length ?? 0) + Math.log10(1 + (('metrics' in data && data.metrics.views) || 0));
  return (a, b) => open(a) - open(b) || reach(b) - reach(a) || (a.id < b.id ? -1 : 1);
}
