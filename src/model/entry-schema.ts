import { z } from 'zod';
import { type Kind, rowOf } from './kinds.ts';
import type { Labels } from './labels.ts';

/** Zod compiles a schema when it is first used: one of each is kept for a site. */
const kept = new WeakMap<Labels, Map<Kind, z.ZodObject>>();

/**
 * The schema of a kind's front matter in one knowledge base.
 *
 * @param labels the site's, whose lists say what `type` of a reference and `answer` of a post may be; without them any id is taken
 */
export function entrySchema(kind: Kind, labels?: Labels): z.ZodObject {
  const { schema, lists: listed = {} } = rowOf(kind);
  const lists = Object.entries(listed);
  if (!labels || lists.length === 0) return schema;
  const schemas = kept.get(labels) ?? new Map<Kind, z.ZodObject>();
  kept.set(labels, schemas);
  const own =
    schemas.get(kind) ?? schema.extend(Object.fromEntries(lists.map(([field, list]) => [field, z.enum(Object.keys(labels[list]))])));
  schemas.set(kind, own);
  return own;
}
