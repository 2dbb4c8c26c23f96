import type { DomainRelations } from '../graph/graph.ts';
import { readingFor } from './error-view.ts';
import type { Site } from './site.ts';

/** An error that has a page, with all that is said of it: what search and diagnosis lead to. */
export interface ListedError {
  /** The two parts of its address. */
  path: string;
  domain: string;
  /** Other names of the domain, and the constant part of its localised forms. */
  spellings: string[];
  /** Empty for an error that goes by its name or words. */
  code: string;
  names: string[];
  texts: string[];
  /** Empty where nobody says. */
  meaning: string;
  /** What to try first; empty where nobody says. */
  check: string;
  /** Ids of what to read about it, best first. */
  entries: string[];
}

/** Every error of the site, in the order of its index. */
export function listErrors({ graph, entry }: Pick<Site, 'graph' | 'entry'>): ListedError[] {
  return graph.domains.flatMap((domain) =>
    domain.errors.map((error) => ({
      path: error.path,
      domain: domain.domain,
      spellings: spellingsOf(domain),
      code: error.code ?? '',
      names: error.names,
      texts: error.texts,
      meaning: error.meanings[0]?.text ?? '',
      check: error.row?.check ?? '',
      entries: readingFor(error, entry).map(({ id }) => id),
    })),
  );
}

/** Every other name that a domain's codes are printed under. */
export function spellingsOf({ table }: Pick<DomainRelations, 'table'>): string[] {
  return table ? [...table.spellings, ...table.localised] : [];
}
