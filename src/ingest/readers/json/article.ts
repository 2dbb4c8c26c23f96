import { createConverter } from '../../normalise/html/html-to-markdown.ts';
import type { PostWithoutPlace } from '../../raw-post.ts';

/** An article of a help centre, whoever makes it. */
export interface HelpArticle {
  key: string;
  title: string;
  summary?: string | undefined;
  /** Its text; nothing where the export has none. */
  html: string | null | undefined;
  url?: string | undefined;
  votes?: number | undefined;
  views?: number | undefined;
  /** The days on which it was written and last changed. */
  created?: string | undefined;
  changed?: string | undefined;
  /** Readers of the help centre do not see it. */
  unpublished: boolean;
}

/** Make a post of an article: a guide by staff. */
export function articleToPost(file: string, article: HelpArticle): PostWithoutPlace {
  const { key, title, summary, html, url, votes, views, created, changed, unpublished } = article;
  const converter = createConverter({ file, base: url, headings: 2 });
  return {
    kind: 'post',
    doubts: [
      ...(unpublished ? ['its help centre has not published it'] : []),
      ...(html === null || html?.trim() === '' ? ['it has no text'] : []),
      ...(html === undefined ? ['the export has no text of it; what a search finds has none'] : []),
    ],
    title,
    ...(summary && { summary }),
    ...(url && { url }),
    key,
    ...converter.html(html ?? ''),
    form: 'tidy',
    figures: {
      ...(votes !== undefined && { boosts: Math.max(0, votes) }),
      ...(views !== undefined && { views }),
      ...(changed && { activity: changed }),
    },
    ...(created && { published: created }),
    byStaff: true,
    type: 'guide',
    losses: converter.losses(),
  };
}
