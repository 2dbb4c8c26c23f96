import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import {
  type BundledLanguage,
  bundledLanguages,
  createCssVariablesTheme,
  createHighlighter,
  createJavaScriptRegexEngine,
  createOnigurumaEngine,
  type Highlighter,
  type ShikiTransformer,
} from 'shiki';
import { colouredLanguage } from './code-languages.ts';
import { classesOf, eachElement, elementsIn } from './elements.ts';

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

const highlighters = new Map<string, Promise<Highlighter>>();

/**
 * Each language has a highlighter of its own: what a shared one has loaded before colours languages that hold others, such as Markdown, and a
 * page would depend on which pages were made before it.
 */
function highlighterFor(language: string): Promise<Highlighter> {
  const known = highlighters.get(language) ?? create(language);
  highlighters.set(language, known);
  return known;
}

async function create(language: string): Promise<Highlighter> {
  const langs = (await bundledLanguages[language as BundledLanguage]?.())?.default ?? [];
  // Translated to JavaScript, patterns take half the time, but in a long run some words that are to match in any case were missed.
  const ignoresCase = /\(\?[a-z]*i/.test(JSON.stringify(langs));
  const engine = ignoresCase ? createOnigurumaEngine(import('shiki/wasm')) : createJavaScriptRegexEngine();
  return createHighlighter({ themes: [theme], langs, engine, warnings: false });
}

/** Highlight fenced code with Shiki. A language that Shiki does not know is shown plain. */
export async function highlightCode(tree: Root): Promise<void> {
  const blocks: { pre: Element; code: Element; language: string }[] = [];
  eachElement(tree, (pre) => {
    const code = pre.tagName === 'pre' && elementsIn(pre).find(({ tagName }) => tagName === 'code');
    if (code) blocks.push({ pre, code, language: languageOf(code) });
  });
  for (const { pre, code, language } of blocks) {
    const highlighter = await highlighterFor(language);
    const highlighted = highlighter.codeToHast(textOf(code).replace(/\n$/, ''), {
      lang: language,
      theme: 'signpost',
      transformers: [classes],
      // By default it gives up on a line after half a second, so that a busy machine would build another page.
      tokenizeTimeLimit: 0,
    });
    Object.assign(pre, elementsIn(highlighted)[0]);
  }
}

function languageOf(code: Element): string {
  const name = String(classesOf(code).find((value) => String(value).startsWith('language-')) ?? '').slice('language-'.length);
  return colouredLanguage(name) ?? 'text';
}
