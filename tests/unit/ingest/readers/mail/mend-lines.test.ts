import { describe, expect, it } from 'vitest';
import { endQuotedLines, escapeFromLines } from '../../../../../src/ingest/readers/mail/mend-lines.ts';

async function* cut(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const escaped = async (text: string, size = 7) => Buffer.concat(await Array.fromAsync(escapeFromLines(cut(text, size)))).toString();

describe('escapeFromLines', () => {
  const archive = `From a@x.example Mon Jan  1 10:00:00 2024
Subject: gauge

From here on, it rains.
From - Tue Jan  2 11:00:00 2024
Subject: is the next message

From nobody
Message-ID: <3@x.example>

>From was escaped. Dürer
From the end`;

  it('escapes what begins no message, wherever the chunks are cut', async () => {
    const right = archive.replace('From here', '>From here').replace('From the end', '>From the end');
    for (const size of [1, 3, 17, 64, 10_000]) expect(await escaped(archive, size)).toBe(right);
  });

  it('leaves all else as it is, byte for byte', async () => {
    for (const text of ['', '\n', 'a', 'a\n\n', 'From a 1:00\r\nSubject: b\r\n\r\nFromage\r\n']) expect(await escaped(text)).toBe(text);
  });
});

describe('endQuotedLines', () => {
  it('takes the space away that would join a quoted line with the next, encoded or not', () => {
    const message = 'Subject: a \r\n\r\n> one \r\n> two=20\r\n>\r\nown line \r\ngoes on\n> é ';
    expect(endQuotedLines(Buffer.from(message)).toString()).toBe('Subject: a \r\n\r\n> one\r\n> two\r\n>\r\nown line \r\ngoes on\n> é');
  });
});
