import type { Answer } from '../answer/choose-answer.ts';
import { linesToMarkdown } from '../normalise/lines-to-markdown.ts';
import type { PreparedPost } from '../prepare.ts';
import type { RawReference, RawReply } from '../raw-post.ts';
import type { Wording } from '../wording.ts';

/** Turn a post's text into Markdown in the one style. */
export function toMarkdown(post: Pick<PreparedPost, 'text' | 'form'>, wording: Pick<Wording, 'codeSigns'>): string {
  return post.form === 'tidy' ? post.text : linesToMarkdown(post.text, wording);
}

/** A link of a resource post, and the entry that holds what it leads to. */
export interface Resource {
  id: string;
  link: RawReference;
}

/** A question's body: the question, and its answer or what may be it. */
export function questionBody(question: string, { by, text, suggestions, more }: Answer): string {
  const parts = [`## Question {#question}\n\n${question.trim()}\n`];
  if (text) parts.push(`## Answer {#answer}\n\n${text.trim()}\n`);
  if (suggestions.length > 0) {
    const rest = more > 0 ? `\n${more} more ${more === 1 ? 'reply stands' : 'replies stand'} in the thread.\n` : '';
    const intro = by === 'none' ? 'Nobody has accepted an answer. These may be it:' : 'Other replies:';
    parts.push(`## What is known {#what-is-known}\n\n${intro}\n\n${suggestions.map(suggestion).join('\n')}${rest}`);
  }
  return parts.join('\n');
}

/** A suggestion, with who made it and its votes. */
function suggestion({ by, text, votes, accepted }: RawReply): string {
  const counted = votes === undefined ? [] : [`${votes} ${votes === 1 ? 'vote' : 'votes'}`];
  const head = [accepted ? 'Accepted' : 'Suggested', `by ${by === 'staff' ? 'staff' : 'the community'}`, ...counted];
  return `**${head[0]} ${head.slice(1).join(', ')}:**\n\n${text.trim()}\n`;
}

/** A resource post's body: its links by section, each to the entry that holds it. */
export function resourceBody(resources: readonly Resource[]): string {
  const sections = Map.groupBy(resources, ({ link }) => link.section ?? '');
  return [...sections].map(([section, list]) => (section ? `## ${escapeMarkup(section)}\n\n` : '') + list.map(item).join('')).join('\n');
}

function item({ id, link }: Resource): string {
  return `- [[${id}]]${link.note ? ` — ${escapeMarkup(link.note)}` : ''}\n`;
}

function escapeMarkup(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|]/g, '\\$&');
}

/** More than these nobody looks at one by one. */
const MAX_LOSSES = 12;

/**
 * A remark at the top of a draft for the person who rewrites it: where the text was captured, and what it names.
 * It is a comment, which the site does not show.
 */
export function draftNote(
  places: readonly string[],
  names: readonly string[],
  doubts: readonly string[],
  losses: readonly string[],
  pictures: readonly string[],
): string {
  const lines = [
    `Captured in: ${[...new Set(places)].sort().join('; ')}`,
    ...(names.length > 0 ? [`Names: ${names.join(', ')}`] : []),
    ...doubts.map((doubt) => `Doubtful: ${doubt}`),
    ...pictures.map((picture) => `Picture: ${picture}`),
    ...losses.slice(0, MAX_LOSSES).map((loss) => `Left out: ${loss}`),
    ...(losses.length > MAX_LOSSES ? [`Left out: ${losses.length - MAX_LOSSES} things more`] : []),
  ];
  return `<!--\n${lines.map((line) => line.replaceAll('--', '- -').replaceAll('>', '›')).join('\n')}\n-->\n`;
}
