import { idSchema } from '../model/id.ts';

/** What a link in a body points to. */
export type Destination =
  | { type: 'entry'; id: string; anchor: string }
  | { type: 'web'; url: string }
  | { type: 'refused'; url: string; why: string };

/**
 * Tell what a link's destination means.
 *
 * A destination without a scheme is an entry's id, so that `[[tn3134]]` and `[words](tn3134)` are the same.
 * Safe by allow-list: only http, https and mailto leave the site, and mailto only where the author wrote it.
 */
export function parseDestination(raw: string): Destination {
  // In a table the bar of `[[id\|words]]` is escaped, and the processor leaves the backslash on the id.
  const url = decode(raw).trim().replace(/\\$/, '');
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  if (scheme === 'http' || scheme === 'https') {
    return URL.canParse(raw) ? { type: 'web', url: raw } : { type: 'refused', url, why: 'not a well-formed web address' };
  }
  if (scheme) return { type: 'refused', url, why: `the scheme \`${scheme}:\` is not allowed` };
  const [id = '', anchor = ''] = url.split('#', 2);
  if (id === '' && anchor !== '') return { type: 'entry', id: '', anchor };
  if (idSchema.safeParse(id).success) return { type: 'entry', id, anchor };
  return { type: 'refused', url, why: 'neither a web address nor the id of an entry' };
}

function decode(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
