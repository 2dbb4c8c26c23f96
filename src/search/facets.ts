/** The facets of search, in the order shown: the filter's name in the index, and what readers see. */
export const facets = [
  ['kind', 'Kind'],
  ['answer', 'Answer'],
  ['platform', 'Platform'],
  ['topic', 'Topic'],
] as const;
