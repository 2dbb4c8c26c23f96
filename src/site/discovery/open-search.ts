import { escapeUTF8 as escapeXml } from 'entities';
import { ui } from '../../text/text.ts';
import type { Site } from '../site.ts';
import { xmlText } from '../xml-text.ts';

/** What the format allows: a browser shows the name in a list. */
const MAX_NAME = 16;
const MAX_DESCRIPTION = 1024;

/** The OpenSearch 1.1 description, by which a browser adds the site as a search engine. Pure. */
export function openSearchOf({ config, urls }: Pick<Site, 'config' | 'urls'>): string {
  const text = (value: string) => escapeXml(xmlText(value));
  const results = `${urls.absolute(urls.page('search'))}#q={searchTerms}`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${text(cut(config.name, MAX_NAME))}</ShortName>
  <Description>${text(cut(ui.openSearch(config.name, config.tagline), MAX_DESCRIPTION))}</Description>
  <Url type="text/html" method="get" template="${text(results)}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${text(urls.absolute(urls.data('openSearch')))}"/>
  <Image width="16" height="16" type="image/svg+xml">${text(urls.absolute(urls.file('icon.svg')))}</Image>
  <Language>${text(config.language)}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <OutputEncoding>UTF-8</OutputEncoding>
</OpenSearchDescription>
`;
}

function cut(text: string, length: number): string {
  return [...text].slice(0, length).join('').trim();
}
