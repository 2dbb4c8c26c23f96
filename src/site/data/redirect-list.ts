import { type RedirectList, redirectListSchema } from '../../model/published-entry.ts';
import type { Site } from '../site.ts';

/**
 * Where every address leads that is no page any more.
 *
 * @throws z.ZodError where an address does not meet the schema, which would be a fault of ours
 */
export function redirectListJson({ redirects, urls }: Pick<Site, 'redirects' | 'urls'>): RedirectList {
  const pairs = [...redirects].map(([from, to]) => [urls.absolute(from), urls.absolute(to)]);
  return redirectListSchema.parse({ redirects: Object.fromEntries(pairs) });
}
