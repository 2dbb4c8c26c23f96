import type { EntryRecord } from './format.ts';

/** The fields of an entry that are indexed, and how much a word in each tells of the entry. */
export const fieldWeights = {
  title: 3,
  /** Other ways of asking; the title as published. */
  ask: 5,
  /** Questions that it answers, which no page shows. */
  question: 2.5,
  summary: 2,
  /** API names that the entry is about. */
  symbol: 3,
  /** Error codes, names and messages that the entry is about. */
  error: 3.5,
  /** Platforms, versions, bug numbers, numbers of technotes, ids. */
  label: 0.5,
  heading: 1.5,
  text: 1,
  code: 0.4,
} as const;

/** A field's name. */
export type Field = keyof typeof fieldWeights;

/** A piece of text of an entry. */
export interface FieldText {
  field: Field;
  text: string;
  /** The number of the section that it stands in; 0 for the page's top. */
  section: number;
  /**
   * The unit it is: a title, a short answer, one way of asking or one error, each with a number of its own from 0 to 23.
   * A query that one unit answers as a whole is better met than one whose words lie scattered.
   */
  unit?: number;
}

/** What the index is built from: one entry. */
export interface SearchDocument {
  record: EntryRecord;
  fields: FieldText[];
  /** How much it is preferred among others that match as well, 0 to `MAX_PRIOR`. */
  prior: number;
  /** When it was last active at its source, or changed: a date as text, empty where unknown. */
  activity: string;
  /** Facet → values, in the words readers see. */
  facets: Record<string, string[]>;
}
