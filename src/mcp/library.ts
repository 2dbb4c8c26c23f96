import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { INDEX_FOLDER } from '../search/index/write-index.ts';
import { type BuiltSite, openBuiltSite } from './built-site.ts';
import { BuiltSiteError } from './built-site-error.ts';

/** Gives the built site as it is now. @throws BuiltSiteError where there is none at the moment */
export type Library = () => Promise<BuiltSite>;

/**
 * Keep a built site open; after another build it is opened anew, so that a server need not be started again.
 *
 * @param folder what `npm run build` writes
 */
export function createLibrary(folder: string): Library {
  let open: { built: number; site: Promise<BuiltSite> } | undefined;
  return async () => {
    const built = await builtAt(folder);
    if (open?.built === built) return open.site;
    const opening = { built, site: openBuiltSite(folder) };
    open = opening;
    opening.site.catch(() => {
      if (open === opening) open = undefined;
    });
    return opening.site;
  };
}

/** When the folder was built: its index is what a build writes last. */
async function builtAt(folder: string): Promise<number> {
  try {
    return (await stat(join(folder, INDEX_FOLDER, 'manifest.json'))).mtimeMs;
  } catch {
    throw new BuiltSiteError(folder, 'no built site is there');
  }
}
