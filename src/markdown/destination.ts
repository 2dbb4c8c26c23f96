import { idSchema } from '../model/id.ts';
import { decodeAddress, webAddressFault } from '../model/web-address.ts';

/** What a link in a body points to. */
export type Destination =
  | { type: 'entry'; id: string; anchor: string }
  | { type: 'web'; url: string }
  | { type: 'refused'; found: string; allowed: string };

const ALLOWED = 'an http or https address, or an entry: `[[id]]`';

/**
 * Tell what a link's destination means.
 *
 * A destination without a scheme is an entry's id, so that `[[tn3134]]` and `[words](tn3134)` are the same.
 * Safe by allow-list: only http and https leave the site. E-mail addresses, which the processor links by itself
 * wherever one stands in running text, have no place in content.
 *
 * @returns for what is refused: what was found and what is allowed, in the author's words
 */
export function parseDestination(raw: string): Destination {
  // In a table the bar of `[[id\|words]]` is escaped, and the processor leaves the backslash on the id.
  const url = decodeAddress(raw).trim().replace(/\\$/, '');
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  if (scheme === 'http' || scheme === 'https') {
    const fault = webAddressFault(raw);
    return fault ? { type: 'refused', found: `a link to \`${url}\``, allowed: fault } : { type: 'web', url: raw };
  }
  if (scheme === 'mailto') {
    return {
      type: 'refused',
      found: `the e-mail address \`${url.slice('mailto:'.length)}\``,
      allowed: 'no e-mail addresses; leave it out, or write what only looks like one as code',
    };
  }
  if (scheme) return refuse(url, `the scheme \`${scheme}:\` is not allowed`);
  const [id = '', anchor = ''] = url.split('#', 2);
  if (id === '' && anchor !== '') return { type: 'entry', id: '', anchor };
  if (idSchema.safeParse(id).success) return { type: 'entry', id, anchor };
  return refuse(url, 'neither a web address nor the id of an entry');
}

function refuse(url: string, why: string): Destination {
  return { type: 'refused', found: `a link to \`${url}\`: ${why}`, allowed: ALLOWED };
}
