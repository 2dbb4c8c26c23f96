import type { Post } from '../../model/post.ts';

/** Where a draft says what is known of an answer. */
const REPLIES = /^## (?:Answer \{#answer\}|What is known \{#what-is-known\})$/m;
const FRONT_MATTER = /^---\n[\s\S]*?\n---\n/;

/** Whether a draft says what is known of an answer. */
export function hasReplies(text: string): boolean {
  return REPLIES.test(text);
}

/**
 * Make one draft of two that were written of one thread: of its first post, and of a later part of it.
 *
 * @param whole the draft that has the first post, and no replies
 * @param later the draft of the later part
 * @param answer who answered there
 */
export function joinParts(whole: string, later: string, answer: Post['answer']): string {
  const at = later.search(REPLIES);
  if (at < 0 || hasReplies(whole)) return whole;
  const answered = whole.replace(FRONT_MATTER, (fields) => fields.replace(/^answer: .*$/m, `answer: ${answer}`));
  return `${answered.trimEnd()}\n\n${later.slice(at).trimEnd()}\n`;
}
