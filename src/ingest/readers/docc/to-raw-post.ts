import type { Converted } from '../../normalise/html/html-to-markdown.ts';
import type { RawPost } from '../../raw-post.ts';
import type { Wording } from '../../wording.ts';

/** What a documentation page says of itself. */
export interface PageFacts {
  title: string;
  url?: string | undefined;
  role?: string | undefined;
  converted: Converted;
  losses: string[];
  startLine: number;
  endLine: number;
}

/** The number that a title begins with, where it is one of the vendor's notes. */
export function noteNumberOf(title: string, { noteNumbers }: Pick<Wording, 'noteNumbers'>): string | undefined {
  const at = noteNumbers === undefined ? -1 : title.search(noteNumbers);
  return at === 0 ? title.match(noteNumbers as RegExp)?.[0] : undefined;
}

/** What a page's role says it is. */
const types: Record<string, NonNullable<RawPost['referenceType']>> = {
  article: 'article',
  sampleCode: 'sample-code',
  collection: 'documentation',
  collectionGroup: 'documentation',
  symbol: 'documentation',
  project: 'article',
  overview: 'article',
};

/** A numbered note becomes a technote; any other page of documentation a reference. */
export function toRawPost(
  wording: Pick<Wording, 'noteNumbers'>,
  { title, url, role = '', converted, losses, startLine, endLine }: PageFacts,
): RawPost {
  const number = noteNumberOf(title, wording);
  return {
    kind: number ? 'technote' : 'reference',
    startLine,
    endLine,
    doubts: [],
    title,
    ...(url && { url }),
    ...(number ? { number } : { referenceType: types[role] ?? 'documentation' }),
    ...converted,
    form: 'tidy',
    figures: {},
    losses,
  };
}
