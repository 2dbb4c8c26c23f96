import { type Reader, whenMet } from './reader.ts';

/** A page of a folder of Markdown, as makers of documentation and of notes have it. */
export const markdownPage: Reader = {
  format: 'markdown-page',
  describes: 'a Markdown page with front matter, or a folder of them (Docusaurus, Hugo, Jekyll, MkDocs, Obsidian)',

  recognises({ name, head }) {
    return /\.(?:md|mdx|markdown|mdown)$/i.test(name) || /^---\r?\n(?:[\w-]+:.*\r?\n)+/.test(head) || /^\+\+\+\r?\n[\w-]+\s*=/.test(head);
  },

  read: whenMet(() => import('./read/markdown-page.ts')),
};
