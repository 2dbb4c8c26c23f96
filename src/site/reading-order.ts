import type { Document } from '../model/document.ts';
import { rowOf } from '../model/kinds.ts';

/** Whether an entry is a question. */
export function isQuestion({ data }: Document): boolean {
  return 'answer' in data && data.type === 'question';
}

/** Whether an entry is a question that nobody has answered. */
export function isOpen(document: Document): boolean {
  return isQuestion(document) && 'answer' in document.data && document.data.answer === 'none';
}

/** Entries in the order in which they help: guides and notes, then what is answered, then what is open. Among equals they stay as they were. */
export function inReadingOrder(documents: readonly Document[]): Document[] {
  const place = (document: Document) => (isOpen(document) ? 2 : isGuide(document) ? 0 : 1);
  return [...documents].sort((a, b) => place(a) - place(b));
}

/** Whether an entry tells a subject rather than answers one question. */
export function isGuide({ kind, data }: Document): boolean {
  return rowOf(kind).isGuide?.(data) ?? false;
}
