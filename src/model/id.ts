import { z } from 'zod';

/** The longest id: long enough for a question's key words, short enough to read in a URL. */
export const MAX_ID_LENGTH = 80;

/** A permanent id: the file's name, the last part of the URL, and what `[[…]]` takes. */
export const idSchema = z
  .string()
  .max(MAX_ID_LENGTH, `at most ${MAX_ID_LENGTH} characters`)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and single hyphens, such as `on-ftp`');

/** What stands before the ids that raw HTML gives itself. */
export const RAW_ID_PREFIX = 'user-content-';

/** The id of a place in a page: what stands after the `#` of a link. Those that begin with `_` are the layout's. */
export const anchorSchema = z
  .string()
  .refine((anchor) => !anchor.startsWith(RAW_ID_PREFIX), `an anchor that does not begin with \`${RAW_ID_PREFIX}\``)
  .regex(/^[a-z0-9]+([-_.][a-z0-9]+)*-?\d*$/, 'lower-case letters, digits and hyphens, such as `memory-limits`');
