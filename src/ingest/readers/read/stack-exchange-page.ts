import type { Element, Root } from 'hast';
import { matches, select, selectAll } from 'hast-util-select';
import type { Capture } from '../../input/capture.ts';
import { attribute } from '../../normalise/html/elements.ts';
import type { RawPost } from '../../raw-post.ts';
import { attributeAt, countIn, dayAt, textAt } from '../page/read-element.ts';
import { openPage } from '../page/saved-page.ts';
import { type PagePost, threadOf } from '../page/thread.ts';
import type { ReadContext } from '../reader.ts';

/** Read a question's page. */
export async function* read(capture: Capture, { wording }: ReadContext): AsyncGenerator<RawPost> {
  const page = await openPage(capture);
  const scope = select('[itemtype$="/Question"]', page.tree) ?? page.tree;
  const answers = selectAll('[itemprop~=suggestedAnswer], [itemprop~=acceptedAnswer]', scope);
  const text = selectAll('[itemprop~=text]', scope).find((node) => !answers.some((answer) => holds(answer, node)));
  const question = (text && selectAll('.question, .js-question, .postcell', scope).find((node) => holds(node, text))) ?? scope;
  yield threadOf(page, wording, {
    title: textAt('h1[itemprop~=name], h1 [itemprop~=name], #question-header h1', scope) ?? textAt('h1', page.tree) ?? page.title,
    posts: text ? [{ content: text, author: authorOf(question) }, ...answers.flatMap(toAnswer)] : [],
    figures: {
      replies: countIn(textAt('[itemprop~=answerCount]', scope)) ?? answers.length,
      boosts: countIn(votesOf(question)),
      views: viewsIn(page.tree),
      activity: dayAt('[itemprop~=dateModified]', scope),
    },
    published: dayAt('[itemprop~=dateCreated], [itemprop~=datePublished]', scope),
  });
}

function toAnswer(answer: Element): PagePost[] {
  const content = select('[itemprop~=text]', answer);
  if (!content) return [];
  const votes = attribute(answer, 'dataScore') ?? votesOf(answer);
  return [
    {
      id: attribute(answer, 'dataAnswerid') ?? /\d+/.exec(attribute(answer, 'id') ?? '')?.[0],
      author: authorOf(answer),
      content,
      votes: votes !== undefined && /^-?\d+$/.test(votes) ? Number(votes) : undefined,
      accepted: matches('[itemprop~=acceptedAnswer], .accepted-answer', answer),
    },
  ];
}

function votesOf(post: Root | Element): string | undefined {
  return (
    attributeAt('[itemprop~=upvoteCount]', 'dataValue', post) ??
    attributeAt('[itemprop~=upvoteCount]', 'content', post) ??
    textAt('[itemprop~=upvoteCount]', post)
  );
}

/** Of several who touched a post the last is who wrote it. */
function authorOf(post: Root | Element): string | undefined {
  const authors = selectAll('[itemprop~=author]', post);
  const last = authors.at(-1);
  return last && (textAt('[itemprop~=name]', last) ?? textAt('a', last));
}

/** `Viewed 1,204 times`, exact where the page gives the exact figure beside a rounded one. */
function viewsIn(tree: Root): number | undefined {
  const titled = selectAll('[title]', tree).map((node) => /^Viewed ([\d,]+) times?$/.exec(attribute(node, 'title') ?? '')?.[1]);
  const shown = /\bViewed\s+([\d,.]+\s?[km]?)\s+times?\b/i.exec(textAt('#content, main, body', tree) ?? '')?.[1];
  return countIn(titled.find(Boolean) ?? shown);
}

function holds(holder: Element, wanted: Element): boolean {
  return holder === wanted || holder.children.some((child) => child.type === 'element' && holds(child, wanted));
}
