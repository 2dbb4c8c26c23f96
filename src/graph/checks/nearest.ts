import { closest, distance } from 'fastest-levenshtein';
import type { Document } from '../../model/document.ts';
import type { Kind } from '../../model/kinds.ts';

/** A hint at the id that was perhaps meant: `; did you mean …?`, or nothing where none is near. */
export function nearestId(id: string, byId: ReadonlyMap<string, Document>, kind?: Kind): string {
  const ids = [...byId].filter(([, document]) => !kind || document.kind === kind).map(([known]) => known);
  if (ids.length === 0) return '';
  const nearest = closest(id, ids);
  return distance(id, nearest) <= Math.max(2, id.length / 3) ? `; did you mean \`${nearest}\`?` : '';
}
