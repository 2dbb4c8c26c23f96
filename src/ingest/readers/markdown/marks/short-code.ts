import { CALLOUT, NAMED } from '../block-names.ts';
import type { ReadMark } from './read-mark.ts';

const SHORT_CODE = /^[ \t]*\{\{[<%][ \t]*(\/?)[ \t]*([\w/-]+)([^>%]*?)[ \t]*\/?[ \t]*[>%]\}\}[ \t]*$/;
/** A callout of the kind that it is given. */
const ANY_CALLOUT = /^(?:callout|alert|admonition|notice)$/i;
const PICTURE = /^(?:figure|img)$/;
/** Of these nothing is lost: their texts stand one below the other. */
const TABS = /^(?:tabs?|tab-?item|tab-?pane)s?$/i;

/** A short code of Hugo on a line of its own begins or ends. */
export const shortCode: ReadMark = (line, page) => {
  const found = SHORT_CODE.exec(line);
  if (!found) return false;
  const [, ends, name = '', given = ''] = found;
  const begun = `{{${name}}}`;
  if (ends) {
    page.close((opened) => opened === begun);
    page.put('');
    return true;
  }
  const named = NAMED.test(name) ? /(?:^\s*|\b(?:name|label|summary)\s*=\s*)"([^"]*)"/.exec(given)?.[1] : undefined;
  const title = /(?:title|header|context)\s*=\s*"([^"]*)"/.exec(given)?.[1] ?? named;
  if (PICTURE.test(name)) page.put(pictureOf(given));
  else if (CALLOUT.test(name)) page.openCallout(ANY_CALLOUT.test(name) ? kindIn(given) : name, title, { begun });
  else {
    if (title) page.putApart(`**${title}**`);
    if (!TABS.test(name)) page.losses.push(`short codes that are not known: ${name}`);
  }
  return true;
};

function pictureOf(given: string): string {
  const value = (key: string) => new RegExp(`\\b${key}\\s*=\\s*"([^"]*)"`).exec(given)?.[1];
  return `![${value('alt') ?? value('caption') ?? value('title') ?? ''}](<${value('src') ?? ''}>)`;
}

function kindIn(given: string): string {
  return /^\s*"?(\w+)"?\s*$/.exec(given)?.[1] ?? /(?:type|color|class)\s*=\s*"(\w+)"/.exec(given)?.[1] ?? 'note';
}
