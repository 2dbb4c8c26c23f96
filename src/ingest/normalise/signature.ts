import type { Wording } from '../wording.ts';

/**
 * Cut the blocks that staff sign with.
 *
 * @returns the text without them, and whether there was one
 */
export function cutSignatures(text: string, wording: Pick<Wording, 'staffSignatures'>): { text: string; byStaff: boolean } {
  let byStaff = false;
  let rest = text;
  for (const pattern of wording.staffSignatures) {
    rest = rest.replace(pattern, () => {
      byStaff = true;
      return '';
    });
  }
  return { text: byStaff ? rest.replace(/\n{3,}/g, '\n\n').trim() : text, byStaff };
}
