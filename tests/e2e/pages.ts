import { fixtureUrl } from '../../playwright.config.ts';

/** One page of each kind, of the small site, by name: what must hold of every page is checked on these. */
export const pages = {
  home: fixtureUrl,
  topics: `${fixtureUrl}topics/`,
  topic: `${fixtureUrl}topics/sensors/`,
  questions: `${fixtureUrl}posts/`,
  post: `${fixtureUrl}posts/kitchen-sink/`,
  'open question': `${fixtureUrl}posts/hub-silent-at-dawn/`,
  technotes: `${fixtureUrl}technotes/`,
  technote: `${fixtureUrl}technotes/wn12/`,
  references: `${fixtureUrl}references/`,
  reference: `${fixtureUrl}references/mast-manual/`,
  symbols: `${fixtureUrl}symbols/`,
  symbol: `${fixtureUrl}symbols/gauge-tips/`,
  errors: `${fixtureUrl}errors/`,
  'domain of errors': `${fixtureUrl}errors/link/`,
  error: `${fixtureUrl}errors/link/31/`,
  matrix: `${fixtureUrl}matrices/gauge-mounts/`,
  glossary: `${fixtureUrl}glossary/`,
  new: `${fixtureUrl}new/`,
  about: `${fixtureUrl}about/`,
  accessibility: `${fixtureUrl}accessibility/`,
  desk: `${fixtureUrl}desk/`,
  search: `${fixtureUrl}search/`,
  diagnose: `${fixtureUrl}diagnose/`,
  'not found': `${fixtureUrl}404.html`,
} as const;

/** The same as pairs. */
export const pageList = Object.entries(pages);
