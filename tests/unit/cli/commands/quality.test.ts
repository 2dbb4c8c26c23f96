import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { run } from '../../../../src/cli/commands/quality.ts';
import { writeKnowledgeBase } from '../../../../src/cli/init/write-knowledge-base.ts';
import { UsageError } from '../../../../src/model/usage-error.ts';

const folder = mkdtempSync(join(tmpdir(), 'signpost-'));
const said = { log: vi.spyOn(console, 'log').mockImplementation(() => {}), error: vi.spyOn(console, 'error').mockImplementation(() => {}) };

beforeAll(async () => {
  await writeKnowledgeBase(folder, 'x', '1');
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.clearAllMocks();
});

it('measures the set that a new knowledge base comes with, and finds all of it', async () => {
  vi.stubEnv('SIGNPOST_ROOT', folder);
  expect(await run([])).toBe(0);
  const report = said.log.mock.calls.flat().join('\n');
  expect(report).toMatch(/^quality\/questions\.tsv: \d+ questions$/m);
  expect(report).toContain('first 100.0 %, in three 100.0 %');
  expect(report).toContain('said so 100.0 %');
  expect(report).not.toContain('word for word');
});

it('tells what a set takes for right and nothing is called, and measures nothing then', async () => {
  vi.stubEnv('SIGNPOST_ROOT', folder);
  const set = join(folder, 'mine.tsv');
  writeFileSync(set, 'how do I begin\tbegin-her\nE900\terror:Example#E900\n');
  expect(await run([set])).toBe(1);
  expect(said.error.mock.calls.flat().join('\n')).toBe(
    'mine.tsv:1: accepted: `begin-her`, which nothing here is called; the id of an entry that is published; perhaps `begin-here`\n' +
      'mine.tsv:2: accepted: `error:Example#E900`, which nothing here is called; a code that has a page, as `error:DOMAIN#CODE`',
  );
  expect(said.log).not.toHaveBeenCalled();
});

it('says where a set would be looked for', async () => {
  vi.stubEnv('SIGNPOST_ROOT', 'tests/fixtures/site');
  await expect(run([])).rejects.toThrow(UsageError);
  await expect(run([])).rejects.toThrow(/quality: no question set there; a file such as quality\/questions\.tsv, or name one$/);
});
