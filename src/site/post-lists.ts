import type { Document } from '../model/document.ts';
import { ui } from '../text/text.ts';
import { isOpen, isQuestion } from './reading-order.ts';
import { activityOf } from './recent.ts';

/** A list of posts, with the id that its section goes by. */
export interface PostList {
  id: string;
  title: string;
  documents: Document[];
}

/** Posts as people look for them: questions with an answer, those without, and what is no question. Latest activity first. Pure. */
export function postLists(documents: readonly Document[]): PostList[] {
  const posts = documents.filter(({ kind }) => kind === 'post').toSorted(byActivity);
  return [
    { id: 'answered', title: ui.posts.titles.answered, documents: posts.filter((post) => isQuestion(post) && !isOpen(post)) },
    { id: 'open', title: ui.posts.titles.open, documents: posts.filter(isOpen) },
    { id: 'guides', title: ui.posts.titles.guides, documents: posts.filter((post) => !isQuestion(post)) },
  ].filter(({ documents }) => documents.length > 0);
}

function byActivity(a: Document, b: Document): number {
  const [first, second] = [activityOf(a), activityOf(b)];
  return first < second ? 1 : first > second ? -1 : a.data.title.localeCompare(b.data.title, ui.language);
}
