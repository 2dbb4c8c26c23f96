import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { loadContent } from '../../../../src/site/load-content.ts';
import { ReadCache } from '../../../../src/site/read/read-cache.ts';

let root: string;
const load = (reader = 'one') => loadContent(root, { cache: new ReadCache(join(root, 'kept'), reader) });
const post = (name: string) => join(root, 'content/posts', name);
/** The names of parts, with when each was written. */
const parts = () =>
  readdirSync(join(root, 'kept'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => `${path} ${statSync(path).mtimeMs}`);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'signpost-'));
  cpSync('tests/fixtures/site/content', join(root, 'content'), { recursive: true });
});

describe('what was read before', () => {
  it('is what would be read anew', async () => {
    const plain = await loadContent(root);
    await load();
    const again = await load();
    expect(again).toEqual(plain);
    expect([...again.outlines.keys()]).toEqual(again.documents);
  });

  it('is read anew where a file has changed, and only its part is written', async () => {
    await load();
    const before = parts();
    appendFileSync(post('gauge-reads-zero.md'), '\n## One more heading\n');
    const changed = await load();
    expect(changed).toEqual(await loadContent(root));
    expect([...changed.outlines.values()].flatMap(({ headings }) => headings.map(({ text }) => text))).toContain('One more heading');
    expect(parts().filter((part) => !before.includes(part))).toHaveLength(1);
  });

  it('forgets a file that is gone', async () => {
    writeFileSync(post('rain.md'), readFileSync(post('gauge-shows-nothing.md'), 'utf8').replace(/^title: .*/m, 'title: Rain'));
    await load();
    rmSync(post('rain.md'));
    expect((await load()).documents.map(({ id }) => id)).not.toContain('rain');
    expect(new ReadCache(join(root, 'kept'), 'one')).toEqual(new ReadCache(join(root, 'kept'), 'one'));
  });

  it('is begun anew by another reader, and where a part is broken', async () => {
    await load();
    await load('two');
    expect(readdirSync(join(root, 'kept'))).toEqual(['two']);
    for (const name of readdirSync(join(root, 'kept/two'))) writeFileSync(join(root, 'kept/two', name), 'half');
    expect(await load('two')).toEqual(await loadContent(root));
  });

  it('keeps Windows line ends and what stands before the body where they are', async () => {
    writeFileSync(post('gauge-reads-zero.md'), readFileSync(post('gauge-reads-zero.md'), 'utf8').replaceAll('\n', '\r\n'));
    await load();
    expect(await load()).toEqual(await loadContent(root));
  });
});
