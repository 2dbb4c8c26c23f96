import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { htmlToMarkdown, treeToMarkdown } from '../html/html-to-markdown.ts';
import { refuseDeepNesting } from '../html/nesting.ts';
import { readText } from '../input/lines.ts';
import type { RawPost } from '../raw-post.ts';
import type { Reader } from './reader.ts';
import { findMain, findNames, findStructuredData } from './thread/page-parts.ts';
import { findThread, type StructuredThread } from './thread/structured-data.ts';

const parser = unified().use(rehypeParse).freeze();

/** A thread's page as a browser saves it. Nothing in it runs, and nothing that it names is fetched. */
export const htmlThread: Reader = {
  format: 'html-thread',
  describes: "a thread's page, saved as HTML",

  recognises({ head }) {
    return /^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body|article|main|div)\b/i.test(head);
  },

  async *read(capture) {
    const text = await readText(capture);
    refuseDeepNesting(capture.name, text);
    const page = parser.parse(text);
    const thread = findThread(findStructuredData(page)) ?? {};
    const names = findNames(page);
    const title = thread.title ?? names.title;
    const url = [thread.url, names.url].find((address) => address && /^https?:/.test(address) && URL.canParse(address));
    yield {
      kind: 'post',
      startLine: 1,
      endLine: text.replace(/\n$/, '').split('\n').length,
      doubts: [],
      ...(title && { title }),
      ...(url && { url }),
      text: thread.text ? htmlToMarkdown(thread.text, capture.name) : treeToMarkdown(findMain(page)),
      form: 'tidy',
      ...threadFacts(thread, capture.name),
    };
  },
};

function threadFacts(
  { replies, boosts, views, active, published, answer }: StructuredThread,
  file: string,
): Pick<RawPost, 'figures'> & Partial<RawPost> {
  return {
    figures: {
      ...(replies !== undefined && { replies }),
      ...(boosts !== undefined && { boosts }),
      ...(views !== undefined && { views }),
      ...(active && { activity: active }),
    },
    ...(published && { published }),
    ...(answer && { answer: 'community', answerText: htmlToMarkdown(answer, file) }),
  };
}
