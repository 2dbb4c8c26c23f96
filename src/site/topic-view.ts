import type { DomainRelations, ErrorRelations, SymbolRelations } from '../graph/graph.ts';
import type { Document } from '../model/document.ts';
import type { Matrix } from '../model/matrix.ts';
import type { Site } from './site.ts';

/** What a topic's page shows. */
export interface TopicView {
  subtopics: Document[];
  /** What to read first. */
  start: Document[];
  /** Matrices that belong to it. */
  matrices: Matrix[];
  /** The questions most viewed, answered ones first. */
  questions: Document[];
  /** Domains of errors whose tables belong to it, or to what is in it. */
  domains: DomainRelations[];
  /** In the order of the index. */
  errors: ErrorRelations[];
  symbols: SymbolRelations[];
  /** References by the label of their kind. */
  references: [label: string, documents: Document[]][];
  /** Everything but the references. */
  all: Document[];
}

const QUESTIONS = 8;
const SYMBOLS = 24;

/** Choose what a topic's page shows, from the entries it holds. Pure. */
export function topicView(site: Site, id: string): TopicView {
  const { graph, entry, config, symbolsOf } = site;
  const topic = entry(id);
  const relations = graph.topics[id] ?? { children: [], entries: [] };
  const held = new Set(relations.entries);
  const entries = relations.entries.map(entry);
  const start = topic.kind === 'topic' ? topic.data.start.map(entry) : [];

  const symbolCounts = countEach(relations.entries.flatMap(symbolsOf));
  return {
    subtopics: relations.children.map(entry),
    start,
    matrices: site.matrices.filter(({ topics }) => topics.includes(id)),
    questions: entries
      .filter((document) => isQuestion(document) && !start.includes(document))
      .sort(byAnswerThenViews)
      .slice(0, QUESTIONS),
    domains: graph.domains.filter(({ table }) => table?.topics.some((other) => graph.topics[other]?.trail.includes(id))),
    errors: graph.errors.filter((error) => error.entries.some((other) => held.has(other))),
    symbols: [...symbolCounts]
      .sort(([a, countA], [b, countB]) => countB - countA || a.name.localeCompare(b.name, 'en'))
      .slice(0, SYMBOLS)
      .map(([symbol]) => symbol),
    references: Object.entries(config.labels.referenceType)
      .map(([type, label]): [string, Document[]] => [label, entries.filter(({ kind, data }) => kind === 'reference' && data.type === type)])
      .filter(([, documents]) => documents.length > 0),
    all: entries.filter(({ kind }) => kind !== 'reference' && kind !== 'term'),
  };
}

function countEach<T>(things: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return counts;
}

function isQuestion({ kind, data }: Document): boolean {
  return kind === 'post' && data.type === 'question';
}

function byAnswerThenViews(a: Document, b: Document): number {
  if (a.kind !== 'post' || b.kind !== 'post') return 0;
  const open = ({ data }: typeof a) => (data.answer === 'none' ? 1 : 0);
  return open(a) - open(b) || (b.data.metrics.views ?? 0) - (a.data.metrics.views ?? 0) || (a.id < b.id ? -1 : 1);
}
