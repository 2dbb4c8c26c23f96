import { createHash } from 'node:crypto';

/** The hash of an inline script, as a Content-Security-Policy names what may run. */
export function scriptHash(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
}
