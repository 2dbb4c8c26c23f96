import type { Document } from '../model/document.ts';

/** Whether an entry is a question that nobody has answered. */
export function isOpen({ kind, data }: Document): boolean {
  return kind === 'post' && data.type === 'question' && data.answer === 'none';
}

/** Entries in the order in which they help: guides and technotes, then what is answered, then what is open. Among equals they stay as they were. */
export function inReadingOrder(documents: readonly Document[]): Document[] {
  const place = (document: Document) => (isOpen(document) ? 2 : isGuide(document) ? 0 : 1);
  return [...documents].sort((a, b) => place(a) - place(b));
}

/** Whether an entry tells a subject rather than answers one question. */
export function isGuide({ kind, data }: Document): boolean {
  return kind === 'technote' || (kind === 'post' && data.type === 'guide');
}
