import { describe, expect, it } from 'vitest';
import { readText } from '../../../../src/ingest/input/lines.ts';
import { openFile, openStream } from '../../../../src/ingest/input/open-capture.ts';
import { fixture, only, stream } from '../fixtures.ts';

describe('packed captures', () => {
  it.each(['gz', 'xz', 'zst'])('.%s is unpacked as it is read', async (ending) => {
    const capture = await only(openFile(fixture(`packed/topic.json.${ending}`)));
    expect(capture.name).toBe(fixture('packed/topic.json'));
    expect(JSON.parse(await readText(capture)).title).toBe('Does the hose freeze?');
  });

  it('a zip archive is the files in it, without what systems leave there', async () => {
    const names: string[] = [];
    for await (const capture of openFile(fixture('packed/captures.zip'))) {
      names.push(capture.name.slice(fixture('packed/captures.zip').length + 1));
      expect(await readText(capture)).not.toBe('');
    }
    expect(names).toEqual(['a/topic.json', 'b.md']);
  });

  it.each([
    [
      'a check by SHA-256',
      '/Td6WFoAAArh+wyhAgAhARYAAAB0L+WjAQAFZmlyc3QgAAAAH57p749RxAPZae7DQqCEu70Sbf5pFclZS4OHPKDBaZ8AATYGa4H5QBibS5oBAAAAAApZWg==',
    ],
    ['a filter for programs', '/Td6WFoAAATm1rRGAgEEACEBFgANhjUfAQAFZmlyc3QgAAAA5vUbUSR5EHIAAR4GwS+kHR+2830BAAAAAARZWg=='],
  ])('tells whole xz data that is not read, %s, from what is broken', async (_, bytes) => {
    await expect(only(openStream('a.xz', stream(Buffer.from(bytes, 'base64'))))).rejects.toThrow(
      'a.xz: the whole file: xz data with a check or a filter that is not known here',
    );
  });

  it('says where packed data breaks off', async () => {
    const broken = new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0x4b]);
    await expect(only(openStream('a.gz', stream(broken)))).rejects.toThrow('a.gz: the whole file: packed data that breaks off');
  });
});

describe('character sets', () => {
  const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
  const read = async (bytes: Uint8Array) => readText(await only(openStream('a', stream(bytes))));

  it.each([
    ['<!doctype html><meta charset="iso-8859-1"><p>Größe</p>'],
    ['<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"></head>Größe'],
    ['<?xml version="1.0" encoding="ISO-8859-1"?><rss>Größe</rss>'],
  ])('are read from what the capture says: %s', async (text) => {
    expect(await read(latin(text))).toBe(text);
  });

  it('may be UTF-16 where the first bytes say so', async () => {
    expect(await read(new Uint8Array([0xff, 0xfe, ...Buffer.from('Größe', 'utf16le')]))).toContain('Größe');
  });

  it('are UTF-8 else, and a fault names the line', async () => {
    await expect(read(latin('one\nGröße'))).rejects.toThrow('a: line 2: bytes that are not UTF-8');
  });
});
