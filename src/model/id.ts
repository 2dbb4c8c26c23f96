import { z } from 'zod';

/** The longest id: long enough for a question's key words, short enough to read in a URL. */
export const MAX_ID_LENGTH = 80;

/** A permanent id: the file's name, the last part of the URL, and what `[[…]]` takes. */
export const idSchema = z
  .string()
  .max(MAX_ID_LENGTH, `at most ${MAX_ID_LENGTH} characters`)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and single hyphens, such as `on-ftp`');

/** The id of a place in a page: what stands after the `#` of a link. */
export const anchorSchema = z
  .string()
  .regex(/^[a-z0-9]+([-_.][a-z0-9]+)*-?\d*$/, 'lower-case letters, digits and hyphens, such as `memory-limits`');
