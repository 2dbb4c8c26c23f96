import type { z } from 'zod';
import { postSchema } from './post.ts';
import { referenceSchema } from './reference.ts';
import { technoteSchema } from './technote.ts';
import { termSchema } from './term.ts';
import { topicSchema } from './topic.ts';

/** Every kind of entry: the folder in `content/` that holds it, and the schema of its front matter. */
export const kinds = {
  post: { folder: 'posts', schema: postSchema },
  technote: { folder: 'technotes', schema: technoteSchema },
  topic: { folder: 'topics', schema: topicSchema },
  reference: { folder: 'references', schema: referenceSchema },
  term: { folder: 'glossary', schema: termSchema },
} as const;

/** The name of a kind of entry. */
export type Kind = keyof typeof kinds;

/** All kinds, in the order in which a reader meets them. */
export const kindNames = Object.keys(kinds) as Kind[];

/** The front matter of a kind of entry. */
export type DataOf<K extends Kind> = z.infer<(typeof kinds)[K]['schema']>;

/** An entry: one Markdown file of `content/`, its front matter checked. */
export type Entry<K extends Kind = Kind> = {
  [P in K]: {
    kind: P;
    /** Permanent; the file's name without `.md`. */
    id: string;
    /** Path from the project's root. */
    file: string;
    data: DataOf<P>;
  };
}[K];
