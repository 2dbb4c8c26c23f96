import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CaptureError } from '../../../../src/ingest/capture-error.ts';
import { readLines } from '../../../../src/ingest/input/lines.ts';
import { listFiles } from '../../../../src/ingest/input/list-files.ts';
import { openFile, openStream } from '../../../../src/ingest/input/open-capture.ts';
import { parseJson } from '../../../../src/ingest/input/parse-json.ts';
import { createPathSorter } from '../../../../src/ingest/input/sorted-paths.ts';
import { openScratch } from '../../../../src/ingest/store/scratch.ts';
import { only, stream } from '../fixtures.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'signpost input-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const bytes = (...list: (number | string)[]) =>
  Buffer.concat(list.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([part]))));

describe('input that is refused', () => {
  it.each([
    ['nothing', bytes(), 'the whole file: an empty file; text, HTML, JSON or XML'],
    ['a zip', bytes('PK', 3, 4, 'x'), 'the whole file: End of central directory record'],
    ['a picture', bytes('RIFF', 0, 0, 0, 0, 'WEBPVP8 '), 'byte 1: a WebP image; a capture is text; save the page as HTML or text'],
    [
      'a tar archive',
      Buffer.concat([Buffer.alloc(257, 'a.md'), bytes('ustar', 0)]),
      'byte 1: a tar archive; a capture is text; unpack it and give the folder',
    ],
    ['binary data', bytes('ab', 0, 'c'), 'byte 3: binary data; text, HTML, JSON or XML in UTF-8'],
    [
      'broken UTF-8',
      bytes('one\ntwo\nthr', 0xc3, 0x28, '\n'),
      'line 3: bytes that are not UTF-8; text in UTF-8, or in the character set that the page names; save the capture as UTF-8',
    ],
    [
      'a long line',
      bytes('one\n', 'x'.repeat(4 * 1024 * 1024 + 1)),
      'line 2: a line of more than 4194304 characters; shorter lines; is this a capture of a page?',
    ],
  ])('%s', async (name, content, message) => {
    const path = join(folder, `${name}.txt`);
    writeFileSync(path, content);
    const read = async () => readLines(await only(openFile(path)));
    await expect(read()).rejects.toThrow(CaptureError);
    await expect(read()).rejects.toThrow(`${path}: ${message}`);
  });

  it('stops at a line that never ends, before it is all in memory', async () => {
    let given = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      const chunk = new Uint8Array(256 * 1024).fill(0x78);
      for (; given < 800; given++) yield chunk;
    }
    await expect(only(openStream('stdin', endless())).then(readLines)).rejects.toThrow(
      'stdin: line 1: a line of more than 4194304 characters',
    );
    expect(given).toBeLessThan(30);
  });

  it('a file that does not exist', async () => {
    await expect(only(openFile(join(folder, 'none')))).rejects.toThrow('none: the file: no such file or folder; a file that can be read');
  });

  it.each([
    ['{"a":\n[1,2', 'line 2: JSON that breaks off'],
    ['{"a":\n\n]}', 'line 3: broken JSON'],
    ['['.repeat(100_000), 'line 1: JSON nested more than 500 deep'],
  ])('JSON such as %.12j', (text, message) => expect(() => parseJson('a.json', text)).toThrow(`a.json: ${message}`));
});

describe('a folder', () => {
  it('is every file below it, by name; hidden files and links are passed over', async () => {
    for (const name of ['b.txt', 'a file.txt', '.hidden']) writeFileSync(join(folder, name), 'x');
    symlinkSync('/etc/passwd', join(folder, 'link'));
    const files: string[] = [];
    const refuse = (fault: CaptureError) => expect.fail(fault.message);
    for await (const file of listFiles(folder, createPathSorter(openScratch()), refuse)) files.push(file.slice(folder.length + 1));
    expect(files).toEqual(expect.arrayContaining(['a file.txt', 'b.txt']));
    expect(files).not.toContain('link');
    expect(files).not.toContain('.hidden');
    expect(files).toEqual([...files].sort());
  });
});

describe('a character that two chunks share', () => {
  it('is read whole', async () => {
    async function* parts(): AsyncGenerator<Uint8Array> {
      yield bytes('caf', 0xc3);
      yield bytes(0xa9, '\r\nnext');
    }
    expect(await readLines(await only(openStream('stdin', parts())))).toEqual(['café', 'next']);
    expect(await readLines(await only(openStream('stdin', stream('\ufeffa\n\nb\n'))))).toEqual(['a', '', 'b']);
  });
});
