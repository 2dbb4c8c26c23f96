import { decodeHTML } from 'entities/decode';
import type { Converted, Converter } from '../../normalise/html/html-to-markdown.ts';
import { linesToMarkdown } from '../../normalise/lines-to-markdown.ts';
import { plainText } from '../../normalise/plain.ts';
import type { RawPost, RawReply } from '../../raw-post.ts';
import type { Wording } from '../../wording.ts';
import { findMain, findStructuredData } from './page-parts.ts';
import type { SavedPage } from './saved-page.ts';
import { findThread, type StructuredThread } from './structured-data.ts';

/** Read a page of any make: by its structured data where it has a thread there, else by its main content. */
export function anyPage(page: SavedPage, wording: Wording): RawPost {
  const thread = findThread(findStructuredData(page.tree)) ?? {};
  const title = thread.title ?? page.title;
  const url = [thread.url && page.resolve(thread.url), page.url].find(Boolean);
  return {
    kind: 'post',
    startLine: 1,
    endLine: page.lines,
    doubts: page.doubts,
    ...(title && { title }),
    ...(url && { url }),
    ...textOf(page, thread, title, wording),
    form: 'tidy',
    ...factsOf(thread, page.converter, wording),
    losses: page.converter.losses(),
  };
}

/** A text that breaks off is a teaser: the page itself has the whole. */
const TEASER = /(?:…|\.\.\.|\[\.\.\.\])\s*$/;

function textOf(page: SavedPage, { text }: StructuredThread, title: string | undefined, wording: Wording): Converted {
  if (text && !TEASER.test(text)) return structuredText(text, page.converter, wording);
  const main = page.converter.tree(findMain(page.tree, title));
  return text && main.plain.length < text.length ? structuredText(text, page.converter, wording) : main;
}

const HTML = /<\/?(?:p|br|a|b|i|em|strong|code|pre|ul|ol|li|div|span|blockquote|h[1-6]|img|table|hr)\b[^<>]*>/i;
const CHARACTER = /&(?:[a-z]{2,8}|#\d{1,6}|#x[\da-f]{1,5});/i;

/** Structured data holds plain text by its rules, and HTML by many makers' habit. */
function structuredText(said: string, converter: Converter, wording: Wording, label?: string): Converted {
  if (HTML.test(said)) return converter.html(said, label);
  const text = linesToMarkdown(CHARACTER.test(said) ? decodeHTML(said) : said, wording);
  return { text, plain: plainText(text) };
}

function factsOf(
  { replies, boosts, views, active, published, answers = [], author }: StructuredThread,
  converter: Converter,
  wording: Wording,
): Pick<RawPost, 'figures'> & Partial<RawPost> {
  const read = answers.map(
    ({ text, accepted, votes }, at): RawReply => ({
      text: structuredText(text, converter, wording, `r${at + 1}-`).text,
      by: 'community',
      ...(accepted && { accepted }),
      ...(votes !== undefined && { votes }),
    }),
  );
  return {
    figures: {
      ...(replies !== undefined && { replies }),
      ...(boosts !== undefined && { boosts }),
      ...(views !== undefined && { views }),
      ...(active && { activity: active }),
    },
    ...(published && { published }),
    ...(read.length > 0 && { replies: read }),
    people: [author, ...answers.map((answer) => answer.author)].filter((name) => name !== undefined),
  };
}
