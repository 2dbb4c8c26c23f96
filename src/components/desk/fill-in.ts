import type { Draft } from '../../desk/draft.ts';
import type { Named } from './question.ts';

/**
 * Fill in what a question says of itself. What is in the draft already stays.
 *
 * @returns the values from now on, and those among them that are new
 */
export function fillIn(draft: Draft, named: Named): { values: Named; filled: string[] } {
  const names = ['error', 'product', 'os'] as const;
  const fresh = names.filter((name) => !draft[name] && named[name]);
  const { product, os, error } = draft;
  return {
    values: { product: product || named.product, os: os || named.os, error: error || named.error },
    filled: fresh.map((name) => named[name]),
  };
}
