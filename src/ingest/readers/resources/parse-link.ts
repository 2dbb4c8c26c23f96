import type { RawReference } from '../../raw-post.ts';
import type { Wording } from '../../wording.ts';
import { SEE, TAGS } from './link-kinds.ts';

/** What a site says of its links. */
export type LinkWording = Pick<Wording, 'linkEndings' | 'linkBeginnings' | 'linkNotes' | 'settings'>;

/** A link as a resource list writes it; `number` for a numbered note. */
export type ResourceLink = RawReference & { number?: string };

const URL_AT_END = /\s+<?(https?:\/\/[^\s<>]+)>?$/;
const ASIDE = /\s+\((?:aka|also known as) [^)]+\)$/i;
const MARK = /\s*\[\d{1,2}\]$/;

/**
 * Read a line of a resource list.
 *
 * @returns its links, usually one; `sure` when the line itself says of what kind they are
 */
export function parseLink(
  line: string,
  { linkEndings, linkBeginnings, linkNotes, settings }: LinkWording,
): { links: ResourceLink[]; sure: boolean } {
  const [head = '', ...notes] = line.trim().split(/ (?:—|–) /);
  const note = notes.join(' — ');
  const url = URL_AT_END.exec(head)?.[1];
  const aside = ASIDE.exec(head.replace(URL_AT_END, ''))?.[0] ?? '';
  const title = head.replace(URL_AT_END, '').replace(ASIDE, '').replace(MARK, '').trim();
  const rest = { ...(url && { url }), ...((note || aside) && { note: [aside.trim(), note].filter(Boolean).join(' ') }) };

  const tags = TAGS.exec(title)?.[1];
  if (tags) return { links: splitTags(title, tags).map((tag) => ({ title: tag, type: 'forum-tag', ...rest })), sure: true };

  const see = SEE.exec(title)?.[1];
  if (see) return { links: [{ title: see, type: 'forum-post', ...rest }], sure: true };

  const ending = linkEndings.find(([words]) => title.toLowerCase().endsWith(` ${words}`));
  const name = ending ? title.slice(0, -ending[0].length - 1) : title;
  const numbered = linkNotes?.exec(name);
  if (numbered) {
    const number = numbered[1] ?? `${settings.noteNumbers[0]}${numbered[2]}`;
    return { links: [{ title: `${number}: ${numbered[3]}`, type: 'documentation', number, ...rest }], sure: true };
  }
  const beginning = linkBeginnings.find(({ pattern }) => pattern.test(title));
  const type = beginning?.type ?? ending?.[1];
  const archived = type === 'documentation' && /\barchive\b/i.test(note);
  return { links: [{ title: name, type: archived ? 'archive' : (type ?? 'article'), ...rest }], sure: type !== undefined };
}

/** Tags are parted by commas, but a subtopic's path (`Services > Networking`) is one. */
function splitTags(title: string, tags: string): string[] {
  return /subtopic/i.test(title) ? [tags] : tags.split(/,\s*/).filter(Boolean);
}
