import type { z } from 'zod';

/**
 * The names that a schema allows in a part of what it checks; none where any name is allowed, or where that is no map.
 *
 * @param path to that part
 */
export function allowedKeys(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const [part, ...rest] = path;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object': {
      if (part === undefined) return Object.keys(def.shape);
      const field = def.shape[String(part)];
      return field ? allowedKeys(field, rest) : [];
    }
    case 'record': {
      if (part !== undefined) return allowedKeys(def.valueType, rest);
      const { def: ofKey } = (def.keyType as z.core.$ZodTypes)._zod;
      return ofKey.type === 'enum' ? Object.values(ofKey.entries).map(String) : [];
    }
    case 'array':
      return part === undefined ? [] : allowedKeys(def.element, rest);
    case 'union':
      return [...new Set(def.options.flatMap((option) => allowedKeys(option, path)))];
    case 'pipe':
      return allowedKeys(def.in, path);
    case 'optional':
    case 'nullable':
    case 'default':
    case 'prefault':
    case 'nonoptional':
    case 'readonly':
    case 'catch':
      return allowedKeys(def.innerType, path);
    default:
      return [];
  }
}
