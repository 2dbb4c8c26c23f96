import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

const SOURCE = new URL('../../', import.meta.url);

/** A digest of everything that decides what follows from a capture: the rooms that ingest is made of, and what they are run by. */
export function engineDigest(): string {
  const digest = createHash('sha256')
    .update(process.version)
    .update(readFileSync(new URL('../package.json', SOURCE)));
  for (const room of ['ingest/', 'model/', 'text/']) {
    const folder = new URL(room, SOURCE);
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
      if (name.endsWith('.ts')) digest.update(`${name}\n`).update(readFileSync(new URL(name.replaceAll('\\', '/'), folder)));
    }
  }
  return digest.digest('base64url');
}
