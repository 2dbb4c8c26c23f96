/** A letter of another script than ours. */
const OTHER_LETTER = /^[^\p{ASCII}]$/u;

/**
 * Which key was pressed, as shortcuts name it: the sign that it writes, and on a layout of another script the Latin letter of its place.
 *
 * @returns empty where there is none: browsers that fill in a form send such events, and what an input method composes is not ours
 */
export function keyOf({ key, code, isComposing }: Pick<KeyboardEvent, 'key' | 'code' | 'isComposing'>): string {
  if (!key || isComposing || key === 'Process') return '';
  const letter = OTHER_LETTER.test(key) ? /^Key([A-Z])$/.exec(code ?? '')?.[1] : undefined;
  return letter?.toLowerCase() ?? key;
}
