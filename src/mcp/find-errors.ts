import type { DomainList, PublishedDomain, PublishedError } from '../model/published-errors.ts';
import { codeSlug, slugify } from '../model/slug.ts';

/** An error, and the domain that it is of. */
export interface FoundError {
  domain: PublishedDomain;
  error: PublishedError;
}

/** The domains that a name means: by their own name, by another spelling, or by a localised form. All of them where none is named. Pure. */
export function domainsNamed<D extends DomainList['domains'][number] | PublishedDomain>(
  domains: readonly D[],
  name: string | undefined,
): D[] {
  if (!name) return [...domains];
  return domains.filter(({ domain, spellings, localised }) =>
    [domain, ...spellings, ...localised].some((known) => slugify(known) === slugify(name)),
  );
}

/** The errors of some domains that a code, a name or a message means; of a name, its last part will do. Pure. */
export function findErrors(domains: readonly PublishedDomain[], asked: string): FoundError[] {
  const code = codeSlug(asked);
  const words = slugify(asked);
  const isMeant = (error: PublishedError) =>
    (error.code !== undefined && codeSlug(error.code) === code) ||
    [...error.names, ...error.names.map((name) => name.split('.').at(-1) ?? name), ...error.texts].some(
      (known) => slugify(known) === words,
    );
  return domains.flatMap((domain) => domain.errors.filter(isMeant).map((error) => ({ domain, error })));
}
