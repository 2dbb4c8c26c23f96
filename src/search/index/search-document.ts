import type { EntryRecord } from './format.ts';

/**
 * The fields of an entry that are indexed: title; other ways of asking, and the title as published; questions that it answers and
 * no page shows; short answer; API names that it is about; codes, names and messages of its errors; codes that a table says it explains; platforms, versions, bug
 * numbers, numbers of technotes and ids; headings; running text; code. What each tells stands in `weights.ts`.
 */
export const fields = ['title', 'ask', 'question', 'summary', 'symbol', 'error', 'chosen', 'label', 'heading', 'text', 'code'] as const;

/** A field's name. */
export type Field = (typeof fields)[number];

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
