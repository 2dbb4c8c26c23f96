import type { RawPost } from '../../raw-post.ts';
import { documentationUrl } from './doc-links.ts';

/** What a documentation page says of itself. */
export interface PageFacts {
  title: string;
  /** `doc://bundle/documentation/…` or `/documentation/…` */
  identifier?: string | undefined;
  role?: string | undefined;
  markdown: string;
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
};

/** A numbered note becomes a technote; any other page of documentation a reference. */
export function toRawPost({ title, identifier, role = '', markdown, startLine, endLine }: PageFacts): RawPost {
  const number = NUMBERED.exec(title)?.[1];
  const url = identifier ? documentationUrl(identifier) : undefined;
  return {
    kind: number ? 'technote' : 'reference',
    startLine,
    endLine,
    doubts: [],
    title,
    ...(url && { url }),
    ...(number ? { number } : { referenceType: types[role] ?? 'documentation' }),
    text: markdown,
    form: 'tidy',
    figures: {},
  };
}
