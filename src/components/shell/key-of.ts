/** A letter of another script than ours. */
const OTHER_LETTER = /^[^\p{ASCII}]$/u;

/** What Safari says of the Enter that ends a composition, which it no longer calls composing: https://bugs.webkit.org/show_bug.cgi?id=165004 */
const COMPOSED = 229;

/** What is looked at of a key. */
type PressedKey = Pick<KeyboardEvent, 'key' | 'code' | 'isComposing'> & Partial<Pick<KeyboardEvent, 'keyCode'>>;

/**
 * Which key was pressed, as shortcuts name it: the sign that it writes, and on a layout of another script the Latin letter of its place.
 *
 * @returns empty where there is none: browsers that fill in a form send such events, and what an input method composes is not ours
 */
export function keyOf({ key, code, isComposing, keyCode }: PressedKey): string {
  if (!key || isComposing || keyCode === COMPOSED || key === 'Process') return '';
  const letter = OTHER_LETTER.test(key) ? /^Key([A-Z])$/.exec(code ?? '')?.[1] : undefined;
  return letter?.toLowerCase() ?? key;
}
