import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { newEntry, newEntryFile } from '../../../src/cli/new-entry.ts';
import { kindNames } from '../../../src/model/kinds.ts';
import { loadContent } from '../../../src/site/load-content.ts';

it.each(kindNames)('begins a %s that passes every check, whatever its title', async (kind) => {
  const root = mkdtempSync(join(tmpdir(), 'signpost-'));
  cpSync('tests/fixtures/site/content', join(root, 'content'), { recursive: true });
  const title = 'Why: does "it" #fail? {x} [y]';
  writeFileSync(join(root, newEntryFile(kind, 'a-new-one')), newEntry(kind, title));
  const { documents } = await loadContent(root, { drafts: true });
  expect(documents.find(({ id }) => id === 'a-new-one')).toMatchObject({ kind, data: { title, draft: true } });
});
