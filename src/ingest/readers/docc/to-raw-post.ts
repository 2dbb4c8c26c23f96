import type { Converted } from '../../normalise/html/html-to-markdown.ts';
import type { RawPost } from '../../raw-post.ts';

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

const NUMBERED = /^((?:TN|QA)\d{3,5})\b/;

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
export function toRawPost({ title, url, role = '', converted, losses, startLine, endLine }: PageFacts): RawPost {
  const number = NUMBERED.exec(title)?.[1];
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
