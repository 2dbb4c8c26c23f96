import { stringify } from 'yaml';
import { type Kind, kinds, rowOf } from '../model/kinds.ts';

/** Where an entry's file is, from the knowledge base's folder. */
export function newEntryFile(kind: Kind, id: string): string {
  return `content/${kinds[kind].folder}/${id}.md`;
}

/** The text of a new entry: a draft that passes every check. */
export function newEntry(kind: Kind, title: string): string {
  const { fields, body = '' } = rowOf(kind);
  return `---\n${stringify({ title }, { lineWidth: 0 })}${fields}\ndraft: true\n---\n\n${body}`;
}
