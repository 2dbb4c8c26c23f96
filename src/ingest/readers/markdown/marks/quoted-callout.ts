import { kindOf } from '../../../normalise/callout.ts';
import type { ReadMark } from './read-mark.ts';

const QUOTED = /^((?:[ \t]*>)+)[ \t]*\[!([\w-]+)\][+-]?[ \t]*(.*)$/;

/** A callout of Obsidian begins that has a title; one without is as everybody writes it. */
export const quotedCallout: ReadMark = (line, page) => {
  const [, quote, kind = '', title] = QUOTED.exec(line) ?? [];
  if (!title || /^(?:note|tip|important|warning|caution)$/i.test(title)) return false;
  page.put(`${quote} [!${kindOf(kind)}]`);
  page.put(`${quote} **${page.inline(title)}**`);
  page.put(`${quote}`);
  return true;
};
