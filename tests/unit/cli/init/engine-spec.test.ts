import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { engineVersion } from '../../../../src/cli/engine-version.ts';
import { engineSpec } from '../../../../src/cli/init/engine-spec.ts';

/** An installation of which npm notes that the engine came from somewhere. */
function installed(resolved?: string) {
  const home = mkdtempSync(join(tmpdir(), 'signpost-'));
  const engine = join(home, 'node_modules/signpost');
  mkdirSync(engine, { recursive: true });
  const packages = { 'node_modules/signpost': { version: '1.2.3', ...(resolved && { resolved }) } };
  writeFileSync(join(home, 'node_modules/.package-lock.json'), JSON.stringify({ packages }));
  return { home, engine };
}

describe('engineSpec', () => {
  it('is the file that the engine was installed from, as seen from the knowledge base', () => {
    const { home, engine } = installed('file:../packs/signpost-1.2.3.tgz');
    expect(engineSpec(join(home, 'kb'), engine)).toBe('file:../../packs/signpost-1.2.3.tgz');
  });

  it('is the repository and the commit', () => {
    const { home, engine } = installed('git+https://code.example/signpost.git#0123');
    expect(engineSpec(join(home, 'kb'), engine)).toBe('git+https://code.example/signpost.git#0123');
  });

  it('is its version where it came from a registry', () => {
    const { home, engine } = installed('https://registry.example/signpost-1.2.3.tgz');
    expect(engineSpec(join(home, 'kb'), engine)).toBe(`^${engineVersion()}`);
    expect(engineSpec(join(home, 'kb'), installed().engine)).toBe(`^${engineVersion()}`);
  });

  it('is the checkout that it runs in', () => {
    expect(engineSpec('/homes/kb', '/homes/engine')).toBe('file:../engine');
  });
});
