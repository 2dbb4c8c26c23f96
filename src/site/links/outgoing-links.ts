import type { Document } from '../../model/document.ts';
import type { Outline } from '../../model/outline.ts';
import { createUrls } from '../../model/urls.ts';

/** A place of the content that names an address. */
export interface LinkPlace {
  document: Document;
  /** In words: `content/posts/a.md:12`. */
  place: string;
  /** Whether it is a reference's own address. */
  own: boolean;
}

/** Every address elsewhere that the content names, without its anchor, with the places that do. Pure. */
export function outgoingLinks(outlines: ReadonlyMap<Document, Pick<Outline, 'urls'>>, siteUrl: string): Map<string, LinkPlace[]> {
  const { within } = createUrls(siteUrl);
  const links = new Map<string, LinkPlace[]>();
  for (const [document, { urls }] of outlines) {
    const { file, data } = document;
    const add = (url: string, place: string, own = false) => {
      const [address = ''] = url.split('#');
      if (within(address) === undefined) links.set(address, [...(links.get(address) ?? []), { document, place, own }]);
    };
    for (const { url, line } of urls) add(url, `${file}:${line}`);
    if (data.source.url) add(data.source.url, `${file}: source.url`);
    if ('url' in data && data.url) add(data.url, `${file}: url`, true);
  }
  return links;
}
