import { z } from 'zod';

/** A comment, whoever gave it. */
export interface GithubComment {
  id?: string | undefined;
  body: string;
  author?: string | undefined;
  association?: string | undefined;
  votes?: number | undefined;
  accepted?: boolean | undefined;
  /** Hidden by a moderator. */
  minimised?: boolean | undefined;
}

/** An issue or a discussion, whoever gave it. */
export interface GithubThread {
  id?: string | undefined;
  title: string;
  url?: string | undefined;
  body: string;
  author?: string | undefined;
  created?: string | undefined;
  updated?: string | undefined;
  votes?: number | undefined;
  commentCount?: number | undefined;
  comments: GithubComment[];
  answer?: GithubComment | undefined;
  /** An answer was chosen, though it may not be here. */
  answered: boolean;
}

const id = z.union([z.string(), z.number()]).transform(String).optional();
/** Exports of before 2012 have a name alone. */
const person = z.union([z.object({ login: z.string().optional() }), z.string().transform((login) => ({ login }))]).nullish();
/** Issues of before 2014 have all fields of a pull request, without values. */
const pull = z
  .object({ url: z.string().nullish(), html_url: z.string().nullish(), diff_url: z.string().nullish() })
  .nullish()
  .catch(undefined);
const count = z.int().nonnegative();
const reactions = z
  .object({ total_count: count.optional(), totalCount: count.optional(), '+1': count.optional() })
  .nullish()
  .catch(undefined);
const groups = z
  .array(z.object({ content: z.string(), users: z.object({ totalCount: count }) }))
  .nullish()
  .catch(undefined);

const base = {
  id,
  body: z.string().nullish(),
  /** What a query asks for that wants no Markdown; HTML is part of Markdown. */
  bodyHTML: z.string().nullish(),
  bodyText: z.string().nullish(),
  author: person,
  user: person,
  authorAssociation: z.string().nullish(),
  author_association: z.string().nullish(),
  upvoteCount: count.nullish(),
  reactions,
  reactionGroups: groups,
};

const ownShape = z.object({ ...base, isAnswer: z.boolean().nullish(), isMinimized: z.boolean().nullish() });

function toComment(comment: z.infer<typeof ownShape>): GithubComment {
  return {
    id: comment.id,
    body: bodyOf(comment),
    author: comment.author?.login ?? comment.user?.login,
    association: comment.authorAssociation ?? comment.author_association ?? undefined,
    votes: votesOf(comment),
    accepted: comment.isAnswer ?? undefined,
    minimised: comment.isMinimized ?? undefined,
  };
}

/** A comment of GraphQL, REST or the command line, and the replies to it, which may be the answer as well. */
const commentsShape = z
  .object({
    ...ownShape.shape,
    replies: z
      .union([z.object({ nodes: z.array(ownShape) }), z.array(ownShape)])
      .nullish()
      .catch(undefined),
  })
  .transform(({ replies, ...comment }): GithubComment[] =>
    [comment, ...(Array.isArray(replies) ? replies : (replies?.nodes ?? []))].map(toComment),
  );

const commentShape = ownShape.transform(toComment);

const comments = z.union([
  count.transform((total) => ({ total, list: [] as GithubComment[] })),
  z.array(commentsShape).transform((list) => ({ total: list.length, list: list.flat() })),
  z
    .object({ totalCount: count.optional(), nodes: z.array(commentsShape).default([]) })
    .transform(({ totalCount, nodes }) => ({ total: totalCount ?? nodes.length, list: nodes.flat() })),
]);

/** An issue or a discussion of GraphQL, REST or the command line. */
export const threadShape = z
  .object({
    ...base,
    number: z.int(),
    title: z.string(),
    url: z.string().optional(),
    html_url: z.string().optional(),
    createdAt: z.string().optional(),
    created_at: z.string().optional(),
    updatedAt: z.string().nullish(),
    updated_at: z.string().nullish(),
    closedAt: z.string().nullish(),
    comments: comments.optional(),
    comments_data: z.array(commentsShape).optional(),
    answer: commentShape.nullish(),
    isAnswered: z.boolean().nullish(),
    answer_html_url: z.string().nullish(),
    answerChosenAt: z.string().nullish(),
    answer_chosen_at: z.string().nullish(),
    pull_request: pull,
    pull_request_url: z.string().nullish(),
    __typename: z.string().optional(),
  })
  .transform((thread): GithubThread & { pull: boolean } => ({
    id: thread.id,
    title: thread.title,
    // REST calls its own address `url`.
    url: [thread.html_url, thread.url].find((address) => address && URL.canParse(address)),
    body: bodyOf(thread),
    author: thread.author?.login ?? thread.user?.login,
    created: thread.createdAt ?? thread.created_at,
    updated: thread.updatedAt ?? thread.updated_at ?? thread.closedAt ?? undefined,
    votes: votesOf(thread),
    commentCount: thread.comments?.total ?? thread.comments_data?.length,
    comments: [...(thread.comments?.list ?? []), ...(thread.comments_data?.flat() ?? [])],
    answer: thread.answer ?? undefined,
    answered: thread.isAnswered ?? [thread.answer_html_url, thread.answer, thread.answerChosenAt, thread.answer_chosen_at].some(Boolean),
    pull: isPull(thread),
  }));

/** What REST says of a comment that is asked for by itself: which issue it belongs to. */
export const looseCommentShape = z
  .object({ ...ownShape.shape, issue_url: z.string(), html_url: z.string().optional(), created_at: z.string().optional() })
  .transform((comment) => ({ issue: issueOf(comment.html_url ?? comment.issue_url), ...toComment(comment) }));

/** Where an issue can be read, by the address of a comment on it, or by its own in the interface for programs. */
function issueOf(address: string): string {
  return address
    .replace(/#.*$/, '')
    .replace(/^https:\/\/api\.([^/]+)\/repos\//, 'https://$1/')
    .replace(/^(https:\/\/[^/]+)\/api\/v3\/repos\//, '$1/');
}

function isPull(thread: {
  pull_request?: z.infer<typeof pull>;
  pull_request_url?: string | null | undefined;
  html_url?: string | undefined;
  url?: string | undefined;
  __typename?: string | undefined;
}): boolean {
  const addresses = [...Object.values(thread.pull_request ?? {}), thread.pull_request_url];
  const empty = thread.pull_request !== null && thread.pull_request !== undefined && Object.keys(thread.pull_request).length === 0;
  return (
    empty || addresses.some(Boolean) || thread.__typename === 'PullRequest' || /\/pulls?\/\d+$/.test(thread.html_url ?? thread.url ?? '')
  );
}

function bodyOf({
  body,
  bodyHTML,
  bodyText,
}: {
  body?: string | null | undefined;
  bodyHTML?: string | null | undefined;
  bodyText?: string | null | undefined;
}): string {
  return body ?? bodyHTML ?? bodyText ?? '';
}

function votesOf({
  upvoteCount,
  reactions,
  reactionGroups,
}: {
  upvoteCount?: unknown;
  reactions?: unknown;
  reactionGroups?: unknown;
}): number | undefined {
  const counted = reactions as { '+1'?: number } | null | undefined;
  const grouped = reactionGroups as { content: string; users: { totalCount: number } }[] | null | undefined;
  return (upvoteCount as number | null) ?? counted?.['+1'] ?? grouped?.find(({ content }) => content === 'THUMBS_UP')?.users.totalCount;
}
