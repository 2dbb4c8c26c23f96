/**
 * A short name for a text, the same on every machine and in the browser (FNV-1a, 32 bits).
 *
 * @returns six or seven lower-case letters and digits
 */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(36).padStart(6, '0');
}
