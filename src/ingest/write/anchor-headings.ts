import { slug } from 'github-slugger';
import { toString as textOf } from 'mdast-util-to-string';
import { slugify } from '../../model/slug.ts';
import { parseMarkdown } from '../normalise/markdown.ts';

const HEADING = /^( {0,3}(?:(?:> ?|- |\d+\. ) {0,3})*#{1,6} )(.+)$/;
const FENCE = /^[> ]*(?:(?:- |\d+\. )[> ]*)*(`{3,}|~{3,})/;
/** Words whose anchor is they themselves, with hyphens between them. */
const PLAIN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*[.?!]?$/;
/** An anchor that stays fit for an address where a number or more words are put behind it. */
const FIT = /^[a-z0-9]+(?:[-_.][a-z0-9]+)*$/;
const EXPLICIT = /\{#([^\s{}]+)\}$/;

/**
 * Give an anchor of their own to the headings of a draft whose words make none that is fit for an address: `Methods & events`, words in
 * another script, signs alone.
 */
export function anchorHeadings(markdown: string): string {
  if (!/^[ >\d.-]*#/m.test(markdown)) return markdown;
  const lines = markdown.split('\n');
  const taken = new Set<string>();
  const bare: number[] = [];
  let fence: string | undefined;
  for (const [at, line] of lines.entries()) {
    const mark = FENCE.exec(line)?.[1];
    if (mark && (fence === undefined || mark.startsWith(fence))) fence = fence === undefined ? mark : undefined;
    const said = fence === undefined ? HEADING.exec(line)?.[2] : undefined;
    if (said === undefined) continue;
    const anchor = EXPLICIT.exec(said)?.[1] ?? slug(wordsOf(said));
    if (FIT.test(anchor)) taken.add(anchor);
    else bare.push(at);
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

function wordsOf(said: string): string {
  return PLAIN.test(said)
    ? said
    : textOf(parseMarkdown(`# ${said}`))
        .replace(/\s+/g, ' ')
        .trim();
}
