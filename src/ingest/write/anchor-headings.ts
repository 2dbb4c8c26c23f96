import Slugger from 'github-slugger';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { slugify } from '../../model/slug.ts';
import { CodeFences } from '../normalise/code-fences.ts';
import { parseMarkdown } from '../normalise/markdown.ts';

const HEADING = /^([ >*+\-\d.)]*#{1,6} )(.+)$/;
/** What may be a heading in a quotation or a list, or code there, in which a line may look like one. */
const NESTED = /^[ >*+\-\d.)]+(?:#{1,6} |`{3}|~{3})/m;
/** Words whose anchor is they themselves, with hyphens between them. */
const PLAIN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*[.?!]?$/;
/** An anchor that stays fit for an address where a number or more words are put behind it. */
const FIT = /^[a-z0-9]+(?:[-_.][a-z0-9]+)*$/;
/** A line that may be a heading without an anchor that is fit for an address. */
const BARE = /^#{1,6} (?!.*\{#[a-z0-9]+(?:[-_.][a-z0-9]+)*\}$)/m;
const EXPLICIT = /\{#([^\s{}]+)\}$/;

/**
 * Give an anchor of their own to the headings of a draft whose words make none that is fit for an address: `Methods & events`, words in
 * another script, signs alone.
 */
export function anchorHeadings(markdown: string): string {
  const nested = NESTED.test(markdown);
  if (!nested && !/^#{1,6} /m.test(markdown)) return markdown;
  if (!nested && !BARE.test(markdown)) return markdown;
  const lines = markdown.split('\n');
  const taken = new Set<string>();
  // Headings of the same words are numbered, so that a number is taken as well.
  const slugger = new Slugger();
  const bare: number[] = [];
  for (const at of nested ? parsedHeadings(markdown) : flatHeadings(lines)) {
    const said = HEADING.exec(lines[at] ?? '')?.[2];
    if (said === undefined) continue;
    const anchor = EXPLICIT.exec(said)?.[1] ?? slugger.slug(wordsOf(said));
    if (FIT.test(anchor)) taken.add(anchor);
    else bare.push(at);
    slugger.occurrences[anchor] ??= 0;
  }
  for (const at of bare) {
    const [, mark = '', said = ''] = HEADING.exec(lines[at] ?? '') ?? [];
    const base = slugify(wordsOf(said)) || 'section';
    let anchor = base;
    for (let number = 2; taken.has(anchor); number++) anchor = `${base}-${number}`;
    taken.add(anchor);
    lines[at] = `${mark}${said} {#${anchor}}`;
  }
  return lines.join('\n');
}

/** The lines of headings that stand in no quotation and no list, found without a parser: most drafts have no others. */
function flatHeadings(lines: readonly string[]): number[] {
  const fences = new CodeFences();
  return [...lines.keys()].filter((at) => {
    const line = lines[at] ?? '';
    return !fences.pass(line) && HEADING.test(line);
  });
}

function parsedHeadings(markdown: string): number[] {
  const found: number[] = [];
  visit(parseMarkdown(markdown), 'heading', ({ position }) => {
    if (position) found.push(position.start.line - 1);
  });
  return found;
}

function wordsOf(said: string): string {
  return PLAIN.test(said)
    ? said
    : textOf(parseMarkdown(`# ${said}`))
        .replace(/\s+/g, ' ')
        .trim();
}
