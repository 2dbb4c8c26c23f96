import { z } from 'zod';
import { entryListSchema, movedEntrySchema, publishedEntrySchema, redirectListSchema } from '../../model/published-entry.ts';
import { domainListSchema, publishedDomainSchema } from '../../model/published-errors.ts';
import type { Site } from '../site.ts';

/** The JSON Schema (2020-12) of what is published under `/api/`: a document is one entry, what is left of one under a former id, a domain of errors, or one of the lists. */
export function jsonSchema({ config, urls }: Pick<Site, 'config' | 'urls'>): object {
  const schema = z.toJSONSchema(
    z.union([publishedEntrySchema, movedEntrySchema, entryListSchema, redirectListSchema, publishedDomainSchema, domainListSchema]),
    { io: 'output' },
  );
  return { $id: urls.absolute(urls.data('schema')), title: `${config.name}: entries`, ...schema };
}
