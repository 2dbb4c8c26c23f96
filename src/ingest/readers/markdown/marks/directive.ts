import { CALLOUT } from '../block-names.ts';
import { marginOf } from '../margin.ts';
import type { ReadMark } from './read-mark.ts';

const DIRECTIVE = /^[ \t]*(:{3,})[ \t]*(\w[\w-]*)?[ \t]*(?:\[([^\]]*)\]|\{[^}]*\})?[ \t]*(.*?)[ \t]*$/;

/** A directive of Docusaurus begins or ends, as a rule a callout. As many colons end it as began it, or more. */
export const directive: ReadMark = (line, page) => {
  const found = DIRECTIVE.exec(line);
  if (!found) return false;
  const [, colons = '', name, label, rest] = found;
  if (!name) {
    page.close((begun) => begun.startsWith(':') && begun.length <= colons.length);
    page.put('');
    return true;
  }
  const words = label ?? rest;
  if (CALLOUT.test(name)) {
    const margin = marginOf(line);
    page.openCallout(name, words, { indent: page.depthIn(margin), margin, begun: colons });
    return true;
  }
  page.losses.push(`directives that are not known: :::${name}`);
  page.open({ begun: colons });
  if (words) page.put(words);
  return true;
};
