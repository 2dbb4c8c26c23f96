import type { Document } from '../../model/document.ts';
import type { Kind } from '../../model/kinds.ts';
import { nearestIds } from '../../model/nearest-ids.ts';

/** A hint at the id that was perhaps meant: `; did you mean …?`, or nothing where none is near. */
export function nearestId(id: string, byId: ReadonlyMap<string, Document>, kind?: Kind): string {
  const ids = [...byId].filter(([, document]) => !kind || document.kind === kind).map(([known]) => known);
  const [nearest] = nearestIds(id, ids, 1);
  return nearest === undefined ? '' : `; did you mean \`${nearest}\`?`;
}
