import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { rankOf } from '../../src/quality/outcome.ts';
import { diagnoseIn } from '../../src/search/client/diagnose-text.ts';
import { fold } from '../../src/search/target.ts';
import { type InProcess, searchInProcess } from '../quality/in-process.ts';

/* Error lines as consoles print them, from public threads, each with the code that it tells of: `line<TAB>DOMAIN#CODE`. */
const lines = ['a', 'b'].flatMap((name) =>
  readFileSync(`tests/content/error-lines-${name}.tsv`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t') as [line: string, key: string]),
);

let engine: InProcess;
beforeAll(async () => {
  engine = await searchInProcess(process.cwd());
}, 120_000);

const pathOf = (key: string) => key.split('#').map(fold).join('/');

describe('error lines of consoles', () => {
  test('are at least 120', () => {
    expect(lines.length).toBeGreaterThanOrEqual(120);
  });

  test('are recognised by diagnose, every one', async () => {
    const missed: string[] = [];
    for (const [line, key] of lines) {
      const { errors } = await diagnoseIn(engine.store, '/', line);
      const paths = errors.map(({ path }) => path.split('/').map(fold).join('/'));
      if (!paths.includes(pathOf(key))) missed.push(`${key}: ${line} → ${paths.join(', ')}`);
    }
    expect(missed).toEqual([]);
  });

  test('are led by search to their code first, every one', async () => {
    const missed: string[] = [];
    for (const [line, key] of lines) {
      const outcome = await engine.ask({ kind: 'e', query: line, accepted: new Set([`error:${key}`]), answered: 'wholly' });
      if (rankOf(outcome) !== 1) missed.push(`${key}: ${line} → ${[...(outcome.direct ?? []), ...outcome.ids.slice(0, 3)].join(', ')}`);
    }
    expect(missed).toEqual([]);
  });
});
