import type { WorkboxPlugin } from 'workbox-core/types.js';
import { readIndexFile } from '../../search/client/fetch-file.ts';

/** Pages are kept as they come with a good status; a redirect is not, for a network that wants a log-in first answers with one. */
export const keepGood: WorkboxPlugin = {
  cacheWillUpdate: async ({ response }) => (response.status === 200 ? response : null),
};

/** Of files, none is kept in whose place a page came: some hosts say with one, and a good status, that there is no such file. */
export const keepFiles: WorkboxPlugin = {
  cacheWillUpdate: async ({ response }) => (response.status === 200 && !isPage(response) ? response : null),
};

/**
 * Of the search index, none is kept that did not come whole. An error may be one that the browser kept, so that it is asked anew past
 * that; where the host still answers with one, what was kept here is as good as where it does not answer at all.
 */
export const keepWhole: WorkboxPlugin = {
  async fetchDidSucceed({ request, response }) {
    if (response.ok) return response;
    const anew = await fetch(request, { cache: 'reload' });
    if (!anew.ok) throw new Error(`${anew.url}: ${anew.status}`);
    return anew;
  },
  async cacheWillUpdate({ request, response }) {
    if (response.status !== 200 || isPage(response)) return null;
    const [folder, name = ''] = new URL(request.url).pathname.split('/').slice(-2);
    try {
      if (folder === 'search-index') await readIndexFile(name, await response.clone().arrayBuffer());
      return response;
    } catch {
      return null;
    }
  },
};

function isPage(response: Response): boolean {
  return response.headers.get('Content-Type')?.startsWith('text/html') === true;
}
