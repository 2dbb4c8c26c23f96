import { marginOf } from '../margin.ts';
import type { ReadMark } from './read-mark.ts';

/** Its first line. */
export const TAB = /^[ \t]*===!?[ \t]+"([^"]*)"[ \t]*$/;

/** A tab of MkDocs begins, whose text is indented below it. */
export const tab: ReadMark = (line, page) => {
  const name = TAB.exec(line)?.[1];
  if (name === undefined) return false;
  const margin = marginOf(line);
  page.putApart(`${margin}**${name}**`);
  page.open({ mark: margin, indent: page.depth + margin.length + 4 });
  return true;
};
