import type { Root } from 'hast';
import { select } from 'hast-util-select';
import type { Capture } from '../../input/capture.ts';
import { readText } from '../../input/lines.ts';
import { createResolver, type Resolve } from '../../normalise/html/addresses.ts';
import { attribute, element, textOf } from '../../normalise/html/elements.ts';
import { type Converter, createConverter } from '../../normalise/html/html-to-markdown.ts';
import { parseHtml } from '../../normalise/html/parse-html.ts';

/** A page as a browser saved it, parsed. Nothing in it runs, and nothing that it names is fetched. */
export interface SavedPage {
  tree: Root;
  lines: number;
  /** Where it says that it lives. */
  url?: string | undefined;
  /** What it calls itself, before what its head calls the whole site. */
  title?: string | undefined;
  /** The language that it says it is in. */
  language?: string | undefined;
  converter: Converter;
  /** What is not sure of it as a whole. */
  doubts: string[];
  resolve: Resolve;
}

const NOTHING = element('link', {});

/** Read and parse a page. */
export async function openPage(capture: Capture, headings: 2 | 3 = 3): Promise<SavedPage> {
  const text = await readText(capture, false);
  const tree = parseHtml(capture.name, text, 'page');
  const base = attribute(select('base[href]', tree) ?? NOTHING, 'href');
  const url = addressOf(tree, text, base);
  const home = (base && createResolver(url)(base)) ?? url;
  return {
    tree,
    lines: text.replace(/\n$/, '').split('\n').length,
    url,
    title: titleOf(tree),
    language: attribute(select('html', tree) ?? NOTHING, 'lang'),
    converter: createConverter({ file: capture.name, base: home, headings }),
    resolve: createResolver(home),
    doubts: doubtsOf(text, capture.encoding),
  };
}

/** Many a page has a byte that is not of the character set that it names: browsers show it all the same. */
function doubtsOf(text: string, encoding: string): string[] {
  const broken = text.split('\ufffd').length - 1;
  return broken === 0 ? [] : [`bytes that are not ${encoding.toUpperCase()} could not be read: ${broken}`];
}

const WEB = /^https?:/;
/** A browser that saves a page notes its address at the top. */
const SAVED_FROM = /<!-- saved from url=\(\d+\)(\S+?) -->/;

/** Where a page lives. What it says of that may be relative to its base, or to where it was saved from. */
function addressOf(tree: Root, text: string, base: string | undefined): string | undefined {
  const canonical = select('link[rel~=canonical]', tree);
  const named = select('meta[property="og:url"], meta[name="og:url"]', tree);
  const saved = SAVED_FROM.exec(text.slice(0, 2_000))?.[1];
  const resolve = createResolver([base, saved].find((address) => address && WEB.test(address)));
  const addresses = [
    canonical && attribute(canonical, 'href'),
    named && attribute(named, 'content'),
    saved,
    // A page that was mirrored may have lost its head, and say at its posts where it lived.
    attribute(select('link[itemprop~=mainEntityOfPage]', tree) ?? NOTHING, 'href'),
  ];
  return addresses.map((address) => address && resolve(address)).find((address) => address !== undefined && WEB.test(address));
}

function titleOf(tree: Root): string | undefined {
  const named = select('meta[property="og:title"]', tree);
  const heading = select('h1', tree);
  const title = select('head > title', tree);
  const words = [named && attribute(named, 'content'), heading && textOf(heading), title && textOf(title)];
  return words.map((text) => text?.replace(/\s+/g, ' ').trim()).find(Boolean);
}
