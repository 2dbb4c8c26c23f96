import { completeDate } from '../../model/date.ts';
import type { Document } from '../../model/document.ts';
import { rowOf } from '../../model/kinds.ts';
import type { Site } from '../site.ts';
import { trailOf } from '../trail.ts';

/** A node of schema.org's vocabulary. */
export type Thing = { '@type': string } & { [property: string]: unknown };

/**
 * What an entry's page says to programs in schema.org's words: where it belongs, and what it is. A question becomes a
 * `QAPage` only where somebody has answered it; what readers wrote elsewhere is the source, and the words here are ours. Pure.
 */
export function entryThings(site: Site, document: Document): Thing[] {
  const { kind, data } = document;
  const things = [breadcrumbs(site, document)];
  const thing = rowOf(kind).thing?.(data);
  if (thing === 'QAPage') things.push(answeredQuestion(site, document));
  if (thing === 'TechArticle') things.push(techArticle(site, document));
  return things;
}

/**
 * Write things as the content of a `<script type="application/ld+json">`, which a browser does not run.
 * Safe in HTML: no `<` is left, so nothing in it can end the script or begin a comment.
 */
export function jsonLd(things: readonly Thing[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c');
}

function breadcrumbs(site: Site, document: Document): Thing {
  const steps = [...trailOf(site, document), { title: document.data.title, url: site.urls.entry(document) }];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ title, url }, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name: title,
      item: site.urls.absolute(url),
    })),
  };
}

function answeredQuestion(site: Site, document: Document): Thing {
  const { urls, outline } = site;
  const { title, summary, source } = document.data;
  const anchor = outline(document.id).headings.find((heading) => heading.anchor === 'answer')?.anchor;
  const reply: Thing = {
    '@type': 'Answer',
    text: summary,
    url: urls.absolute(urls.entry(document, anchor)),
    ...written(site, document),
    ...(source.url && { isBasedOn: source.url }),
  };
  return {
    '@type': 'QAPage',
    '@id': urls.absolute(urls.entry(document)),
    mainEntity: {
      '@type': 'Question',
      name: title,
      text: title,
      answerCount: 1,
      // What the platform's staff said is settled; the rest is proposed.
      ['answer' in document.data && document.data.answer === 'staff' ? 'acceptedAnswer' : 'suggestedAnswer']: reply,
    },
  };
}

function techArticle(site: Site, document: Document): Thing {
  const { config, urls } = site;
  const { title, summary, source } = document.data;
  const url = urls.absolute(urls.entry(document));
  return {
    '@type': 'TechArticle',
    '@id': url,
    url,
    headline: title,
    abstract: summary,
    inLanguage: config.language,
    ...written(site, document),
    ...(source.url && { isBasedOn: source.url }),
  };
}

function written({ config }: Site, { data }: Document) {
  // A date without a day is completed to its first, which may be before the day of the other.
  const [published, modified] = [data.created, data.updated ?? data.created].map((date) => date && completeDate(date));
  return {
    author: { '@type': 'Organization', name: config.name, url: config.url },
    ...(published && { datePublished: published }),
    ...(modified && { dateModified: published && published > modified ? published : modified }),
  };
}
