import { z } from 'zod';
import { codeSchema, lineSchema } from './entry.ts';
import { idSchema } from './id.ts';
import { codeSlug } from './slug.ts';

/** A part of a long table that has a page of its own. It begins at a code, in the file's order, and ends before the next part. */
export const familySchema = z.strictObject({
  /** The last part of its URL: `tls`. */
  id: idSchema,
  /** What its codes are about, in a few words: `TLS connections`. */
  title: lineSchema,
  /** Its first code. */
  first: codeSchema,
});

/** How a family is written. */
export type Family = z.infer<typeof familySchema>;

/** A mistake in the families of a table: at which, in which field, and what is allowed. */
interface FamilyMistake {
  at: number;
  field: keyof Family;
  allowed: string;
}

/** Check that families begin where the table does, at codes that it has, in its order, each under an id of its own. */
export function familyMistakes(families: readonly Family[], codes: readonly { code: string }[]): FamilyMistake[] {
  const places = placesOf(families, codes);
  return families.flatMap(({ id }, at): FamilyMistake[] => {
    const place = places[at] ?? -1;
    if (families.findIndex((other) => other.id === id) < at) return [{ at, field: 'id', allowed: 'an id once in the file' }];
    if (place < 0) return [{ at, field: 'first', allowed: 'a code of this table' }];
    if (at === 0 && place > 0) return [{ at, field: 'first', allowed: `the table’s first code, ${codes[0]?.code}` }];
    if (at > 0 && place <= (places[at - 1] ?? -1))
      return [{ at, field: 'first', allowed: 'a code that stands behind the one before, as families are in the order of the codes' }];
    return [];
  });
}

/** Share a table's rows out among its families. @returns an empty list for a table that has none */
export function shareOut<Row extends { code: string }>(
  families: readonly Family[],
  codes: readonly Row[],
): { id: string; title: string; codes: Row[] }[] {
  const places = placesOf(families, codes);
  return families.map(({ id, title }, at) => ({ id, title, codes: codes.slice(places[at], places[at + 1]) }));
}

function placesOf(families: readonly Family[], codes: readonly { code: string }[]): number[] {
  return families.map(({ first }) => codes.findIndex(({ code }) => codeSlug(code) === codeSlug(first)));
}
