import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeKnowledgeBase } from '../../../../src/cli/init/write-knowledge-base.ts';
import { loadContent } from '../../../../src/site/load-content.ts';

const newFolder = () => mkdtempSync(join(tmpdir(), 'signpost-'));

it('writes one without mistakes, called as it is told', async () => {
  const folder = newFolder();
  await writeKnowledgeBase(folder, 'Notes: "ours" & others', 'file:../engine.tgz');
  const { site, documents, tables } = await loadContent(folder, { drafts: true });
  expect(site.name).toBe('Notes: ours & others');
  expect(documents.filter(({ kind }) => kind === 'post')).toHaveLength(3);
  expect(documents.filter(({ kind }) => kind === 'topic')).toHaveLength(2);
  expect(tables).toHaveLength(1);
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(['.github', '.gitignore', '.vscode', 'README.md', 'package.json']));
  expect(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))).toMatchObject({
    name: 'notes-ours-others',
    dependencies: { signpost: 'file:../engine.tgz' },
  });
});

it('overwrites nothing, and writes nothing where a file is in the way', async () => {
  const folder = newFolder();
  writeFileSync(join(folder, 'README.md'), 'mine');
  await expect(writeKnowledgeBase(folder, 'x', '1')).rejects.toThrow(
    `${folder}: README.md there already; a folder without them; nothing was written`,
  );
  expect(readdirSync(folder)).toEqual(['README.md']);
  expect(readFileSync(join(folder, 'README.md'), 'utf8')).toBe('mine');
});

it('never calls the knowledge base as the engine is called', async () => {
  const folder = newFolder();
  await writeKnowledgeBase(folder, 'Signpost', '1');
  expect(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).name).toBe('signpost-knowledge-base');
});

it('names no command that it does not have', async () => {
  const folder = newFolder();
  await writeKnowledgeBase(folder, 'x', '1');
  const { scripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:md|ya?ml)$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  const named = [...texts.join('\n').matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name);
  expect(named).toContain('check:content');
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining([...new Set(named)]));
});
