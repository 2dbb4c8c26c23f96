import type { Document } from '../model/document.ts';
import type { TopicRelations } from './graph.ts';

/**
 * What each topic holds. A topic contains its subtopics' entries; an entry in both counts once.
 * Subtopics in their order, then by title as is usual in the language of the content.
 * Expects a tree: the check `topic-tree` refuses cycles.
 */
export function topicsOf(documents: readonly Document[], language = 'en'): Record<string, TopicRelations> {
  const topics = documents.filter((document) => document.kind === 'topic');
  const parents = new Map(topics.map(({ id, data }) => [id, data.parent]));
  const relations: Record<string, TopicRelations> = {};

  const trailOf = (id: string): string[] => {
    const parent = parents.get(id);
    return parent ? [...trailOf(parent), id] : [id];
  };
  for (const { id } of topics) relations[id] = { trail: trailOf(id), children: [], entries: [] };

  const inOrder = [...topics].sort((a, b) => a.data.order - b.data.order || a.data.title.localeCompare(b.data.title, language));
  for (const { id, data } of inOrder) if (data.parent) relations[data.parent]?.children.push(id);

  for (const { kind, id, data } of documents) {
    if (kind === 'topic') continue;
    const holders = new Set(data.topics.flatMap((topic) => relations[topic]?.trail ?? []));
    for (const holder of holders) relations[holder]?.entries.push(id);
  }
  return relations;
}
