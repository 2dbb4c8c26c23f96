import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { Capture } from '../../../src/ingest/input/capture.ts';
import { openFile, openStream } from '../../../src/ingest/input/open-capture.ts';
import type { RawPost } from '../../../src/ingest/raw-post.ts';
import type { KnownText, Reader } from '../../../src/ingest/readers/reader.ts';
import { createWording } from '../../../src/ingest/wording.ts';
import { siteSchema } from '../../../src/model/site.ts';

/** The folder, in that of drafts, of what runs keep for those that come after them. */
export const KEPT = '.signpost';

/** Every file below a folder, but for what runs keep. */
export function filesBelow(folder: string): Dirent[] {
  const items = readdirSync(folder, { recursive: true, withFileTypes: true });
  return items.filter((item) => item.isFile() && basename(item.parentPath) !== KEPT);
}

/** Path of a fixture. */
export const fixture = (name: string) => fileURLToPath(new URL(`../../fixtures/ingest/${name}`, import.meta.url));

/** What the fixtures' site says of its subject. */
export const wording = createWording(siteSchema.parse(parse(readFileSync(fixture('site.yaml'), 'utf8'))));

/** Read a fixture with a reader. */
export async function readFixture(reader: Reader, name: string, known: KnownText[] = []): Promise<RawPost[]> {
  return collect(reader.read(await openCapture(name), { wording, known }));
}

/** Open a fixture. */
export const openCapture = (name: string): Promise<Capture> => only(openFile(fixture(`captures/${name}`)));

/** The one capture of a file that is no archive. */
export async function only(captures: AsyncIterable<Capture>): Promise<Capture> {
  for await (const capture of captures) return capture;
  throw new Error('no capture');
}

/** Read text with a reader. */
export async function readText(reader: Reader, text: string, name = 'a.txt'): Promise<RawPost[]> {
  return collect(reader.read(await only(openStream(name, stream(text))), { wording, known: [] }));
}

/** Text as a stream of bytes. */
export async function* stream(text: string | Uint8Array): AsyncGenerator<Uint8Array> {
  yield typeof text === 'string' ? new TextEncoder().encode(text) : text;
}

async function collect(posts: AsyncIterable<RawPost>): Promise<RawPost[]> {
  const list: RawPost[] = [];
  for await (const post of posts) list.push(post);
  return list;
}
