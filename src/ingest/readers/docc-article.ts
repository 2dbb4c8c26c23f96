import { readText } from '../input/lines.ts';
import { isDocMarkdown, readDocMarkdown } from './docc/read-markdown.ts';
import { isRenderJson, readRenderJson } from './docc/read-render-json.ts';
import type { Reader } from './reader.ts';

/** A technote or an article of documentation, saved as Markdown or as the JSON that its site renders. */
export const doccArticle: Reader = {
  format: 'docc-article',
  describes: 'a technote or article as Markdown or DocC render JSON',

  recognises({ head }) {
    return isDocMarkdown(head) || isRenderJson(head);
  },

  async *read(capture) {
    const text = await readText(capture);
    yield text.trimStart().startsWith('{') ? readRenderJson(capture.name, text) : readDocMarkdown(capture.name, text);
  },
};
