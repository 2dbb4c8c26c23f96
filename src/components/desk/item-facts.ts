import type { Facts } from '../../desk/facts.ts';
import { ui } from '../../text/text.ts';
import { readFacts, sectionsOf, sectionTitle } from '../copy/page-facts.ts';

/** What the desk knows of an item. */
export interface ItemFacts {
  facts: Facts;
  /** The parts that can be chosen in its place: anchor and words. */
  sections: (readonly [anchor: string, words: string])[];
}

const pages = new Map<string, Promise<Document>>();

/**
 * Fetch what a reply says of an item from its own page, which is read as text and never shown.
 *
 * @param base the path the site is served from
 * @param item a checked path of a draft
 * @throws Error where there is no such page, entry or section
 */
export async function fetchFacts(base: string, item: string): Promise<ItemFacts> {
  const [path = '', anchor = ''] = item.split('#');
  const page = await fetchPage(base + path);
  const facts = readFacts(page, anchor);
  if (!facts) throw new Error(ui.desk.noEntry);
  if (anchor && !facts.section && !facts.url.endsWith(`#${anchor}`)) throw new Error(ui.desk.noSection);
  const sections = path === 'glossary/' ? [] : sectionsOf(page).map((heading) => [heading.id, sectionTitle(heading)] as const);
  if (anchor && path !== 'glossary/' && !sections.some(([known]) => known === anchor)) {
    sections.push([anchor, `${facts.section?.title ?? ''}, #${anchor}`]);
  }
  return { facts, sections };
}

/** Get a page, once; where the entry has moved, the page that it moved to. */
function fetchPage(url: string): Promise<Document> {
  const known = pages.get(url);
  if (known) return known;
  const loading = load(url).then((page) => {
    const moved = page.querySelector('article, .glossary') ? undefined : page.querySelector('a')?.getAttribute('href');
    return moved?.startsWith('/') && moved !== url ? load(moved) : page;
  });
  pages.set(url, loading);
  loading.catch(() => pages.delete(url));
  return loading;
}

async function load(url: string): Promise<Document> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(response.status === 404 ? ui.desk.noEntry : ui.desk.noPage);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}
