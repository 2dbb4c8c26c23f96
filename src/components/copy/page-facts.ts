import type { Facts } from '../../desk/facts.ts';

const HEADINGS = 'h2, h3, h4, h5, h6';

/**
 * Read from an entry's page what a reply says of it. Everything is read as text.
 *
 * @param page the page, or one like it that was fetched
 * @param anchor the place that is meant; empty for the whole entry
 * @returns undefined where the page shows no entry, or on the glossary no such term
 */
export function readFacts(page: Document, anchor = ''): Facts | undefined {
  const url = page.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
  const site = textOf(page.querySelector('.brand'));
  const place = anchor ? page.getElementById(anchor) : null;
  const term = place?.closest('.glossary > div');
  if (term)
    return { title: textOf(term.querySelector('dt a')), url: `${url}#${term.id}`, answer: textOf(term.querySelector('dd > p')), site };

  const article = page.querySelector('article[data-id]');
  if (!article) return undefined;
  const source = article.querySelector('[data-source]');
  const sourceUrl = source?.getAttribute('href');
  const publisher = textOf(article.querySelector('[data-publisher]'));
  const checked = textOf(article.querySelector('[data-checked]'));
  return {
    title: article.getAttribute('data-title') ?? textOf(article.querySelector('h1')),
    url,
    answer: article.getAttribute('data-summary') ?? '',
    ...(article.hasAttribute('data-open') && { open: true as const }),
    site,
    ...(checked && { checked }),
    ...(place && { section: { title: sectionTitle(place), anchor } }),
    ...(source && { source: { title: textOf(source), ...(sourceUrl && { url: sourceUrl }), ...(publisher && { publisher }) } }),
  };
}

/** The sections that a page has, in order. */
export function sectionsOf(page: Document): HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>('.body h2[id], .body h3[id], .body h4[id], .glossary > div[id]')].filter(
    (heading) => !heading.closest('.footnotes'),
  );
}

/** The words of the heading that a place stands under, or is. */
export function sectionTitle(place: Element): string {
  const heading = place.closest(HEADINGS) ?? headingBefore(place);
  return textOf(heading).replace(/#$/, '').trim();
}

/** The heading that a place stands under. */
export function headingBefore(place: Element): Element | null {
  const before = [...(place.closest('.body')?.querySelectorAll(HEADINGS) ?? [])].filter(
    (heading) => !heading.closest('.footnotes') && heading.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return before.at(-1) ?? null;
}

function textOf(element: Element | null): string {
  return element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}
