import { weather } from './sites.ts';

/** One page of each kind, of the small site, by name: what must hold of every page is checked on these. */
export const pages = {
  home: weather.url,
  topics: `${weather.url}topics/`,
  topic: `${weather.url}topics/sensors/`,
  questions: `${weather.url}posts/`,
  post: `${weather.url}posts/kitchen-sink/`,
  'open question': `${weather.url}posts/hub-silent-at-dawn/`,
  technotes: `${weather.url}technotes/`,
  technote: `${weather.url}technotes/wn12/`,
  references: `${weather.url}references/`,
  reference: `${weather.url}references/mast-manual/`,
  symbols: `${weather.url}symbols/`,
  symbol: `${weather.url}symbols/gauge-tips/`,
  errors: `${weather.url}errors/`,
  'domain of errors': `${weather.url}errors/link/`,
  error: `${weather.url}errors/link/31/`,
  matrix: `${weather.url}matrices/gauge-mounts/`,
  glossary: `${weather.url}glossary/`,
  new: `${weather.url}new/`,
  about: `${weather.url}about/`,
  accessibility: `${weather.url}accessibility/`,
  desk: `${weather.url}desk/`,
  search: `${weather.url}search/`,
  diagnose: `${weather.url}diagnose/`,
  'not found': `${weather.url}404.html`,
} as const;

/** The same as pairs. */
export const pageList = Object.entries(pages);
