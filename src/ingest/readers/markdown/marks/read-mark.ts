import type { PlainPage } from '../plain-page.ts';

/**
 * Read a line that is a mark of one kind, and no text.
 *
 * @param line from where the text of what holds it stands
 * @param page gets what everybody reads in its place
 * @param next the line below it, as it is written
 * @returns whether it is such a mark
 */
export type ReadMark = (line: string, page: PlainPage, next: string) => boolean;
