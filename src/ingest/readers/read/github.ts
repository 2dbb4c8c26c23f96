import type { Capture } from '../../input/capture.ts';
import { jsonDocuments } from '../../input/json-documents.ts';
import { readText } from '../../input/lines.ts';
import { laterPart } from '../../later-part.ts';
import { type Converter, createConverter } from '../../normalise/html/html-to-markdown.ts';
import type { PostWithoutPlace, RawPost, RawReply } from '../../raw-post.ts';
import { threadsIn } from '../github/find-threads.ts';
import { maskMentions } from '../github/mentions.ts';
import type { GithubComment, GithubThread } from '../github/shapes.ts';
import { dayOf } from '../json/day.ts';
import { writerOf } from '../writer.ts';

/** Read issues and discussions, and comments that stand apart from their issue. */
export async function* read(capture: Capture): AsyncGenerator<RawPost> {
  const documents = jsonDocuments(capture.name, await readText(capture));
  const place = { startLine: 1, endLine: documents.at(-1)?.endLine ?? 1 };
  const { threads, comments } = threadsIn(
    capture.name,
    documents.map(({ data }) => data),
  );
  for (const thread of threads) yield { ...toPost(capture.name, thread), ...place };
  for (const [issue, apart] of comments) yield { ...toLaterPart(capture.name, issue, apart), ...place };
}

/** Who may speak for a project. */
const STAFF = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);

function toPost(file: string, thread: GithubThread): PostWithoutPlace {
  const { title, url, author, comments, answer } = thread;
  const converter = createConverter({ file, base: url, headings: 3 });
  const all = answer && !comments.some((comment) => isAnswer(comment, answer)) ? [...comments, { ...answer, accepted: true }] : comments;
  const replies = all.flatMap((comment, at): RawReply[] => {
    const accepted = comment.accepted === true || (answer !== undefined && isAnswer(comment, answer));
    return author && comment.author === author && !accepted ? [] : toReply(comment, at, accepted, converter);
  });
  const missing = thread.answered && !replies.some(({ accepted }) => accepted);
  const created = dayOf(thread.created);
  const active = dayOf(thread.updated);
  return {
    kind: 'post',
    doubts: [],
    title,
    ...(url ? { url } : thread.id && { key: `github:${thread.id}` }),
    ...converter.markdown(maskMentions(thread.body)),
    form: 'tidy',
    figures: {
      ...(thread.commentCount !== undefined && { replies: thread.commentCount }),
      ...(thread.votes !== undefined && { boosts: thread.votes }),
      ...(active && { activity: active }),
    },
    ...(created && { published: created }),
    ...(replies.length > 0 && { replies }),
    ...(missing && { answeredElsewhere: { place: 'a comment' } }),
    people: [author, ...all.map((comment) => comment.author)].filter((name) => name !== undefined),
    ...(author && { opener: writerOf(author) }),
    type: 'question',
    losses: converter.losses(),
  };
}

/** Comments that were asked for by themselves: the issue may stand in another capture. */
function toLaterPart(file: string, issue: string, comments: readonly GithubComment[]): PostWithoutPlace {
  const converter = createConverter({ file, base: issue, headings: 3 });
  const called = issue.replace(/^.*\/([^/]+\/[^/]+)\/issues\/(\d+)$/, 'Issue $2 of $1');
  const replies = comments.flatMap((comment, at) =>
    toReply(comment, at, false, converter).map((reply) => ({ ...reply, ...(comment.author && { writer: writerOf(comment.author) }) })),
  );
  return {
    kind: 'post',
    doubts: [],
    ...(called && { called }),
    url: issue,
    ...laterPart(),
    form: 'tidy',
    figures: {},
    replies,
    people: comments.flatMap(({ author }) => author ?? []),
    type: 'question',
    losses: converter.losses(),
  };
}

function toReply(comment: GithubComment, at: number, accepted: boolean, converter: Converter): RawReply[] {
  if (comment.minimised || isBot(comment.author) || !comment.body.trim()) return [];
  return [
    {
      ...(comment.id && { id: comment.id }),
      text: converter.markdown(maskMentions(comment.body), `c${at + 1}-`).text,
      by: STAFF.has(comment.association ?? '') ? 'staff' : 'community',
      ...(accepted && { accepted }),
      ...(comment.votes !== undefined && { votes: comment.votes }),
    },
  ];
}

function isAnswer(comment: GithubComment, answer: GithubComment): boolean {
  return comment.accepted === true || (comment.id && answer.id ? comment.id === answer.id : comment.body === answer.body);
}

function isBot(author: string | undefined): boolean {
  return author !== undefined && /\[bot\]$|^github-actions$|^dependabot$/.test(author);
}
