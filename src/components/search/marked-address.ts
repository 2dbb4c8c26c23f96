import { tellingWords } from './marked.ts';

/** More words than these are a paste, which nobody looks for on a page. */
const MAX_WORDS = 12;
const NAME = '_marked';

/**
 * The address of a page that marks the words that were searched. They stand behind `#`, which browsers send to nobody, and the page takes
 * them out of its address.
 *
 * @param href where the result leads, maybe to a place on a page
 */
export function markedAddress(href: string, query: string): string {
  const words = tellingWords(query);
  if (words.length === 0 || words.length > MAX_WORDS) return href;
  const [page, place] = href.split('#');
  const params = new URLSearchParams({ [NAME]: words.join(' '), ...(place && { at: place }) });
  return `${page}#${params}`;
}

/** Read such an address: the words to mark, letters and digits alone, and the place it leads to; undefined where it is none. */
export function readMarked(hash: string): { words: string[]; place: string } | undefined {
  const params = new URLSearchParams(hash.slice(1));
  const words = params
    .get(NAME)
    ?.match(/[\p{L}\p{N}]{2,}/gu)
    ?.slice(0, MAX_WORDS);
  return words && { words, place: params.get('at') ?? '' };
}

/** Let links to what was found lead to pages that mark the words, when they are followed: copied, they stay permalinks. */
export function leadMarked(list: HTMLElement, query: () => string): void {
  const lead = (event: Event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]:not([href^="#"])');
    if (!link) return;
    const { href } = link;
    link.href = markedAddress(href, query());
    setTimeout(() => {
      link.href = href;
    });
  };
  list.addEventListener('click', lead);
  list.addEventListener('auxclick', lead);
}
