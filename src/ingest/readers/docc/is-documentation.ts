import type { Wording } from '../../wording.ts';
import { noteNumberOf } from './to-raw-post.ts';

/** Whether a text is documentation as Markdown: a comment of metadata, a numbered note's heading, or directives. */
export function isDocMarkdown(head: string, wording: Pick<Wording, 'noteNumbers'>): boolean {
  const start = head.slice(0, 8_000).replaceAll('\r', '');
  if (/^\s*(?:---\n[\s\S]*?\n---\s*)?<!--\s*\{\s*"(?:\w+)"\s*:/.test(start)) return true;
  return noteNumberOf(/^\s*# (.*)/.exec(start)?.[1] ?? '', wording) !== undefined;
}

/** Whether a text is documentation as render JSON. */
export function isRenderJson(head: string): boolean {
  return head.trimStart().startsWith('{') && /"(?:primaryContentSections|schemaVersion|seeAlsoSections|topicSections)"\s*:/.test(head);
}
