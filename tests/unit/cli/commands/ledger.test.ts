import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { copyOfFixture } from '../../copy-of-fixture.ts';

/** Run the command on a copy of the small site. */
function accept(root: string) {
  const { status, stderr } = spawnSync(process.execPath, ['bin/signpost.mjs', 'ledger', '--accept'], {
    encoding: 'utf8',
    env: { ...process.env, SIGNPOST_ROOT: root },
  });
  return { status, stderr };
}

it('records what is new in a file that is old or new at every moment', () => {
  const copy = copyOfFixture();
  const file = join(copy.root, 'content/ledger.json');
  copy.edit('posts/firmware-4-2.md', '---\n\n', '---\n\n## Wind {#gusts}\n\n');
  const before = statSync(file).ino;
  expect(accept(copy.root)).toEqual({ status: 0, stderr: '' });
  expect(JSON.parse(readFileSync(file, 'utf8'))['/posts/firmware-4-2/']).toContain('gusts');
  // Written where it stands, it would be the same file.
  expect(statSync(file).ino).not.toBe(before);
  expect(readdirSync(join(copy.root, 'content')).filter((name) => name.startsWith('.'))).toEqual([]);
});

it('records nothing while a number alone tells places apart', () => {
  const copy = copyOfFixture();
  const file = join(copy.root, 'content/ledger.json');
  const before = readFileSync(file, 'utf8');
  copy.edit('posts/firmware-4-2.md', '---\n\n', '---\n\n## Wind\n\n## Wind\n\n');
  const { status, stderr } = accept(copy.root);
  expect(status).toBe(1);
  expect(stderr).toContain('such as `{#wind}`, `{#wind-1}`');
  expect(readFileSync(file, 'utf8')).toBe(before);
});
