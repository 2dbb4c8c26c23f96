import { hasDirectives } from './docc/directives.ts';
import { isDocMarkdown, isRenderJson } from './docc/is-documentation.ts';
import { type Reader, whenMet } from './reader.ts';

/** A technote, an article of documentation or a tutorial: as Markdown, as a catalogue has it, or as the JSON that its site renders. */
export const doccArticle: Reader = {
  format: 'docc-article',
  describes: 'a technote, article or tutorial as Markdown, as a DocC catalogue has it, or as render JSON',

  recognises({ name, head }, wording) {
    return isDocMarkdown(head, wording) || isRenderJson(head) || (/\.(?:md|markdown|tutorial)$/i.test(name) && hasDirectives(head));
  },

  read: whenMet(() => import('./read/docc-article.ts')),
};
