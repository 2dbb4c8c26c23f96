import type { Document } from '../model/document.ts';
import { rowOf } from '../model/kinds.ts';
import type { Site } from './site.ts';

/** A page above an entry. */
export interface TrailStep {
  title: string;
  /** URL path. */
  url: string;
}

/** The topics that an entry belongs to besides those that its trail leads through. */
export function alsoIn({ graph, urls, entry }: Pick<Site, 'graph' | 'urls' | 'entry'>, { data }: Document): TrailStep[] {
  const [first = '', ...others] = data.topics;
  const through = graph.topics[first]?.trail ?? [];
  return others
    .filter((id) => !through.includes(id))
    .map((id) => ({ title: entry(id).data.title, url: urls.entry({ kind: 'topic', id }) }));
}

/** The pages from the list of an entry's kind, by its first topic, down to the one right above it. Pure. */
export function trailOf(
  { config, graph, urls, entry }: Pick<Site, 'config' | 'graph' | 'urls' | 'entry'>,
  { kind, id, data }: Document,
): TrailStep[] {
  const { folder, root: page = folder } = rowOf(kind);
  const topics = kind === 'topic' ? (graph.topics[id]?.trail.slice(0, -1) ?? []) : (graph.topics[data.topics[0] ?? '']?.trail ?? []);
  const steps = topics.map((topic) => ({ title: entry(topic).data.title, url: urls.entry({ kind: 'topic', id: topic }) }));
  return [{ title: config.labels.list[page], url: urls.page(page) }, ...steps];
}
