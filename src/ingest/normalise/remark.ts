import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

/** Reads CommonMark and GitHub's additions. */
export const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/** Writes them in the one style of all entries. */
export const writer = unified()
  .use(remarkStringify, { bullet: '-', emphasis: '_', rule: '-', fences: true, listItemIndent: 'one' })
  .use(remarkGfm)
  .freeze();
