import type { Document } from '../../model/document.ts';
import { hasPages } from '../../model/kinds.ts';
import type { Site } from '../site.ts';
import { cardOf } from './card.ts';
import { draw } from './draw.ts';

/** Pictures drawn at once: laying out takes one core, and what compresses them finds its own. */
const CONCURRENCY = 8;

/**
 * The entries that have a picture of their own: those with a page of their own, unless `site.yaml` says `pictures: false`,
 * which spares a large site the time and the disk. The rest share the picture of the whole site.
 */
export function pictured({ config, documents }: Pick<Site, 'config' | 'documents'>): readonly Document[] {
  return config.pictures ? documents.filter(({ kind }) => hasPages(kind)) : [];
}

/** The full URL of the picture that stands for a page. */
export function pictureUrl({ config, urls }: Pick<Site, 'config' | 'urls'>, document?: Document): string {
  return urls.absolute(config.pictures ? urls.picture(document) : urls.picture());
}

/** Draw every picture that was not drawn before, several at once, so that the endpoints that serve them find them ready. */
export async function drawAll(site: Site): Promise<void> {
  const cards = [undefined, ...pictured(site)].map((document) => cardOf(site, document));
  for (let at = 0; at < cards.length; at += CONCURRENCY) await Promise.all(cards.slice(at, at + CONCURRENCY).map(draw));
}
