import { escapeHtml } from '../model/escape-html.ts';
import { escapeMarkdown } from '../model/escape-markdown.ts';
import type { Form } from './form.ts';

/** A stretch of a paragraph: words, or words that lead somewhere. */
export type Part = string | { words: string; url: string };

/** Words and links that stand together. */
export type Paragraph = readonly Part[];

/**
 * Write paragraphs in a form.
 *
 * Safe to insert as HTML, in the form `html`: every word and address is escaped, and an address that is not http or https stays words.
 */
export function writeAs(form: Form, paragraphs: readonly Paragraph[]): string {
  return paragraphs.map(writers[form]).join(form === 'html' ? '\n' : '\n\n');
}

const writers: Record<Form, (paragraph: Paragraph) => string> = {
  markdown: (paragraph) =>
    paragraph
      .map((part) => (typeof part === 'string' ? escapeMarkdown(part) : `[${escapeMarkdown(part.words)}](${escapeUrl(part.url)})`))
      .join(''),
  html: (paragraph) =>
    `<p>${paragraph
      .map((part) => {
        if (typeof part === 'string') return escapeHtml(part).replaceAll('\n', '<br>');
        return isWeb(part.url) ? `<a href="${escapeHtml(part.url)}">${escapeHtml(part.words)}</a>` : escapeHtml(part.words);
      })
      .join('')}</p>`,
  // An address stands on a line of its own, where every mail and chat program makes a link of it.
  text: (paragraph) => {
    const words = paragraph.map((part) => (typeof part === 'string' ? part : part.words)).join('');
    const urls = paragraph.flatMap((part) => (typeof part === 'string' ? [] : [part.url]));
    return [words, ...urls].join('\n');
  },
};

/** Whether an address may become a link. */
export function isWeb(url: string): boolean {
  return /^https?:\/\//i.test(url);
}

function escapeUrl(url: string): string {
  return url.replace(/[()\s<>]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}
