import type { Root as HtmlRoot } from 'hast';
import { defaultSchema, type Schema, sanitize } from 'hast-util-sanitize';
import type { Root } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { writeMarkdown } from '../normalise/markdown.ts';
import { tidyTree } from '../normalise/tidy-markdown.ts';
import { refuseDeepNesting } from './nesting.ts';

/**
 * What may come from a page: text and its structure. No scripts, styles, frames or forms, nothing that a browser would load,
 * and no addresses but web addresses. Pictures become their description.
 */
const schema: Schema = {
  ...defaultSchema,
  tagNames: [...(defaultSchema.tagNames ?? []).filter((name) => name !== 'input' && name !== 'picture' && name !== 'source'), 'img'],
  attributes: { a: ['href'], code: [['className', /^lang(?:uage)?-[\w+#-]+$/]], img: ['alt'], th: ['align'], td: ['align'], ol: ['start'] },
  protocols: { href: ['http', 'https'] },
  strip: [
    'script',
    'style',
    'noscript',
    'template',
    'svg',
    'math',
    'iframe',
    'object',
    'title',
    'nav',
    'form',
    'button',
    'select',
    'textarea',
  ],
};

const parser = unified().use(rehypeParse, { fragment: true }).freeze();
const toMarkdown = unified()
  .use(rehypeRemark, {
    handlers: {
      img: (_state, node) => ({ type: 'text', value: node.properties.alt ? `[image: ${String(node.properties.alt)}]` : '' }),
    },
  })
  .freeze();

/**
 * Turn HTML into Markdown. The result holds no HTML, and nothing in it runs or loads.
 *
 * @param html a fragment
 * @param file the capture, for messages
 * @throws CaptureError when the markup is nested too deeply
 */
export function htmlToMarkdown(html: string, file: string): string {
  refuseDeepNesting(file, html);
  return treeToMarkdown(parser.parse(html));
}

/** Turn a parsed page, or a part of it, into Markdown. */
export function treeToMarkdown(tree: HtmlRoot): string {
  const clean = sanitize(tree, schema) as HtmlRoot;
  nameLanguages(clean);
  const markdown = toMarkdown.runSync(clean) as Root;
  tidyTree(markdown);
  return writeMarkdown(markdown);
}

/** Forums write a code's language as `lang-swift`, where `language-swift` is the standard's way. */
function nameLanguages(tree: HtmlRoot): void {
  visit(tree, 'element', ({ tagName, properties }) => {
    if (tagName !== 'code' || !Array.isArray(properties.className)) return;
    const names = properties.className.map(String).filter((name) => !/^lang(?:uage)?-(?:auto|nohighlight|none)$/.test(name));
    properties.className = names.map((name) => name.replace(/^lang-/, 'language-'));
  });
}
