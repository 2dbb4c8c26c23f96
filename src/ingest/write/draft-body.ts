import { linesToMarkdown } from '../normalise/lines-to-markdown.ts';
import type { PreparedPost } from '../prepare.ts';
import type { Resource } from '../resources.ts';

/** Turn a post's text into Markdown in the one style. */
export function toMarkdown(post: Pick<PreparedPost, 'text' | 'form'>): string {
  return post.form === 'tidy' ? post.text : linesToMarkdown(post.text);
}

/** A question's body: the question, and its answer where one was captured. */
export function questionBody(question: string, answer: string | undefined): string {
  const parts = [`## Question {#question}\n\n${question.trim()}\n`];
  if (answer) parts.push(`## Answer {#answer}\n\n${answer.trim()}\n`);
  return parts.join('\n');
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

/**
 * A remark at the top of a draft for the person who rewrites it: where the text was captured, and what it names.
 * It is a comment, which the site does not show.
 */
export function draftNote(places: readonly string[], names: readonly string[], doubts: readonly string[]): string {
  const lines = [
    `Captured in: ${places.join('; ')}`,
    ...(names.length > 0 ? [`Names: ${names.join(', ')}`] : []),
    ...doubts.map((doubt) => `Doubtful: ${doubt}`),
  ];
  return `<!--\n${lines.map((line) => line.replaceAll('--', '- -').replaceAll('>', '›')).join('\n')}\n-->\n`;
}
