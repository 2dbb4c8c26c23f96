import type { Element } from 'hast';
import { defineHastPlugin } from 'satteri';
import {
  type BundledLanguage,
  bundledLanguages,
  createCssVariablesTheme,
  createHighlighter,
  type Highlighter,
  type ShikiTransformer,
} from 'shiki';

/** Shiki's theme of CSS variables: a token's colour is a name, which the style sheet gives a value in light and in dark. */
const theme = createCssVariablesTheme({ name: 'signpost', variablePrefix: '', fontStyle: false });

/**
 * Write each token's colour as a class (`tk-keyword`), because the site's Content-Security-Policy
 * allows no style attributes.
 */
const classes: ShikiTransformer = {
  name: 'signpost-classes',
  span(token) {
    const variable = /var\((?:--)?(?:token-)?([a-z-]+)\)/.exec(String(token.properties.style ?? ''))?.[1];
    delete token.properties.style;
    if (variable && variable !== 'foreground') token.properties.className = [`tk-${variable}`];
  },
  pre(pre) {
    pre.properties = { className: ['code'] };
  },
};

let shared: Promise<Highlighter> | undefined;

async function highlighterFor(language: string): Promise<Highlighter> {
  shared ??= createHighlighter({ themes: [theme], langs: [] });
  const highlighter = await shared;
  if (!highlighter.getLoadedLanguages().includes(language)) await highlighter.loadLanguage(language as BundledLanguage);
  return highlighter;
}

/** Highlight fenced code with Shiki. A language that Shiki does not know is shown plain. */
export const highlightPlugin = defineHastPlugin({
  name: 'signpost-highlight',
  element: {
    filter: ['pre'],
    async visit(node, ctx) {
      const code = node.children.find((child): child is Element => child.type === 'element' && child.tagName === 'code');
      if (!code) return;
      const language = languageOf(code);
      const highlighter = await highlighterFor(language);
      const root = highlighter.codeToHast(ctx.textContent(code).replace(/\n$/, ''), {
        lang: language,
        theme: 'signpost',
        transformers: [classes],
        // By default it gives up on a line after half a second, so that a busy machine would build another page.
        tokenizeTimeLimit: 0,
      });
      const pre = root.children[0];
      if (pre?.type === 'element') ctx.replaceNode(node, pre);
    },
  },
});

function languageOf(code: Element): string {
  const names = Array.isArray(code.properties.className) ? code.properties.className : [];
  const name = String(names.find((value) => String(value).startsWith('language-')) ?? '')
    .slice('language-'.length)
    .toLowerCase();
  return Object.hasOwn(bundledLanguages, name) ? name : 'text';
}
