import type { Found, Result } from '../../../src/search/client/find.ts';
import type { Direct } from '../../../src/search/direct.ts';
import type { UnknownCode } from '../../../src/search/recognised.ts';

/** Make a result as a search gives it. */
export function makeResult(id: string, rest: Partial<Result> = {}): Result {
  return {
    id,
    kind: 'post',
    title: `About ${id}`,
    summary: `All of ${id}.`,
    url: `/kb/posts/${id}/`,
    facts: ['Guide'],
    sections: [],
    ...rest,
  };
}

/** Make what a search found: two good results, unless told otherwise. */
export function makeFound(rest: Partial<Found> = {}): Found {
  const results = rest.results ?? [makeResult('gauge'), makeResult('mast')];
  return {
    confidence: 'good',
    direct: [],
    unknown: [],
    results,
    total: results.length,
    facets: {},
    corrections: [],
    unquoted: false,
    incomplete: false,
    unnarrowed: false,
    facetsWait: false,
    ...rest,
  };
}

/** An error, a symbol and an entry that were named. */
export const named: Record<'error' | 'symbol' | 'entry', Direct> = {
  error: { type: 'error', id: 'link/31', name: 'LINK 31 linkFaded', url: '/kb/errors/link/31/', line: 'The mast faded out.' },
  symbol: { type: 'symbol', id: 'gauge.tips', name: 'gauge.tips', url: '/kb/symbols/gauge-tips/', line: '2 entries about it' },
  entry: { type: 'entry', id: 'gauge', name: 'Care of a gauge', url: '/kb/posts/gauge/', line: 'Clear the funnel.' },
};

/** A code that is not known, of a domain of as many others as wanted. */
export function makeUnknown(code: string, others: number): UnknownCode {
  const codes = Array.from({ length: others }, (_, i): [string, string, string] => [
    `${i + 1}`,
    `name${i + 1}`,
    `/kb/errors/link/${i + 1}/`,
  ]);
  return { domain: 'LINK', code, known: { type: 'domain', name: 'LINK', url: '/kb/errors/link/', codes } };
}
