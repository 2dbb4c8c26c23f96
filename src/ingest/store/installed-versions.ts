import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';

/**
 * The versions of packages as they are installed, and of all that these depend on: a range in a `package.json` says nothing of what runs.
 *
 * @param names of packages; one that is not installed, as where only types are taken from it, is left out
 * @param from the file that imports them, as an address
 * @returns `name@version` each, once for every place where one is installed, in order
 */
export function installedVersions(names: Iterable<string>, from: string): string[] {
  const versions = new Map<string, string>();
  const open = Array.from(names, (name) => ({ name, from }));
  for (const { name, from } of open) {
    const file = find(name, from);
    if (file === undefined || versions.has(file)) continue;
    const { version, dependencies = {} } = JSON.parse(readFileSync(file, 'utf8'));
    versions.set(file, `${name}@${version}`);
    for (const other of Object.keys(dependencies)) open.push({ name: other, from: file });
  }
  return [...versions.values()].sort();
}

function find(name: string, from: string): string | undefined {
  try {
    return findPackageJSON(name, from);
  } catch {
    return undefined;
  }
}
