import { marginOf } from '../margin.ts';
import type { ReadMark } from './read-mark.ts';

/** Its first line. */
export const INDENTED_CALLOUT = /^[ \t]*(?:!!!|\?\?\?\+?)[ \t]+([\w-]+)[ \t\w-]*?(?:"([^"]*)")?[ \t]*$/;

/** A callout of MkDocs begins, whose text is indented below it. */
export const indentedCallout: ReadMark = (line, page, next) => {
  const [, kind, title] = INDENTED_CALLOUT.exec(line) ?? [];
  if (!kind || !(/^(?: {4}|\t)/.test(next) || !next.trim())) return false;
  const margin = marginOf(line);
  page.openCallout(kind, title, { indent: page.depth + margin.length + 4, margin });
  return true;
};
