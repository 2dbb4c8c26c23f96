import { expect, it } from 'vitest';
import { joinLines } from '../../../../src/ingest/readers/mail/join-lines.ts';
import { mbox } from '../../../../src/ingest/readers/mbox.ts';
import { readText } from '../fixtures.ts';

it('tells which attachments it leaves out, of the question and of its replies', async () => {
  const message = (id: string, more: string, file: string) =>
    `From a@beds.example Mon Jan  5 10:00:00 2026\nMessage-ID: <${id}@beds.example>\nFrom: ${id}@beds.example\nSubject: Dry\n${more}Content-Type: multipart/mixed; boundary=x\n\n--x\n\nIt is dry, ${id}.\n--x\nContent-Type: text/plain\nContent-Disposition: attachment; filename="${file}"\n\nlog\n--x--\n\n`;
  const [post, ...others] = await readText(
    mbox,
    message('one', '', 'bed.log') + message('two', 'In-Reply-To: <one@beds.example>\n', 'water.log'),
    'a.mbox',
  );
  expect(others).toEqual([]);
  expect(post?.losses).toEqual(['attachments: bed.log', 'attachments: water.log']);
  expect(post?.replies?.[0]?.text).toContain('It is dry, two.');
});

it.each([
  ['- A bed of leeks, of which nobody knows\n  who sowed it\n- Two', '- A bed of leeks, of which nobody knows who sowed it\n- Two'],
  ['  1. A bed of leeks, of which nobody knows\n     who sowed it', '  1. A bed of leeks, of which nobody knows who sowed it'],
  ['- Short\n  and code', '- Short\n  and code'],
  ['- A bed of leeks, of which nobody knows\n  - who sowed it', '- A bed of leeks, of which nobody knows\n  - who sowed it'],
])('joins the lines of an item of a list: %j', (text, joined) => {
  expect(joinLines(text)).toBe(joined);
});

it('knows who wrote where the archive hides addresses', async () => {
  const message = (id: string, more: string, text: string) =>
    `From ${id} at beds.example  Mon Jan  5 10:00:00 2026\nFrom: ${id} at beds.example (${id} Digger)\nSubject: Dry\nMessage-ID: <${id}${more.length}@x.example>\n${more}\n${text}\n\n`;
  const [post] = await readText(
    mbox,
    message('ann', '', 'It is dry.') +
      message('ben', 'In-Reply-To: <ann0@x.example>\n', 'Water it.\n\nben Digger') +
      message('ann', 'In-Reply-To: <ben31@x.example>\nReferences: <ann0@x.example>\n', 'I did.'),
    'a.mbox',
  );
  expect(post?.people).toEqual(['ann Digger', 'ben Digger']);
  expect(post?.replies?.map(({ text }) => text.trim())).toEqual(['Water it.']);
});

it.each(['CET', 'MET DST', '+0100 CET', 'EST', 'Z'])('reads the day of a message whose zone is written %s', async (zone) => {
  const text = `From a@beds.example Mon Jan  5 10:00:00 2009\nMessage-ID: <one@beds.example>\nFrom: a@beds.example\nSubject: Dry\nDate: Mon, 5 Jan 2009 10:00:00 ${zone}\n\nIt is dry.\n\n`;
  const [post] = await readText(mbox, text, 'a.mbox');
  expect(post?.published).toBe('2009-01-05');
});
