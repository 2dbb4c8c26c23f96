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

/** A reply that may answer a thread: a real post, not the opener's own, unless it was accepted. */
export interface RawReply {
  /** What its source calls it, by which it is known in a later capture. */
  id?: string;
  /** Markdown in the style of entries. */
  text: string;
  by: 'staff' | 'community';
  /** The opener, or who may say so, took it for the answer. */
  accepted?: boolean;
  votes?: number;
  /** Who wrote it, as a digest, where the capture has no first post to compare it with. */
  writer?: string;
}

/** What a reader yields: one post, technote or article, and where in the capture it stands. */
export interface RawPost {
  kind: 'post' | 'technote' | 'reference';
  /** First and last line in the capture, counted from 1. */
  startLine: number;
  endLine: number;
  /** Why its boundaries are not sure, or what of it is missing; empty when all is well. */
  doubts: string[];
  /** As published. */
  title?: string;
  /** Words that its address has for a title, where the capture does not give one. */
  called?: string;
  /** Address of the thread or document. */
  url?: string;
  /** What identifies the thread where its address is not known: `discourse:12:2026-01-05T10:00:00.000Z`. */
  key?: string;
  text: string;
  form: TextForm;
  /** The beginning of its running text, where the reader has it; it is found out from the text otherwise. */
  plain?: string;
  /** The short answer, where the source has one. */
  summary?: string;
  figures: Figures;
  /** Date of the capture, as precisely as it can be told. */
  asOf?: string;
  published?: string;
  /** Staff wrote it, where the capture itself says so. */
  byStaff?: boolean;
  type?: 'question' | 'guide' | 'announcement' | 'resource';
  /** Replies that may answer it, in the order of the thread. */
  replies?: RawReply[];
  /** An answer was accepted that the capture does not hold. */
  answeredElsewhere?: { place: string; excerpt?: string };
  /** The capture holds a later part of the thread, without its first post. */
  partial?: boolean;
  /** Who opened it, as a digest. */
  opener?: string;
  /** By what answers that stand apart from it in the capture name it. */
  thread?: string;
  /** The id of the answer that was accepted, where answers stand apart. */
  accepted?: string;
  /** For an answer that stands apart: what its thread is named by, and what it is. */
  answerTo?: { thread: string; reply: Omit<RawReply, 'text'> };
  /** Which listing of the page it stands in: a listing shows a thread once, so two rows of one listing are two threads. */
  listing?: number;
  /** Links of a resource post. */
  references?: RawReference[];
  /** Names that the capture gives its people, to be masked where a text mentions them. */
  people?: string[];
  /** Pictures that stood beside its capture, each with what its copy is called. */
  pictures?: string[];
  /** What did not come through, `kind: which one`. */
  losses?: string[];
  /** Number of a technote. */
  number?: string;
  /** What kind of document a reference is. */
  referenceType?: Reference['type'];
}

/** A raw post before its reader says where in the capture it stands. */
export type PostWithoutPlace = Omit<RawPost, 'startLine' | 'endLine'>;
