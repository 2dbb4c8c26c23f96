import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What a file takes as it is loaded: neither types alone, nor what it imports by a call. */
const IMPORTED = /^(?:import|export) (?!type )[^;]*?from '([^']+)';/gm;

/** The packages that are loaded with a file, and with all that it imports. */
function packagesOf(file: URL, seen = new Set<string>(), packages = new Set<string>()): Set<string> {
  if (seen.has(file.href)) return packages;
  seen.add(file.href);
  for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(IMPORTED)) {
    if (name.startsWith('.')) packagesOf(new URL(name, file), seen, packages);
    else if (!name.startsWith('node:')) packages.add(name);
  }
  return packages;
}

test('every run loads what plain posts need, and no parser of any one format', () => {
  const files = ['command/run-command.ts', 'readers/read/discourse.ts'];
  const packages = files.map((file) => packagesOf(new URL(`../../../src/ingest/${file}`, import.meta.url)));
  expect([...new Set(packages.flatMap((set) => [...set]))].sort()).toEqual([
    'entities/decode',
    'fastest-levenshtein',
    'github-slugger',
    'mdast-util-to-string',
    'unist-util-visit',
    'yaml',
    'zod',
  ]);
});

test('formats are told apart without any package', () => {
  expect([...packagesOf(new URL('../../../src/ingest/readers/index.ts', import.meta.url))]).toEqual([]);
});
