import { isItem } from '../../desk/draft.ts';

/** The path of a draft's item that a link of this site leads to; undefined where it leads to nothing that can be one. */
export function itemOf(base: string, url: string): string | undefined {
  const { pathname, hash } = new URL(url, location.href);
  const item = pathname.slice(base.length) + hash;
  return isItem(item) ? item : undefined;
}
