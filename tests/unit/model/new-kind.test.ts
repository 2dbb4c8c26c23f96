import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { otherCheckout } from '../../other-checkout.ts';

/* Adds a kind of entries as CONTRIBUTING.md says, in four files, and builds the small site with an entry of it. */

const folder = mkdtempSync(join(tmpdir(), 'signpost-kind-'));
const checkout = otherCheckout(join(folder, 'engine'));
const built = (path: string) => readFileSync(join(checkout.dist, path), 'utf8');
const run = (...args: string[]) => execFileSync(process.execPath, args, { cwd: checkout.root, encoding: 'utf8', stdio: 'pipe' });
const changed: string[] = [];

/** Write a file of the engine anew, from what stands in it. */
function change(file: string, edit: (text: string) => string, from = readFileSync(join(checkout.root, file), 'utf8')): void {
  const text = edit(from);
  expect(text).not.toBe(from);
  writeFileSync(join(checkout.root, file), text);
  changed.push(file);
}

beforeAll(() => {
  const [, told = ''] = /### Another kind of entries[\s\S]*?```ts\n([\s\S]*?)```/.exec(readFileSync('CONTRIBUTING.md', 'utf8')) ?? [];
  change('src/model/decision.ts', () => told.replace(/^ {3}/gm, ''), '');
  change('src/model/kinds.ts', (text) =>
    `import { decision } from './decision.ts';\n${text}`.replace('export const kinds = { post,', 'export const kinds = { post, decision,'),
  );
  for (const [file, label, page] of [
    ['src/text/en.ts', 'Decision', 'Decisions'],
    ['src/text/de.ts', 'Entscheidung', 'Entscheidungen'],
  ] as const)
    change(file, (text) =>
      text
        .replace(/\bkind: \{\s*post/, `kind: { decision: '${label}', post`)
        .replace(/\blist: \{\n {6}posts/, `list: {\n      decisions: '${page}',\n      posts`),
    );
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('a kind that is added as CONTRIBUTING.md says', () => {
  it('takes four files, in which the types agree', () => {
    expect(changed).toHaveLength(4);
    writeFileSync(
      join(checkout.root, 'tsconfig.kind.json'),
      JSON.stringify({ extends: './tsconfig.json', include: [], files: ['src/index.ts'] }),
    );
    run(resolve('node_modules/typescript/bin/tsc'), '-p', 'tsconfig.kind.json');
  });

  it('is built, listed, fed, found, and told to programs', async () => {
    const said = run('bin/signpost.mjs', 'new', 'decision', 'Why do masts stand north of the hut?');
    expect(said).toContain('content/decisions/why-do-masts-stand-north-of-the-hut.md');
    run('bin/signpost.mjs', 'check');
    const file = 'content/decisions/masts-north.md';
    writeFileSync(
      join(checkout.root, file),
      '---\ntitle: Masts stand north of the hut\nsummary: The hut shades a mast that stands south of it.\nstate: retired\npublished: 2024-05\ncreated: 2026-11-01\ntopics: [anemometers]\n---\n\n## Why {#why}\n\nSunlit walls disturb the wind.\n',
    );
    const { code, said: log } = await checkout.build();
    expect(code, log).toBe(0);

    const page = built('decisions/masts-north/index.html');
    expect(page).toContain('<span class="badge-status">Decision</span>');
    expect(page).toContain('<span class="badge-warning">Retired</span>');
    expect(page).toContain('published\u00a0May\u00a02024');
    expect(page).toContain('"@type":"TechArticle"');
    expect(built('decisions/index.html')).toContain('/decisions/masts-north/');
    expect(built('index.html')).toContain('<a href="/kb/decisions/">Decisions</a>');
    expect(built('about/index.html')).toContain('Decisions: 1');
    for (const list of ['new/index.html', 'topics/anemometers/index.html', 'feed.xml', 'llms.txt'])
      expect(built(list)).toContain('Masts stand north of the hut');
    expect(built('decisions/masts-north.md')).toContain('- Status: Decision · Retired · published May 2024');
    expect(JSON.parse(built('api/entries/masts-north.json'))).toMatchObject({ kind: 'decision', state: 'retired' });
    expect(built('api/schema.json')).toContain('"const":"decision"');
  });
});
