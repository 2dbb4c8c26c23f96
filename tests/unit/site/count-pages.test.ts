import { describe, expect, it } from 'vitest';
import { symbolSlug } from '../../../src/model/slug.ts';
import { countPages } from '../../../src/site/count-pages.ts';
import { loadContent } from '../../../src/site/load-content.ts';
import { createSite } from '../../../src/site/site.ts';
import { soundSite } from '../make-content.ts';

const site = createSite(await loadContent(soundSite));
const folders = { post: 'posts', technote: 'technotes', topic: 'topics', reference: 'references' };
const built = [
  '',
  '404/',
  'errors/',
  'glossary/',
  'posts/',
  'references/',
  'search/',
  'symbols/',
  'technotes/',
  'topics/',
  ...site.documents.flatMap(({ kind, id }) => (kind === 'term' ? [] : [`${folders[kind]}/${id}/`])),
  ...site.graph.symbols.map(({ name }) => `symbols/${symbolSlug(name)}/`),
  ...site.graph.domains.flatMap(({ slug, families }) => [`errors/${slug}/`, ...families.map(({ id }) => `errors/${slug}/family/${id}/`)]),
  ...site.graph.errors.map(({ path }) => `errors/${path}/`),
];

describe('countPages', () => {
  it('is content with a page for every entry, symbol, error, domain and part of one', () => {
    expect(() => countPages(site, built)).not.toThrow();
  });

  it('takes paths with a slash before them, and without one behind', () => {
    expect(() =>
      countPages(
        site,
        built.map((path) => `/${path.replace(/\/$/, '')}`),
      ),
    ).not.toThrow();
  });

  it('names every stage that lost pages, and how many', () => {
    const lost = new Set([
      'posts/gauge-reads-zero/',
      'symbols/gauge-tips/',
      'errors/link/',
      'errors/link/31/',
      'errors/link/family/pairing/',
    ]);
    expect(() =>
      countPages(
        site,
        built.filter((path) => !lost.has(path)),
      ),
    ).toThrow('The build lost pages. posts: 7 expected, 6 built; symbols: 4 expected, 3 built; errors: 11 expected, 8 built.');
  });

  it('notices a whole kind that is gone', () => {
    expect(() =>
      countPages(
        site,
        built.filter((path) => !path.startsWith('references/')),
      ),
    ).toThrow('The build lost pages. references: 3 expected, 0 built.');
  });

  it('does not take the page of a list for one of an entry', () => {
    expect(() => countPages(site, [...built.filter((path) => path !== 'topics/sensors/'), 'topics/'])).toThrow(
      'topics: 4 expected, 3 built',
    );
  });
});
