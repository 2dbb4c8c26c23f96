import type { Found, Result } from './find.ts';

/** The entries of what was found that are shown as answers, of how many: none where nothing answers. */
export function answersIn({ confidence, results, total }: Pick<Found, 'confidence' | 'results' | 'total'>): {
  answers: Result[];
  total: number;
} {
  return confidence === 'none' ? { answers: [], total: 0 } : { answers: results, total };
}
