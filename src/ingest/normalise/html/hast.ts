// What reads HTML and makes Markdown of it, to be loaded together when it is needed.
export { fromParse5 } from 'hast-util-from-parse5';
export { raw } from 'hast-util-raw';
export { toMdast } from 'hast-util-to-mdast';
export { toHast } from 'mdast-util-to-hast';
export { parse, parseFragment } from 'parse5';
