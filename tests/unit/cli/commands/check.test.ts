import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { run } from '../../../../src/cli/commands/check.ts';
import { writeKnowledgeBase } from '../../../../src/cli/init/write-knowledge-base.ts';

const entry = (body: string) =>
  `---\ntitle: From a forum\nsummary: As it was put.\ntype: question\nanswer: none\ndraft: true\n---\n\n${body}\n`;
const log = vi.spyOn(console, 'log').mockImplementation(() => {});
let folder: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'signpost-'));
  await writeKnowledgeBase(folder, 'x', '1');
  vi.stubEnv('SIGNPOST_ROOT', folder);
  mkdirSync(join(folder, 'drafts/posts'), { recursive: true });
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.clearAllMocks();
});

it('reads what ingest has left in drafts/ too', async () => {
  writeFileSync(join(folder, 'drafts/posts/from-a-forum.md'), entry('See [[begin-here]].'));
  expect(await run([])).toBe(0);
  expect(log.mock.calls).toEqual([['6 entries, 1 draft in drafts/ and 1 table of errors, no mistakes.']]);
});

it('tells a mistake there with its line and column', async () => {
  writeFileSync(join(folder, 'drafts/posts/from-a-forum.md'), entry('Also see [[begin-her]].'));
  await expect(run([])).rejects.toThrow(/^drafts\/posts\/from-a-forum\.md:9:10: body: `\[\[begin-her\]\]`, an id that no entry has/m);
});

it('says of a draft that it stands in content/ already', async () => {
  writeFileSync(join(folder, 'drafts/posts/begin-here.md'), entry('Again.'));
  await expect(run([])).rejects.toThrow(/begin-here/);
});
