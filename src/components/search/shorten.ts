import { offThread } from '../../search/client/off-thread.ts';
import { MAX_QUERY } from './query-field.ts';

/**
 * The lines of a text that tell most, as many as a query may have. Where the index cannot be read, its beginning.
 *
 * @param base the path the site is served from
 */
export async function shorten(base: string, text: string): Promise<string> {
  const lines = await offThread('tellingLines', base, text).catch(() => [text]);
  return lines.join('\n').slice(0, MAX_QUERY).toWellFormed();
}
