import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { installedVersions } from '../../../../src/ingest/store/installed-versions.ts';

it('tells the versions of packages and of what they depend on, where each is installed', () => {
  const root = mkdtempSync(join(tmpdir(), 'signpost-versions-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const install = (path: string, version: string, ...dependencies: string[]) => {
    mkdirSync(join(root, 'node_modules', path), { recursive: true });
    const needs = Object.fromEntries(dependencies.map((name) => [name, '*']));
    writeFileSync(join(root, 'node_modules', path, 'package.json'), JSON.stringify({ version, dependencies: needs }));
  };
  install('parser', '1.0.0', 'tokens', '@marks/list');
  install('tokens', '2.0.0', 'parser');
  install('@marks/list', '1.1.0', 'tokens');
  install('@marks/list/node_modules/tokens', '1.9.0');
  install('unused', '5.0.0');
  const from = pathToFileURL(join(root, 'main.ts')).href;
  expect(installedVersions(['parser', 'types-alone'], from)).toEqual(['@marks/list@1.1.0', 'parser@1.0.0', 'tokens@1.9.0', 'tokens@2.0.0']);
  install('tokens', '2.0.1', 'parser');
  expect(installedVersions(['parser'], from)).toContain('tokens@2.0.1');
});
