import { afterEach, expect, it, vi } from 'vitest';
import { findPhrase } from '../../../../src/search/client/find-phrase.ts';
import { loadPagefind } from '../../../../src/search/client/pagefind.ts';

vi.mock('../../../../src/search/client/pagefind.ts');

/** Let Pagefind find these addresses for each phrase. */
function stubPagefind(found: Record<string, string[]>) {
  const search = vi.fn(async (term: string) => ({ results: (found[term] ?? []).map((url) => ({ data: async () => ({ url }) })) }));
  vi.mocked(loadPagefind).mockResolvedValue({ search });
  return search;
}

afterEach(() => vi.resetAllMocks());

it('a phrase is asked for in quotes, and found at addresses without the base', async () => {
  const search = stubPagefind({ '"steady rain"': ['/kb/posts/a/', '/kb/glossary/#hub'] });
  expect(await findPhrase('/kb/', ['steady rain'], 1)).toEqual(new Set(['posts/a/', 'glossary/#hub']));
  expect(search.mock.calls).toEqual([['"steady rain"']]);
});

it('several phrases are found where all of them stand', async () => {
  stubPagefind({ '"steady rain"': ['/posts/a/', '/posts/b/'], '"mast faded"': ['/posts/b/', '/posts/c/'] });
  expect(await findPhrase('/', ['steady rain', 'mast faded'], 1)).toEqual(new Set(['posts/b/']));
});

it('no more than sixty pages are told apart', async () => {
  stubPagefind({ '"the rain"': Array.from({ length: 99 }, (_, i) => `/posts/${i}/`) });
  expect((await findPhrase('/', ['the rain'], 1)).size).toBe(60);
});

it('an index that cannot be read is an error', async () => {
  vi.mocked(loadPagefind).mockRejectedValue(new Error('offline'));
  await expect(findPhrase('/', ['steady rain'], 1)).rejects.toThrow('offline');
});
