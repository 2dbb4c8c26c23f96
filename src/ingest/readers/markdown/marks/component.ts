import { NAMED } from '../block-names.ts';
import { marginOf } from '../margin.ts';
import { type Component, componentAt } from '../mdx.ts';
import type { PlainPage } from '../plain-page.ts';
import type { ReadMark } from './read-mark.ts';

/** What components are called that stand out. */
const CALLOUT = /^(?:Admonition|Aside|Callout|Note|Tip|Warning|Info|Caution|Danger|Important|Alert|Check|Success|Error)$/;

/** A component of MDX begins or ends that is a callout, or begins that has a name of its own. */
export const component: ReadMark = (line, page) => {
  const found = componentAt(line);
  if (!found) return false;
  const { name, ends, empty, attribute } = found;
  if (ends) return end(found, page);
  const title = attribute('title') ?? attribute('label');
  if (CALLOUT.test(name) && !empty && page.closed.has(name)) beginCallout(found, title, marginOf(line), page);
  else if (title && NAMED.test(name)) putNamed(found, title, marginOf(line), page);
  else return false;
  return true;
};

function end({ name, rest }: Component, page: PlainPage): boolean {
  if (!page.close((begun) => begun === `<${name}>`)) return false;
  page.put('');
  if (rest.trim()) page.putInline(rest);
  return true;
}

/** Its text may stand on the same line, and its end. */
function beginCallout({ name, attribute, rest }: Component, title: string | undefined, margin: string, page: PlainPage): void {
  const kind = attribute('type') ?? attribute('kind') ?? attribute('variant') ?? name;
  page.openCallout(kind, title, { indent: page.depthIn(margin), margin, begun: `<${name}>` });
  const [said = '', ...behind] = rest.split(`</${name}>`);
  if (said.trim()) page.putInline(said.trim());
  if (behind.length === 0) return;
  page.close((begun) => begun === `<${name}>`);
  page.put('');
  const after = behind.join(`</${name}>`).trim();
  if (after) page.put(margin + page.inline(after));
}

function putNamed({ attribute, rest }: Component, title: string, margin: string, page: PlainPage): void {
  const href = attribute('href');
  page.putApart(`${margin}**${href ? `[${title}](<${href}>)` : title}**`);
  if (rest.trim()) page.put(margin + page.inline(rest.trim()));
}
