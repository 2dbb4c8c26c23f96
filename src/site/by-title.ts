import type { Document } from '../model/document.ts';
import { ui } from '../text/text.ts';

/** Entries by title, as a reader looks them up. */
export function byTitle<D extends Document>(documents: readonly D[]): D[] {
  return documents.toSorted((a, b) => a.data.title.localeCompare(b.data.title, ui.language));
}
