import Slugger from 'github-slugger';
import type { Element, ElementContent, Root } from 'hast';
import { slugify } from '../../../model/slug.ts';
import { attribute, element, textOf } from './elements.ts';

/** Names of the elements that stand for a link to a heading of the same text, and for that heading's anchor, until they become Markdown. */
export const PLACE_LINK = 'x-place-link';
export const PLACE = 'x-place';

/** The top of a page, for browsers: a draft needs no way back to it. */
export const TOP = '#top';

/** Where headings are none in the end. */
const WITHOUT_HEADINGS = new Set(['table', 'summary', 'blockquote']);

/** An anchor that an entry may have. */
const FIT = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A heading, and all that it may be called by in an address. */
interface Place {
  heading: Element;
  names: string[];
}

/** Keep the links of a text that lead to its own headings: each such heading gets an anchor, made of its words. */
export function keepPlaces(root: Root): void {
  const links = linksIn(root.children as ElementContent[]);
  if (links.length === 0) return;
  const places = placesIn(root);
  const called = new Map(places.toReversed().flatMap((place) => place.names.map((name): [string, Place] => [name, place])));
  const anchors = new Map<Place, string>();
  const anchorOf = createAnchors(places);
  for (const { link, name } of links) {
    const place = called.get(name) ?? called.get(alike(name));
    if (!place) continue;
    const anchor = anchors.get(place) ?? anchorOf(place);
    anchors.set(place, anchor);
    link.tagName = PLACE_LINK;
    link.properties = { place: anchor };
  }
  for (const [{ heading }, anchor] of anchors) heading.children.push(element(PLACE, { place: anchor }));
}

/** Links within the text, but for those of headings, which are marks to copy their own address from. */
function linksIn(nodes: readonly ElementContent[]): { link: Element; name: string }[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element' || isHeading(node)) return [];
    const href = node.tagName === 'a' ? attribute(node, 'href') : undefined;
    if (href === undefined) return linksIn(node.children);
    const says = textOf(node).trim() !== '';
    return says && href.startsWith('#') && href.length > 1 && href !== TOP ? [{ link: node, name: decoded(href.slice(1)) }] : [];
  });
}

/** The headings of a text with their names: those of the heading, of what is in it, and of what stands before it without a word between. */
function placesIn(root: Root): Place[] {
  const places: Place[] = [];
  const slugger = new Slugger();
  let before: string[] = [];
  const walk = (node: ElementContent): void => {
    if (node.type === 'text' && node.value.trim() !== '') before = [];
    if (node.type !== 'element' || attribute(node, 'href') === TOP || WITHOUT_HEADINGS.has(node.tagName)) return;
    if (!isHeading(node)) {
      before.push(...namesOf(node));
      node.children.forEach(walk);
    } else if (textOf(node).trim() !== '') {
      const own = [...before, ...namesIn(node)];
      // Makers of pages from Markdown name a heading by its words.
      places.push({ heading: node, names: [...own, ...[...own, slugger.slug(wordsOf(node))].map(alike)] });
      before = [];
    }
  };
  (root.children as ElementContent[]).forEach(walk);
  return places;
}

/** Hand out anchors as the site would make them of the headings' words, each once. */
function createAnchors(places: readonly Place[]): (place: Place) => string {
  const slugger = new Slugger();
  const slugs = new Map(places.map((place) => [place, slugger.slug(wordsOf(place.heading))]));
  const taken = new Set(slugs.values());
  return (place) => {
    const slug = slugs.get(place) as string;
    if (FIT.test(slug)) return slug;
    const base = slugify(wordsOf(place.heading)) || 'section';
    let anchor = base;
    for (let number = 2; taken.has(anchor); number++) anchor = `${base}-${number}`;
    taken.add(anchor);
    return anchor;
  };
}

function isHeading(node: Element): boolean {
  return /^h[1-6]$/.test(node.tagName);
}

function wordsOf(heading: Element): string {
  return textOf(heading).replace(/\s+/g, ' ').trim();
}

function namesIn(node: Element): string[] {
  return [...namesOf(node), ...node.children.flatMap((child) => (child.type === 'element' ? namesIn(child) : []))];
}

function namesOf(node: Element): string[] {
  const names = [attribute(node, 'id'), node.tagName === 'a' ? attribute(node, 'name') : undefined];
  return names.filter((name) => name !== undefined);
}

/** Makers differ in how they write a name: `Wet & dry` is `wet--dry`, `wet-dry` or `Wet_dry`. */
function alike(name: string): string {
  return name.toLowerCase().replace(/[-_\s]+/g, '-');
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
