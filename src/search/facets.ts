/** The facets of search, in the order shown, by the name of their filter in the index. */
export const facets = ['kind', 'answer', 'platform', 'topic'] as const;
