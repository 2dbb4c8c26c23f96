import type { DomainRelations, ErrorRelations } from '../../graph/graph.ts';
import { type DomainList, domainListSchema, type PublishedDomain, publishedDomainSchema } from '../../model/published-errors.ts';
import { readingFor, sourceOf } from '../error-view.ts';
import type { Site } from '../site.ts';

/**
 * A domain with all its errors, as others read it by program.
 *
 * @throws z.ZodError where it does not meet the published schema, which would be a fault of ours
 */
export function domainJson(site: Pick<Site, 'urls' | 'entry'>, domain: DomainRelations): PublishedDomain {
  return publishedDomainSchema.parse({
    ...domainFields(site, domain),
    errors: domain.errors.map((error) => errorFields(site, domain, error)),
  });
}

/**
 * The list of all domains, without their errors.
 *
 * @throws z.ZodError where one does not meet the published schema, which would be a fault of ours
 */
export function domainListJson(site: Pick<Site, 'urls' | 'graph'>): DomainList {
  return domainListSchema.parse({
    domains: site.graph.domains.map((domain) => ({ ...domainFields(site, domain), errors: domain.errors.length })),
  });
}

function domainFields({ urls }: Pick<Site, 'urls'>, { slug, domain, table }: DomainRelations) {
  return {
    domain,
    ...(table && { title: table.title, summary: table.summary }),
    ...(table?.reviewed && { reviewed: table.reviewed }),
    spellings: table?.spellings ?? [],
    localised: table?.localised ?? [],
    permalink: urls.absolute(urls.domain(slug)),
    data: urls.absolute(urls.domainData(slug)),
  };
}

function errorFields({ urls, entry }: Pick<Site, 'urls' | 'entry'>, { table }: DomainRelations, error: ErrorRelations) {
  const { code, names, texts, meanings, row, path } = error;
  const [first] = meanings;
  return {
    ...(code && { code }),
    names,
    texts,
    ...(first && { meaning: first.text }),
    ...(row && table && { documented: row.documented, check: row.check, source: sourceOf(table, row) }),
    os: row?.os ?? [],
    read: readingFor(error, entry).map(({ id }) => id),
    permalink: urls.absolute(urls.error(path)),
  };
}
