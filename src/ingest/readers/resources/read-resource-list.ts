import { cutSignatures } from '../../normalise/signature.ts';
import type { RawPost } from '../../raw-post.ts';
import type { Wording } from '../../wording.ts';
import { type LinkWording, parseLink, type ResourceLink } from './parse-link.ts';

const SECTION = /^\p{Lu}[^.?!]{2,60}:$/u;
const FOOTNOTE = /^\[\d{1,2}\] /;
const URL_ONLY = /^https?:\/\/\S+$/;
const MIN_LINKS = 4;

/** Whether lines are a list of resources: sections that end with a colon, and links most of which say what they are. */
export function isResourceList(lines: readonly string[], wording: LinkWording): boolean {
  const filled = lines.map((line) => line.trim()).filter(Boolean);
  const sections = filled.filter((line) => SECTION.test(line)).length;
  const sure = filled.filter((line) => line.length < 400 && parseLink(line, wording).sure).length;
  return sections > 0 && sure >= MIN_LINKS && sure * 3 >= filled.length;
}

/**
 * Read a list of resources: a post, and the references it names.
 *
 * @param lines the whole list, from the first line of the capture
 * @param subject what the page around it is about, to make a title from
 */
export function readResourceList(lines: readonly string[], wording: Wording, subject?: string): RawPost {
  const filled = lines.findIndex((line) => line.trim() !== '');
  const first = lines[filled]?.trim() ?? '';
  const url = URL_ONLY.test(first) ? first : undefined;
  const start = url ? lines.findIndex((line, at) => at > filled && line.trim() !== '') : filled;
  const end = lines.findLastIndex((line) => line.trim() !== '') + 1;
  const { text, byStaff } = cutSignatures(lines.slice(start, end).join('\n'), wording);
  return {
    kind: 'post',
    startLine: start + 1,
    endLine: end,
    doubts: [],
    ...(subject && { title: `${subject} Resources` }),
    ...(url && { url }),
    text,
    form: 'lines',
    figures: {},
    type: 'resource',
    byStaff,
    references: readLinks(text.split('\n'), wording),
  };
}

function readLinks(lines: readonly string[], wording: LinkWording): ResourceLink[] {
  const links: ResourceLink[] = [];
  let section: string | undefined;
  for (const line of lines.map((text) => text.trim())) {
    if (SECTION.test(line)) section = line.slice(0, -1);
    else if (line && !FOOTNOTE.test(line))
      links.push(...parseLink(line, wording).links.map((link) => ({ ...link, ...(section && { section }) })));
  }
  return links;
}
