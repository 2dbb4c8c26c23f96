import { decodeHTML } from 'entities/decode';

/** A thread as schema.org describes it. */
export interface StructuredThread {
  title?: string;
  /** HTML or plain text. */
  text?: string;
  url?: string;
  /** Who asked. */
  author?: string;
  published?: string;
  active?: string;
  replies?: number;
  boosts?: number;
  views?: number;
  /** Its answers and comments, as far as the page tells of them. */
  answers?: StructuredAnswer[];
  /** Where the accepted answer stands. */
  acceptedUrl?: string;
}

/** An answer, or a comment, which may be one. */
export interface StructuredAnswer {
  /** HTML or plain text. */
  text: string;
  accepted: boolean;
  votes?: number | undefined;
  author?: string | undefined;
}

type Json = Record<string, unknown>;

const THREADS = new Set(['DiscussionForumPosting', 'Question', 'SocialMediaPosting']);

/**
 * Find the thread in a page's structured data.
 *
 * @param blocks the contents of the page's `application/ld+json` scripts; broken ones are passed over
 */
export function findThread(blocks: readonly string[]): StructuredThread | undefined {
  for (const block of blocks) {
    const found = search(parse(block), 0);
    if (found) return found;
  }
  return undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const MAX_DEPTH = 6;

function search(value: unknown, depth: number): StructuredThread | undefined {
  if (depth > MAX_DEPTH || typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) return first(value, (item) => search(item, depth + 1));
  const node = value as Json;
  if (types(node).some((type) => THREADS.has(type))) return toThread(node);
  return first([node.mainEntity, node['@graph'], node.mainEntityOfPage], (item) => search(item, depth + 1));
}

function toThread(node: Json): StructuredThread {
  const accepted = list(node.acceptedAnswer);
  const answers = [...accepted, ...list(node.suggestedAnswer), ...list(node.comment)].flatMap((item) => {
    const said = text(item.text) ?? text(item.articleBody);
    if (!said) return [];
    return [
      {
        text: said,
        accepted: accepted.includes(item),
        votes: number(item.upvoteCount) ?? statistic(item, 'LikeAction'),
        author: nameOf(item.author),
      },
    ];
  });
  const thread = {
    title: decoded(text(node.headline) ?? text(node.name)),
    text: text(node.articleBody) ?? text(node.text),
    url: text(node.url) ?? text(node['@id']) ?? text(node.mainEntityOfPage),
    published: date(node.datePublished ?? node.dateCreated),
    active: date(node.dateModified),
    replies: number(node.answerCount) ?? number(node.commentCount) ?? statistic(node, 'CommentAction') ?? statistic(node, 'ReplyAction'),
    boosts: number(node.upvoteCount) ?? statistic(node, 'LikeAction'),
    views: statistic(node, 'ViewAction') ?? statistic(node, 'WatchAction'),
    answers: answers.length > 0 ? answers : undefined,
    acceptedUrl: text(accepted[0]?.url) ?? text(accepted[0]?.['@id']),
    author: nameOf(node.author),
  };
  return Object.fromEntries(Object.entries(thread).filter(([, value]) => value !== undefined));
}

function list(value: unknown): Json[] {
  return [value].flat().filter((item): item is Json => typeof item === 'object' && item !== null);
}

function nameOf(author: unknown): string | undefined {
  return first(list(author), ({ name }) => text(name)) ?? text(author);
}

/** Titles are plain text, but many makers leave HTML's names for characters in them. */
function decoded(title: string | undefined): string | undefined {
  return title && decodeHTML(title);
}

function statistic(node: Json, action: string): number | undefined {
  return first([node.interactionStatistic].flat(), (item) => {
    const { interactionType, userInteractionCount } = (item ?? {}) as Json;
    const kind = typeof interactionType === 'string' ? interactionType : String((interactionType as Json | undefined)?.['@type'] ?? '');
    return kind.endsWith(action) ? number(userInteractionCount) : undefined;
  });
}

function first<T, R>(items: readonly T[], pick: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const picked = pick(item);
    if (picked !== undefined) return picked;
  }
  return undefined;
}

function types(node: Json): string[] {
  return [node['@type']].flat().filter((type) => typeof type === 'string');
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() ? value : undefined;
}

function number(value: unknown): number | undefined {
  const parsed = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
  return typeof parsed === 'number' && Number.isSafeInteger(parsed) && parsed >= 0 ? parsed : undefined;
}

function date(value: unknown): string | undefined {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value) && !Number.isNaN(Date.parse(value.slice(0, 10)))
    ? value.slice(0, 10)
    : undefined;
}
