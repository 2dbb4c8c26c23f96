import { z } from 'zod';
import { entryListSchema, publishedEntrySchema } from '../../model/published-entry.ts';
import type { Site } from '../site.ts';

/** The JSON Schema (2020-12) of what is published under `/api/`: a document is one entry or the list of all. */
export function jsonSchema({ config, urls }: Pick<Site, 'config' | 'urls'>): object {
  const schema = z.toJSONSchema(z.union([publishedEntrySchema, entryListSchema]), { io: 'output' });
  return { $id: urls.absolute(urls.data('schema')), title: `${config.name}: entries`, ...schema };
}
