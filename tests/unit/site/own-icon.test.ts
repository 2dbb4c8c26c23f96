import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { hasOwnIcon } from '../../../src/site/own-icon.ts';

const folder = mkdtempSync(join(tmpdir(), 'own-icon-'));

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

it('looks into `public/` of the knowledge base', () => {
  vi.stubEnv('SIGNPOST_ROOT', folder);
  expect(hasOwnIcon()).toBe(false);
  mkdirSync(join(folder, 'public'));
  writeFileSync(join(folder, 'public', 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  expect(hasOwnIcon()).toBe(true);
});
