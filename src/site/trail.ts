import type { Document } from '../model/document.ts';
import { rowOf } from '../model/kinds.ts';
import type { Site } from './site.ts';

/** A page above an entry. */
export interface TrailStep {
  title: string;
  /** URL path. */
  url: string;
}

/** The topics that an entry belongs to besides that of its trail. */
export function alsoIn({ urls, entry }: Pick<Site, 'urls' | 'entry'>, { data }: Document): TrailStep[] {
  return data.topics.slice(1).map((id) => ({ title: entry(id).data.title, url: urls.entry({ kind: 'topic', id }) }));
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
