import type { Element, Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { attribute, classesOf, element, textOf } from '../../normalise/html/elements.ts';
import { contains } from '../page/read-element.ts';
import type { PagePost } from '../page/thread.ts';

/** Who wrote a post, and what, as the styles of tables mark it: subsilver2 of phpBB 3, subSilver of phpBB 2. */
const PARTS = '.postauthor, span.name, .postbody';
/** What stands above a signature, which has the same class as a text. */
const SIGNATURE = /^\s*_{5,}/;

/** Read the posts of a page on which they are rows of a table. */
export function tablePosts(tree: Root): PagePost[] {
  const posts: PagePost[] = [];
  let author: Element | undefined;
  for (const part of selectAll(PARTS, tree)) {
    if (!classesOf(part).includes('postbody')) author = part;
    else if (author && !SIGNATURE.test(textOf(part))) {
      posts.push(toPost(author, part, tree));
      // What follows before the next author is of the same post.
      author = undefined;
    }
  }
  return posts;
}

function toPost(author: Element, body: Element, tree: Root): PagePost {
  const cells = selectAll('td', tree);
  const holder = (wanted: Element) => cells.findLast((cell) => contains(cell, wanted));
  const name = select('a[name]', author) ?? select('a[name]', holder(author) ?? author);
  const id = /\d+/.exec((name && attribute(name, 'name')) ?? '')?.[0];
  const link = id === undefined ? undefined : select(`a[href$="#${id}"], a[href$="#p${id}"]`, tree);
  const head = link && holder(link);
  return {
    id,
    author: textOf(author).trim() || undefined,
    // phpBB 2 closes and opens the element again around quotations and code.
    content: body.tagName === 'span' ? withoutSignature(holder(body) ?? body) : body,
    shown: head && textOf(head).replace(/\s+/g, ' '),
  };
}

function withoutSignature(cell: Element): Element {
  const kept = cell.children.filter((child) => {
    if (child.type !== 'element') return true;
    return !classesOf(child).includes('gensmall') && !(classesOf(child).includes('postbody') && SIGNATURE.test(textOf(child)));
  });
  return element('div', {}, kept);
}
