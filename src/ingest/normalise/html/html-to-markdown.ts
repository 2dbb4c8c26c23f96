import type { ElementContent, Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import { whenUsed } from '../../when-used.ts';
import { parseMarkdown, writeMarkdown } from '../markdown.ts';
import { refuseDeepMarkdown } from '../markdown-nesting.ts';
import { plainOf } from '../plain.ts';
import { tidyTree } from '../tidy-markdown.ts';
import { createResolver } from './addresses.ts';
import { readFootnotes } from './footnotes.ts';
import { handlers } from './handlers.ts';
import { refuseDeepNesting } from './nesting.ts';
import { parseHtml } from './parse-html.ts';
import { keepPlaces } from './places.ts';
import { readPlainHtml } from './plain-html.ts';
import { tidyPage } from './tidy-page.ts';

/** A text in the style of entries. */
export interface Converted {
  /** Markdown. */
  text: string;
  /** The beginning of its running text, without marks, pictures, code and tables. */
  plain: string;
}

/** Turns the HTML of one capture into Markdown, and remembers what did not come through. */
export interface Converter {
  /**
   * Turn a fragment into Markdown. The result holds no HTML but `<sub>`, `<sup>`, `<kbd>` and `<br>`, written by us without attributes, and
   * nothing in it runs or loads: pictures become links.
   *
   * @param label what the labels of footnotes begin with, where the text becomes part of an entry that has others
   * @throws CaptureError when the markup is nested too deeply
   */
  html(html: string, label?: string): Converted;
  /** Bring Markdown from elsewhere into the style of entries, HTML in it included. */
  markdown(text: string, label?: string): Converted;
  /** Turn a parsed page, or a part of it, into Markdown. The tree is changed. */
  tree(tree: HtmlRoot, label?: string): Converted;
  /** What was left out or changed so far, `kind: which one`, and forget it. */
  losses(): string[];
}

const hast = whenUsed<typeof import('./hast.ts')>('./hast.ts', import.meta.url);

/** How deep HTML in Markdown may be nested. */
const MAX_DEPTH = 400;

/** What a converter has to know of a capture. */
export interface Conversion {
  /** The capture, for messages. */
  file: string;
  /** Where the page lives, which relative addresses are resolved against. */
  base?: string | undefined;
  /** The level of the highest heading: 2 where a text is the whole body, whose links within it are kept then, 3 where it stands in a section. */
  headings?: 2 | 3 | undefined;
}

/** Make a converter. */
export function createConverter({ file, base, headings }: Conversion): Converter {
  const resolve = createResolver(base);
  let lost: string[] = [];
  const losses = { add: (kind: string, what: string) => lost.push(`${kind}: ${what}`) };

  function tree(page: HtmlRoot, label = ''): Converted {
    readFootnotes(page, label);
    if (headings === 2) keepPlaces(page);
    tidyPage(page, resolve, losses);
    return written(hast().toMdast(page, { handlers }) as Root, label);
  }

  function written(markdown: Root, label: string): Converted {
    tidyTree(markdown, { headings, label });
    return {
      text: writeMarkdown(markdown),
      // Of replies nobody asks for it.
      get plain() {
        return plainOf(markdown);
      },
    };
  }

  return {
    html(html, label = '') {
      const plain = readPlainHtml(html);
      if (plain) return written(plain, label);
      return tree(parseHtml(file, html, 'fragment'), label);
    },
    markdown(text, label) {
      refuseDeepMarkdown(file, text);
      refuseDeepNesting(file, text, MAX_DEPTH);
      const { raw, toHast } = hast();
      const page = raw(toHast(parseMarkdown(text), { allowDangerousHtml: true }));
      return tree({ type: 'root', children: page.type === 'root' ? page.children : [page as ElementContent] }, label);
    },
    tree,
    losses() {
      const told = lost;
      lost = [];
      return told;
    },
  };
}
