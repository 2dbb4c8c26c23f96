import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatProblem } from '../../../src/model/problem.ts';
import { readContent } from '../../../src/site/read-content.ts';
import { soundSite } from '../make-content.ts';

const fields = 'title: Rain\nsummary: Wet.\ntype: guide\nanswer: editorial\n';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'signpost-'));
  await mkdir(join(root, 'content'));
  await cp(join(soundSite, 'content/site.yaml'), join(root, 'content/site.yaml'));
});
afterEach(() => rm(root, { recursive: true }));

async function write(path: string, content: string | Uint8Array): Promise<void> {
  const file = join(root, 'content', path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

async function problems(): Promise<string[]> {
  return (await readContent(root)).problems.map(formatProblem);
}

describe('readContent', () => {
  it('reads every file, kind by kind and by name', async () => {
    const { site, documents, problems, broken } = await readContent(soundSite);
    expect(site?.name).toBe('Rainmark');
    expect(problems).toEqual([]);
    expect(broken).toEqual(new Set());
    expect(documents.map(({ file }) => file)).toEqual([
      'content/posts/cups-stand-still.md',
      'content/posts/firmware-4-2.md',
      'content/posts/gauge-reads-zero.md',
      'content/posts/gauge-shows-nothing.md',
      'content/posts/hub-silent-at-dawn.md',
      'content/posts/kitchen-sink.md',
      'content/posts/siting-a-station.md',
      'content/posts/spring-checklist.md',
      'content/technotes/wn12.md',
      'content/technotes/wn31.md',
      'content/topics/anemometers.md',
      'content/topics/radio-links.md',
      'content/topics/rain-gauges.md',
      'content/topics/sensors.md',
      'content/references/bucket-paper.md',
      'content/references/calibration-film.md',
      'content/references/mast-manual.md',
      'content/glossary/hub.md',
      'content/glossary/tipping-bucket.md',
    ]);
  });

  it('does without folders that hold nothing', async () => {
    expect(await readContent(root)).toMatchObject({ site: { name: 'Rainmark' }, documents: [], problems: [] });
  });

  it('reads more files than it opens at once, and loses none', async () => {
    const names = Array.from({ length: 150 }, (_, i) => `p-${String(i).padStart(3, '0')}`);
    for (const name of names) await write(`posts/${name}.md`, `---\n${fields}---\n`);
    const { documents } = await readContent(root);
    expect(documents.map(({ id }) => id)).toEqual(names);
  });

  it('tells a file with bytes that are not UTF-8, and reads the others', async () => {
    await write('posts/a.md', Buffer.from(`---\n${fields}---\nÜber\n`, 'latin1'));
    await write('posts/b.md', `---\n${fields}---\nÜber\n`);
    const { documents, problems, broken } = await readContent(root);
    expect(problems.map(formatProblem)).toEqual(['content/posts/a.md: file: bytes that are not UTF-8; a readable text file in UTF-8']);
    expect(documents.map(({ id }) => id)).toEqual(['b']);
    expect(broken).toEqual(new Set(['a']));
  });

  it('takes a byte order mark', async () => {
    await write('posts/a.md', `\uFEFF---\n${fields}---\n`);
    expect(await problems()).toEqual([]);
  });

  it('tells a file that cannot be read', async () => {
    await mkdir(join(root, 'content/posts/a.md'), { recursive: true });
    const { problems, broken } = await readContent(root);
    expect(problems).toEqual([{ file: 'content/posts/a.md', field: 'file', found: 'a folder', allowed: 'a readable text file in UTF-8' }]);
    expect(broken).toEqual(new Set(['a']));
  });

  it('waits for no pipe, wherever one is', async () => {
    await mkdir(join(root, 'content/posts'));
    await mkdir(join(root, 'content/questions'));
    await rm(join(root, 'content/site.yaml'));
    for (const file of ['posts/a.md', 'questions/a.txt', 'ledger.json', 'site.yaml']) execFileSync('mkfifo', [join(root, 'content', file)]);
    expect(await problems()).toEqual([
      'content/site.yaml: file: a pipe, socket or device; a YAML file in UTF-8; CONTRIBUTING.md lists its fields',
      'content/ledger.json: file: a pipe, socket or device; what `npm run ledger -- --accept` writes; take back what changed it',
      'content/questions/a.txt: file: a pipe, socket or device; a readable text file in UTF-8',
      'content/posts/a.md: file: a pipe, socket or device; a readable text file in UTF-8',
    ]);
  });

  it('tells of links that lead nowhere or back to themselves', async () => {
    await mkdir(join(root, 'content/posts'));
    await symlink('nowhere.md', join(root, 'content/posts/a.md'));
    await symlink('b.md', join(root, 'content/posts/b.md'));
    expect(await problems()).toEqual([
      'content/posts/a.md: file: no such file; a readable text file in UTF-8',
      'content/posts/b.md: file: a link that leads back to itself; a readable text file in UTF-8',
    ]);
  });

  it('misses a ledger that Git knows', async () => {
    const git = (...args: string[]) => execFileSync('git', ['-C', root, '-c', 'user.name=a', '-c', 'user.email=a@b.example', ...args]);
    await write('ledger.json', '{}');
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'Begin');
    await rm(join(root, 'content/ledger.json'));
    const lost = ['content/ledger.json: file: no such file; what `npm run ledger -- --accept` writes; take back what deleted it'];
    expect(await problems()).toEqual(lost);
    git('commit', '-qam', 'Delete it');
    expect(await problems()).toEqual(lost);
  });

  it('tells files that are not Markdown, but not hidden ones', async () => {
    await write('posts/.DS_Store', '');
    await write('posts/notes.txt', 'A note');
    await write('topics/more/rain.md', `---\n${fields}---\n`);
    const allowed = 'files ending in `.md`, directly in this folder';
    expect(await problems()).toEqual([
      `content/posts/notes.txt: file name: a file that is not Markdown; ${allowed}`,
      `content/topics/more: file name: a file that is not Markdown; ${allowed}`,
    ]);
  });

  it('reads questions by entry, and tells what is wrong with them', async () => {
    await write('questions/a.txt', 'why no rain\nhub offline\n');
    await write('questions/b.txt', 'why no rain\nwhy no rain\n');
    await write('questions/c.txt', Buffer.from('Über', 'latin1'));
    await write('questions/d.tsv', 'why no rain');
    const { questions, problems } = await readContent(root);
    expect([...questions]).toEqual([
      ['a', ['why no rain', 'hub offline']],
      ['b', ['why no rain']],
    ]);
    expect(problems.map(formatProblem)).toEqual([
      'content/questions/d.tsv: file name: a file that is not text; files ending in `.txt`, directly in this folder',
      'content/questions/b.txt:2: file: `why no rain` again; each question once; it stands in line 1',
      'content/questions/c.txt: file: bytes that are not UTF-8; a readable text file in UTF-8',
    ]);
  });

  it('reads tables of errors, and tells what is wrong with them', async () => {
    const table = (domain: string) =>
      `domain: ${domain}\ntitle: T\nsummary: S.\nsources: { a: { title: A, url: https://halyard.example/ } }\ncodes: [{ code: 1, meaning: M., check: C. }]\n`;
    await write('errors/link.yaml', table('LINK'));
    await write('errors/clock.yaml', table('Clock Errors'));
    await write('errors/mast.yaml', Buffer.from('Über', 'latin1'));
    await write('errors/notes.md', 'Codes.');
    const { tables, problems, broken } = await readContent(root);
    expect(tables.map(({ domain, file }) => [domain, file])).toEqual([['LINK', 'content/errors/link.yaml']]);
    expect(problems.map(formatProblem)).toEqual([
      'content/errors/notes.md: file name: a file that is not YAML; files ending in `.yaml`, directly in this folder',
      'content/errors/clock.yaml: file name: `clock.yaml`; the file of Clock Errors is `clock-errors.yaml`',
      'content/errors/mast.yaml: file: bytes that are not UTF-8; a readable text file in UTF-8',
    ]);
    expect([...broken]).toEqual(['errors/clock', 'errors/mast']);
  });

  it('tells what does not belong in the folder of all content', async () => {
    await write('post/a.md', `---\n${fields}---\n`);
    await write('a.md', `---\n${fields}---\n`);
    await write('LICENSE.md', 'CC BY 4.0');
    await write('ledger.json', '{}');
    await write('.DS_Store', '');
    const allowed =
      'the folders `posts/`, `technotes/`, `topics/`, `references/`, `glossary/`, `questions/`, `unanswered/`, `errors/`, `matrices/`, `pages/`, and `site.yaml`, `symbols.yaml`, `ledger.json`, `links.json`, `LICENSE.md`';
    expect(await problems()).toEqual([
      `content/a.md: file name: a file or folder that does not belong here; ${allowed}`,
      `content/post: file name: a file or folder that does not belong here; ${allowed}`,
    ]);
  });

  it.each(['posts', 'glossary', 'questions'])('tells that %s is a file', async (folder) => {
    await write(folder, 'A file');
    expect(await problems()).toEqual([`content/${folder}: folder: a file where a folder should be; a folder that can be read`]);
  });

  it('tells that all of it is a file', async () => {
    await rm(join(root, 'content'), { recursive: true });
    await writeFile(join(root, 'content'), 'text');
    expect(await problems()).toContain(
      'content/site.yaml: file: a file where a folder should be; a YAML file in UTF-8; CONTRIBUTING.md lists its fields',
    );
  });

  describe('of site.yaml', () => {
    it('tells that it is not there', async () => {
      await rm(join(root, 'content/site.yaml'));
      expect((await readContent(root)).site).toBeUndefined();
      expect(await problems()).toEqual(['content/site.yaml: file: no such file; a YAML file in UTF-8; CONTRIBUTING.md lists its fields']);
    });

    it('tells that it is not UTF-8', async () => {
      await write('site.yaml', Buffer.from('name: Über', 'latin1'));
      expect(await problems()).toEqual([
        'content/site.yaml: file: bytes that are not UTF-8; a YAML file in UTF-8; CONTRIBUTING.md lists its fields',
      ]);
    });

    it('tells where it is no YAML', async () => {
      await write('site.yaml', 'name: Rainmark\nurl: a: b\n');
      expect(await problems()).toEqual([
        'content/site.yaml:2: file: Nested mappings are not allowed in compact mappings; well-formed YAML; quote text that holds `: ` or `#`',
      ]);
    });

    it('tells every field that is wrong, and reads the entries all the same', async () => {
      await write('site.yaml', 'name: Rainmark\nurl: rainmark.example\nplatfroms: [Hub]\n');
      await write('posts/a.md', '');
      const lines = await problems();
      expect(lines).toContain('content/site.yaml: url: "rainmark.example"; takes: an absolute http or https URL');
      expect(lines).toContain('content/site.yaml: tagline: nothing; required: text');
      expect(lines).toContain('content/site.yaml: platforms: nothing; required: a list, such as `[a, b]`');
      expect(lines.filter((line) => line.startsWith('content/site.yaml: platfroms: '))).toEqual([
        expect.stringMatching(/: a field that does not exist here; did you mean `platforms`\? allowed: `name`, /),
      ]);
      expect(lines.at(-1)).toMatch(/^content\/posts\/a\.md: front matter: an empty file; /);
    });

    it('tells every field of an empty file', async () => {
      await write('site.yaml', '');
      expect(await problems()).toContain('content/site.yaml: name: nothing; required: text');
    });
  });
});
