import type { Site } from './sites.ts';

/** One page of each kind by name, and its path: what must hold of every page is checked on these. */
const pathOf = {
  home: () => './',
  topics: () => 'topics/',
  topic: ({ subject }) => subject.path,
  questions: () => 'posts/',
  post: ({ long }) => long.path,
  'open question': ({ open }) => open.path,
  technotes: () => 'technotes/',
  technote: ({ technote }) => technote,
  references: () => 'references/',
  reference: ({ reference }) => reference,
  symbols: () => 'symbols/',
  symbol: ({ symbol }) => symbol.path,
  errors: () => 'errors/',
  'domain of errors': ({ table }) => `errors/${table.code.id.split('/')[0]}/`,
  'family of errors': ({ family }) => family,
  error: ({ table }) => `errors/${table.code.id}/`,
  matrix: ({ matrix }) => matrix.path,
  glossary: () => 'glossary/',
  new: () => 'new/',
  about: () => 'about/',
  accessibility: () => 'accessibility/',
  desk: () => 'desk/',
  search: () => 'search/',
  diagnose: () => 'diagnose/',
  offline: () => 'offline/',
  'not found': () => '404.html',
} satisfies Record<string, (site: Site) => string>;

/** What those pages are called. */
export const pageNames = Object.keys(pathOf) as (keyof typeof pathOf)[];

/** The path of one of them, from a site's address. */
export function pageOf(site: Site, name: keyof typeof pathOf): string {
  return pathOf[name](site);
}
