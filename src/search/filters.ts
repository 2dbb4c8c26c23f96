import type { Document } from '../model/document.ts';
import { rowOf } from '../model/kinds.ts';
import type { SiteConfig } from '../model/site.ts';

/**
 * Which facet values an entry answers to, in the words readers see.
 *
 * @param topicTitles titles of its topics and of the topics above them
 */
export function filtersOf(
  { kind, data }: Document,
  topicTitles: readonly string[],
  labels: SiteConfig['labels'],
): { name: string; value: string }[] {
  const { typeLabels } = rowOf(kind);
  const kindLabel = typeLabels && 'type' in data ? (labels[typeLabels] as Record<string, string>)[data.type] : labels.kind[kind];
  return [
    { name: 'kind', value: kindLabel ?? kind },
    ...(kind === 'post' && data.type === 'question' ? [{ name: 'answer', value: labels.answer[data.answer] ?? data.answer }] : []),
    ...data.platforms.map((value) => ({ name: 'platform', value })),
    ...topicTitles.map((value) => ({ name: 'topic', value })),
  ];
}
