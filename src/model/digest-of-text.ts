import { hash } from 'node:crypto';

/**
 * A digest of a text, or of a file's bytes.
 *
 * @returns 16 characters of base64url: 96 bits of its SHA-256, so that two of a million texts are alike by chance once in 10¹⁶ builds
 */
export function digestOfText(text: string | Uint8Array): string {
  return hash('sha256', text, 'base64url').slice(0, 16);
}
