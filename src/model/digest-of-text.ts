import { hash } from 'node:crypto';

/**
 * A digest of a text.
 *
 * @returns 16 characters of base64url: 96 bits of its SHA-256, so that two of a million texts are alike by chance once in 10¹⁶ builds
 */
export function digestOfText(text: string): string {
  return hash('sha256', text, 'base64url').slice(0, 16);
}
