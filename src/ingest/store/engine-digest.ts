import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { installedVersions } from './installed-versions.ts';

const SOURCE = new URL('../../', import.meta.url);

/** What a file takes from a package: `from 'zod'`, `from '@scope/name/part'`, `import('zod')`. */
const IMPORTED = /\b(?:from |import\()'((?:@[\w.-]+\/)?[a-z][\w.-]*)(?:\/[^']*)?'/g;

let known: string | undefined;

/**
 * A digest of everything that decides what follows from a capture: the rooms that ingest is made of, the packages that they use, and what
 * runs them. A process has one: what it runs was read when it began.
 */
export function engineDigest(): string {
  known ??= makeDigest();
  return known;
}

function makeDigest(): string {
  const digest = createHash('sha256')
    .update(process.version)
    .update(readFileSync(new URL('../package.json', SOURCE)));
  const packages = new Set<string>();
  for (const room of ['ingest/', 'model/', 'text/']) {
    const folder = new URL(room, SOURCE);
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
      if (!name.endsWith('.ts')) continue;
      const source = readFileSync(new URL(name.replaceAll('\\', '/'), folder), 'utf8');
      digest.update(`${name}\n`).update(source);
      for (const [, imported = ''] of source.matchAll(IMPORTED)) packages.add(imported);
    }
  }
  for (const version of installedVersions(packages, import.meta.url)) digest.update(`${version}\n`);
  return digest.digest('base64url');
}
