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
const person = z.object({ login: z.string().optional(), name: z.string().nullish() }).nullish();
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
  author: person,
  user: person,
  authorAssociation: z.string().nullish(),
  author_association: z.string().nullish(),
  upvoteCount: count.nullish(),
  reactions,
  reactionGroups: groups,
};

/** A comment of GraphQL, REST or the command line. */
export const commentShape = z
  .object({
    ...base,
    isAnswer: z.boolean().nullish(),
    isMinimized: z.boolean().nullish(),
    includesCreatedEdit: z.boolean().nullish(),
    replies: z
      .object({ nodes: z.array(z.object(base)) })
      .nullish()
      .catch(undefined),
  })
  .transform(
    (comment): GithubComment => ({
      id: comment.id,
      body: comment.body ?? '',
      author: comment.author?.login ?? comment.user?.login,
      association: comment.authorAssociation ?? comment.author_association ?? undefined,
      votes: votesOf(comment),
      accepted: comment.isAnswer ?? undefined,
      minimised: comment.isMinimized ?? undefined,
    }),
  );

const comments = z.union([
  count.transform((total) => ({ total, list: [] as GithubComment[] })),
  z.array(commentShape).transform((list) => ({ total: list.length, list })),
  z
    .object({ totalCount: count.optional(), nodes: z.array(commentShape).default([]) })
    .transform(({ totalCount, nodes }) => ({ total: totalCount ?? nodes.length, list: nodes })),
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
    comments_data: z.array(commentShape).optional(),
    answer: commentShape.nullish(),
    isAnswered: z.boolean().nullish(),
    answer_html_url: z.string().nullish(),
    pull_request: z.unknown().optional(),
  })
  .transform((thread): GithubThread & { pull: boolean } => ({
    id: thread.id,
    title: thread.title,
    // REST calls its own address `url`.
    url: [thread.html_url, thread.url].find((address) => address && URL.canParse(address)),
    body: thread.body ?? '',
    author: thread.author?.login ?? thread.user?.login,
    created: thread.createdAt ?? thread.created_at,
    updated: thread.updatedAt ?? thread.updated_at ?? thread.closedAt ?? undefined,
    votes: votesOf(thread),
    commentCount: thread.comments?.total ?? thread.comments_data?.length,
    comments: [...(thread.comments?.list ?? []), ...(thread.comments_data ?? [])],
    answer: thread.answer ?? undefined,
    answered: Boolean(thread.isAnswered ?? thread.answer_html_url ?? thread.answer),
    pull: thread.pull_request !== undefined,
  }));

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
