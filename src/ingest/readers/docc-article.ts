import { readText } from '../input/lines.ts';
import { hasDirectives } from './docc/directives.ts';
import { isDocMarkdown, readDocMarkdown } from './docc/read-markdown.ts';
import { isRenderJson, readRenderJson } from './docc/read-render-json.ts';
import type { Reader } from './reader.ts';

/** A technote, an article of documentation or a tutorial: as Markdown, as a catalogue has it, or as the JSON that its site renders. */
export const doccArticle: Reader = {
  format: 'docc-article',
  describes: 'a technote, article or tutorial as Markdown, as a DocC catalogue has it, or as render JSON',

  recognises({ name, head }, wording) {
    return isDocMarkdown(head, wording) || isRenderJson(head) || (/\.(?:md|markdown|tutorial)$/i.test(name) && hasDirectives(head));
  },

  async *read(capture, { wording }) {
    const text = await readText(capture);
    yield text.trimStart().startsWith('{') ? readRenderJson(capture.name, text, wording) : readDocMarkdown(capture.name, text, wording);
  },
};
