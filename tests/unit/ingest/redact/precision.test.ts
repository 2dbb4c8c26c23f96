import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { redact } from '../../../../src/ingest/redact/redact.ts';
import { fixture, wording } from '../fixtures.ts';

/** A line of the list, without its marks, and the private parts in it. */
interface Row {
  text: string;
  secrets: string[];
}

/** So many characters of a kind, always the same; written out they would look like somebody's. */
function expand(line: string): string {
  const kinds: Record<string, string> = { a: 'aZ3kQ9xW2mT7', h: '9f3a0c71e5b2', u: 'Q7ZK2M9XW4T5' };
  return line.replace(/\{([ahu])(\d+)\}/g, (_, kind: string, size: string) => (kinds[kind] ?? '').repeat(9).slice(0, Number(size)));
}

const rows: Row[] = readFileSync(fixture('redaction.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => {
    const marked = expand(line.split('\t')[1] ?? '').replaceAll('\\n', '\n');
    return { text: marked.replace(/[⟦⟧]/g, ''), secrets: [...marked.matchAll(/⟦([^⟧]*)⟧/g)].map(([, secret = '']) => secret) };
  });

it('masks what is private and nothing else, on a list of two hundred lines', () => {
  const missed = rows.filter(({ text, secrets }) => secrets.some((secret) => redact(text, wording).text.includes(secret)));
  const wrong = rows.filter(
    ({ text, secrets }) =>
      redact(text, wording)
        .text.split(/\[[\w -]+ removed\]|\[user\]/)
        .some((kept) => !text.includes(kept)) ||
      (secrets.length === 0 && redact(text, wording).text !== text),
  );
  const secret = rows.filter(({ secrets }) => secrets.length > 0).length;
  const found = secret - missed.length;
  const [precision, recall] = [found / (found + wrong.length), found / secret];
  console.log(`redaction: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} on ${rows.length} lines`);
  expect(rows.length).toBeGreaterThanOrEqual(200);
  expect({ missed: missed.map(({ text }) => text), wrong: wrong.map(({ text }) => text) }).toEqual({ missed: [], wrong: [] });
});
