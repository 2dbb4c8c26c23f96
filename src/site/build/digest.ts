import { digestOfText } from '../../model/digest-of-text.ts';
import type { Document } from '../../model/document.ts';

/** What was digested already: what a site holds is not changed while it is built. */
const known = new WeakMap<object, string>();

/**
 * A digest of plain data, however nested; an entry counts by its file's. Functions are left out.
 *
 * @returns as `digestOfText`
 */
export function digestOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return digestOfText(JSON.stringify(value) ?? '');
  const digested = known.get(value);
  if (digested) return digested;
  const digest = isDocument(value)
    ? value.digest
    : digestOfText(Array.isArray(value) ? value.map(digestOfItem).join(' ') : JSON.stringify(value, plain));
  known.set(value, digest);
  return digest;
}

/** What stands in many lists, such as a symbol that thousands of entries name, is digested once. */
function digestOfItem(item: unknown): string {
  return typeof item === 'object' && item !== null && !isDocument(item) ? digestOf(item) : String(JSON.stringify(item, plain));
}

/** Write what JSON has no words for, and entries by their digests. */
function plain(_: string, value: unknown): unknown {
  if (value instanceof Map || value instanceof Set) return [...value];
  if (typeof value === 'object' && value !== null && isDocument(value)) return `${value.id} ${value.digest}`;
  return value;
}

function isDocument(value: object): value is Document {
  return 'digest' in value && 'bodyLine' in value;
}
