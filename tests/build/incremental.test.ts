import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { differences, filesOf } from '../other-checkout.ts';

/** A knowledge base far from the engine, without packages of its own. */
const root = mkdtempSync(join(tmpdir(), 'signpost-growing-'));
const content = (path: string) => join(root, 'content', path);
const edit = (path: string, change: (text: string) => string) => writeFileSync(content(path), change(readFileSync(content(path), 'utf8')));

/** Build, with some options and variables, and tell how that ended and how many pages were made of how many. */
function build(...args: (string | NodeJS.ProcessEnv)[]): Promise<{ code: number; said: string; made: number; all: number }> {
  return new Promise((done) => {
    const options = args.filter((arg) => typeof arg === 'string');
    const env = Object.assign({}, process.env, ...args.filter((arg) => typeof arg !== 'string'));
    execFile(
      process.execPath,
      ['bin/signpost.mjs', 'build', '--root', root, ...options],
      { encoding: 'utf8', env },
      (error, stdout, stderr) => {
        const [, made = '0', all = '0'] = /^pages: (\d+) of (\d+) to make$/m.exec(stdout) ?? [];
        done({ code: error ? Number(error.code) : 0, said: stdout + stderr, made: Number(made), all: Number(all) });
      },
    );
  });
}

/** Build what has changed, and compare with a site built from nothing. */
async function buildsAsAnew(): Promise<{ made: number; all: number }> {
  const { code, said, made, all } = await build();
  expect({ code, said }).toMatchObject({ code: 0 });
  await build('--force', '--out', join(root, 'clean'));
  const built = filesOf(join(root, 'dist'));
  expect(built.size).toBeGreaterThan(100);
  expect(existsSync(join(root, 'node_modules'))).toBe(false);
  expect(differences(built, filesOf(join(root, 'clean')))).toEqual([]);
  return { made, all };
}

beforeAll(async () => {
  cpSync('tests/fixtures/site/content', content(''), { recursive: true });
  // Entries come and go here as they would before anything is published.
  rmSync(content('ledger.json'));
  expect((await build()).code).toBe(0);
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

test('after an edit and a new entry, after one that went, one with another id and a term with other words, after another configuration: byte for byte as built anew', async () => {
  edit(
    'posts/gauge-reads-zero.md',
    (text) => `${text.replace(/^title: .*/m, 'title: Why does my gauge say nought?')}\nOne more paragraph.\n`,
  );
  const edited = await buildsAsAnew();
  expect(edited.made).toBeGreaterThan(5);
  expect(edited.made).toBeLessThan(edited.all / 2);

  writeFileSync(
    content('posts/rain-at-night.md'),
    readFileSync(content('posts/gauge-shows-nothing.md'), 'utf8').replace(/^title: .*/m, 'title: Rain at night'),
  );
  await buildsAsAnew();

  rmSync(content('posts/rain-at-night.md'));
  renameSync(content('posts/cups-stand-still.md'), content('posts/cups-are-stuck.md'));
  edit('posts/cups-are-stuck.md', (text) =>
    text
      .replace(/^formerIds: \[/m, 'formerIds: [cups-stand-still, ')
      .replace(/^---\n(?![\s\S]*^formerIds:)/m, '---\naliases: [cups-stand-still]\n'),
  );
  edit('glossary/hub.md', (text) => text.replace('aliases: [base station]', 'aliases: [base station, hearth unit]'));
  await buildsAsAnew();

  edit('site.yaml', (text) => text.replace(/^name: .*/m, 'name: Another mast'));
  const renamed = await buildsAsAnew();
  expect(renamed.made).toBeGreaterThan(renamed.all / 2);
});

test('parts made one by one are together what one build makes; without one of them there is no site', async () => {
  const parts = [1, 2, 3].map((number) => join(root, `part-${number}`));
  for (const [i, part] of parts.entries()) expect((await build('--shard', `${i + 1}/3`, '--out', part)).code).toBe(0);
  const out = join(root, 'merged');
  const [one = '', two = '', three = ''] = parts;

  const without = await build('--out', out, '--merge', one, '--merge', three);
  expect(without.code).toBe(1);
  expect(without.said).toMatch(/--merge: \d+ of \d+ pages are in none of the folders, such as \S+\. Give the folders of all parts/);
  expect(without.said).not.toMatch(/^\s+at /m);
  expect(existsSync(out)).toBe(false);

  expect((await build('--out', out, '--merge', one, '--merge', two, '--merge', three)).code).toBe(0);
  await build('--force', '--out', join(root, 'clean'));
  expect(differences(filesOf(out), filesOf(join(root, 'clean')))).toEqual([]);

  edit('posts/siting-a-station.md', (text) => `${text}\nAnd one sentence more.\n`);
  const other = await build('--out', out, '--merge', one, '--merge', two, '--merge', three);
  expect(other.code).toBe(1);
  expect(other.said).toContain('was made from other content');
});

test('two processes make together what one makes, whether the second is started at once or once it is known how much has changed', async () => {
  const out = join(root, 'by-two');
  const byTwo = () => build('--out', out, { SIGNPOST_SECOND_FROM: '1' });
  const isAsByOne = async () => {
    await build('--force', '--out', join(root, 'clean'));
    expect(differences(filesOf(out), filesOf(join(root, 'clean')))).toEqual([]);
  };
  expect(await byTwo()).toMatchObject({ code: 0 });
  await isAsByOne();

  edit('site.yaml', (text) => text.replace(/^name: .*/m, 'name: A third mast'));
  expect(await byTwo()).toMatchObject({ code: 0 });
  await isAsByOne();
});
