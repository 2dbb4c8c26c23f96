import { readText } from '../input/lines.ts';
import { parseJson } from '../input/parse-json.ts';
import { createConverter } from '../normalise/html/html-to-markdown.ts';
import type { RawPost, RawReply } from '../raw-post.ts';
import { isThreads, threadsIn } from './github/find-threads.ts';
import { maskMentions } from './github/mentions.ts';
import type { GithubComment, GithubThread } from './github/shapes.ts';
import { dayOf } from './json/day.ts';
import type { Reader } from './reader.ts';

/** Issues and discussions of a repository: as GraphQL gives them, as REST does, or as the command line saves them. */
export const github: Reader = {
  format: 'github',
  describes: 'GitHub issues and discussions (JSON of GraphQL, REST or the command line)',

  recognises({ head }) {
    return isThreads(head);
  },

  async *read(capture) {
    const text = await readText(capture);
    const lines = text.split('\n').length;
    for (const thread of threadsIn(capture.name, parseJson(capture.name, text))) yield { ...toPost(capture.name, thread), endLine: lines };
  },
};

/** Who may speak for a project. */
const STAFF = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);

function toPost(file: string, thread: GithubThread): RawPost {
  const { title, url, author, comments, answer } = thread;
  const converter = createConverter({ file, base: url, headings: 3 });
  const convert = (markdown: string, label?: string) => converter.markdown(maskMentions(markdown), label);
  const all = answer && !comments.some((comment) => isAnswer(comment, answer)) ? [...comments, { ...answer, accepted: true }] : comments;
  const replies = all.flatMap((comment, at): RawReply[] => {
    const accepted = comment.accepted === true || (answer !== undefined && isAnswer(comment, answer));
    if ((author && comment.author === author && !accepted) || comment.minimised || isBot(comment.author) || !comment.body.trim()) return [];
    return [
      {
        ...(comment.id && { id: comment.id }),
        text: convert(comment.body, `c${at + 1}-`).text,
        by: STAFF.has(comment.association ?? '') ? 'staff' : 'community',
        ...(accepted && { accepted }),
        ...(comment.votes !== undefined && { votes: comment.votes }),
      },
    ];
  });
  const missing = thread.answered && !replies.some(({ accepted }) => accepted);
  const created = dayOf(thread.created);
  const active = dayOf(thread.updated);
  return {
    kind: 'post',
    startLine: 1,
    endLine: 1,
    doubts: [],
    title,
    ...(url ? { url } : thread.id && { key: `github:${thread.id}` }),
    ...convert(thread.body),
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
    type: 'question',
    losses: converter.losses(),
  };
}

function isAnswer(comment: GithubComment, answer: GithubComment): boolean {
  return comment.accepted === true || (comment.id && answer.id ? comment.id === answer.id : comment.body === answer.body);
}

function isBot(author: string | undefined): boolean {
  return author !== undefined && /\[bot\]$|^github-actions$|^dependabot$/.test(author);
}
