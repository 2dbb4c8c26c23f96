import type { Reference } from '../model/reference.ts';

/** Figures of a thread as a capture shows them. */
export interface Figures {
  replies?: number;
  boosts?: number;
  views?: number;
  /** When the thread was last active. */
  activity?: string;
}

/** How the text of a raw post is laid out, which decides how it becomes Markdown. */
export type TextForm =
  /** Plain text, a paragraph or a line of code on each line. */
  | 'lines'
  /** Plain text that lost its line breaks. */
  | 'flat'
  /** Markdown in the style of entries. */
  | 'tidy';

/** A link of a resource list. */
export interface RawReference {
  title: string;
  type: Reference['type'];
  url?: string;
  /** What the list says about it. */
  note?: string;
  /** The heading it stands under. */
  section?: string;
}

/** What a reader yields: one post, technote or article, and where in the capture it stands. */
export interface RawPost {
  kind: 'post' | 'technote' | 'reference';
  /** First and last line in the capture, counted from 1. */
  startLine: number;
  endLine: number;
  /** Why its boundaries are not sure; empty when they are. */
  doubts: string[];
  /** As published. */
  title?: string;
  /** Address of the thread or document. */
  url?: string;
  text: string;
  form: TextForm;
  figures: Figures;
  /** Date of the capture, as precisely as it can be told. */
  asOf?: string;
  published?: string;
  /** Staff wrote it, where the capture itself says so. */
  byStaff?: boolean;
  type?: 'question' | 'guide' | 'announcement' | 'resource';
  /** Who answered, where the capture tells. */
  answer?: 'staff' | 'community' | 'none';
  /** Which listing of the page it stands in: a listing shows a thread once, so two rows of one listing are two threads. */
  listing?: number;
  /** Links of a resource post. */
  references?: RawReference[];
  /** What identifies the thread where its address is not known. */
  key?: string;
  /** The accepted answer, where the capture has it, as Markdown. */
  answerText?: string;
  /** For an answer that stands apart from its question: the question's address or key. */
  answerTo?: string;
  /** Number of a technote. */
  number?: string;
  /** What kind of document a reference is. */
  referenceType?: Reference['type'];
}
