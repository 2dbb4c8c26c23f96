import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { speak } from '../../../src/search/analyze.ts';
import { type InProcess, searchInProcess } from '../../quality/in-process.ts';

let engine: InProcess;
beforeAll(async () => {
  engine = await searchInProcess('tests/fixtures/tools');
}, 60_000);
afterAll(() => speak('en'));

const ask = (query: string) => engine.ask({ query } as Parameters<InProcess['ask']>[0]);

describe('on a site about databases, compilers and containers, in German', () => {
  it.each([
    ['42P01', 'error:sqlstate/42p01'],
    ['ERROR: relation "users" does not exist (SQLSTATE 42P01)', 'error:sqlstate/42p01'],
    ['error[E0382]: borrow of moved value: `x`', 'error:rustc/e0382'],
    ['40P01 deadlock detected', 'error:sqlstate/40p01'],
    ['podman run --network', '--network'],
    ['-P', '-P'],
    ['->>', '->>'],
    ['::', '::'],
    ['vec!', 'vec!'],
    ['podman network create', 'podman network create'],
    ['was macht `podman  network create`?', 'podman network create'],
    ['Vec::with_capacity', 'Vec::with_capacity'],
    ['no pg_hba.conf entry for host "10.0.0.1"', 'pg_hba.conf'],
    ['ADV-2026-001', 'adv-2026-001'],
    ['ERRO[0000] exec: no such file or directory', 'error:podman/erro-0000-exec-no-such-file-or-directory'],
  ])('%s leads there', async (query, direct) => {
    expect((await ask(query)).direct).toContain(direct);
  });

  it.each([
    ['Tabellen nicht gefunden', 'tabelle-nicht-gefunden'],
    ['wie wächst eine Liste', 'vec-waechst'],
    ['Felder einer JSON-Spalte als Texte lesen', 'json-lesen'],
    // The variable of whoever met it is one letter, and stands in the title of an entry about something else.
    ['error[E0382]: borrow of moved value: `x`', 'wert-schon-verschoben'],
    ['->>', 'json-lesen'],
    ['wozu ->>', 'json-lesen'],
    ['::', 'json-lesen'],
    ['Passwort richtig, aber der Server verweigert den Zugang', 'zugang-verweigert'],
  ])('%s is answered', async (query, id) => {
    expect((await ask(query)).ids[0]).toBe(id);
  });

  it('what nothing there is about is never called answered, although the site knows no subjects that nothing answers', async () => {
    expect((await ask('Meine Tomaten haben gelbe Blätter, und die Früchte platzen.')).confidence).not.toBe('good');
  });

  it.each(['25P02', 'E0599', 'Kuchen backen'])('%s is said to be unknown', async (query) => {
    expect((await ask(query)).confidence).toBe('none');
  });
});
