import { z } from 'zod';
import { lineSchema } from './entry.ts';
import { parseFrontMatter } from './front-matter.ts';
import { idSchema } from './id.ts';
import type { Problem } from './problem.ts';
import { reservedPaths } from './urls.ts';

/** The folder of `content/` that holds pages of the knowledge base's own. */
export const PAGES_FOLDER = 'pages';

/** What a page of one's own says of itself. */
const pageSchema = z.strictObject({
  /** What it is called, above it and in the foot of every page. */
  title: lineSchema,
  /** A sentence under the title, and for search engines. */
  summary: lineSchema.optional(),
});

/** A page that is no entry, such as who runs the site and what becomes of what readers type: it is linked to from the foot of every page. */
export interface Page extends z.infer<typeof pageSchema> {
  /** The file's name without its ending, and its address: `privacy` is at `/privacy/`. */
  id: string;
  /** Path from the knowledge base's folder. */
  file: string;
  /** Markdown, without front matter. */
  body: string;
  /** The line of the file that the body begins on, counted from 1. */
  bodyLine: number;
}

/**
 * Parse and check the file of a page.
 *
 * @param file path from the knowledge base's folder, for messages
 * @param id the file's name without `.md`
 * @returns the page, or every mistake found in its front matter
 */
export function parsePage(file: string, id: string, text: string): Page | Problem[] {
  const named = idSchema.safeParse(id);
  if (!named.success) return [{ file, field: 'file name', found: `\`${id}\``, allowed: named.error.issues[0]?.message ?? '' }];
  if (reservedPaths.includes(id)) {
    const allowed = 'a name that no page of the site has; `about` alone takes the place of one';
    return [{ file, field: 'file name', found: `\`${id}\`, which the site has a page or a folder for`, allowed }];
  }
  const parts = parseFrontMatter(file, text, pageSchema);
  if (Array.isArray(parts)) return parts;
  const { data, ...rest } = parts;
  return { id, file, ...data, ...rest };
}
