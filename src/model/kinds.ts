import type { z } from 'zod';
import type { KindRow } from './kind.ts';
import { post } from './post.ts';
import { reference } from './reference.ts';
import { technote } from './technote.ts';
import { term } from './term.ts';
import { topic } from './topic.ts';

/** Every kind of entry, in the order in which a reader meets them. CONTRIBUTING.md says how to add one. */
export const kinds = { post, technote, topic, reference, term } as const;

/** The name of a kind of entry. */
export type Kind = keyof typeof kinds;

/** A folder of entries, which is also what their list is called among the pages. */
export type Folder = (typeof kinds)[Kind]['folder'];

/** All kinds. */
export const kindNames = Object.keys(kinds) as Kind[];

/** What is known of a kind, whichever it is. */
export function rowOf(kind: Kind): KindRow<z.ZodObject, Folder> {
  return kinds[kind];
}

/** Whether the entries of a kind have a page each; others share the page of their list. */
export function hasPages(kind: Kind): boolean {
  return rowOf(kind).layout !== 'glossary';
}

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
