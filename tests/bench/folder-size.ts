import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** What a built site weighs, in bytes. */
export interface FolderSize {
  /** HTML files. */
  pages: number;
  html: number;
  /** The search index. */
  index: number;
  all: number;
  files: number;
}

/** Folders that hold a search index. */
const INDEXES = ['pagefind', 'search-index'];

/** Weigh a built site. */
export async function sizeOf(dist: string): Promise<FolderSize> {
  const size: FolderSize = { pages: 0, html: 0, index: 0, all: 0, files: 0 };
  for (const entry of await readdir(dist, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = (await stat(path)).size;
    size.files += 1;
    size.all += bytes;
    if (INDEXES.some((folder) => relative(dist, path).startsWith(folder + sep))) size.index += bytes;
    else if (path.endsWith('.html')) {
      size.pages += 1;
      size.html += bytes;
    }
  }
  return size;
}
