import { ui } from '../text/text.ts';
import { type Draft, emptyDraft, parseDraft } from './draft.ts';

/** The form of what follows; another form gets another number. */
const VERSION = '1.';
/** The longest fragment that is read, and the most that it may unpack to: a small bomb stays small. */
const MAX_FRAGMENT = 16_000;
const MAX_UNPACKED = 64_000;

/** Whether a fragment is meant to hold a reply, of whatever form. */
export function isDraftLink(fragment: string): boolean {
  return /^\d+\./.test(fragment);
}

/**
 * Pack a draft into the fragment of a link, without the `#`. Only what differs from an empty draft is in it, and the question,
 * which is its asker's, is not.
 *
 * @throws RangeError where the reply is too long to be read back from a link
 */
export async function packDraft({ question: _question, ...draft }: Draft): Promise<string> {
  const entries = Object.entries(draft).filter(([name, value]) => value.length > 0 && value !== emptyDraft[name as keyof Draft]);
  const bytes = new TextEncoder().encode(JSON.stringify(Object.fromEntries(entries)));
  const fragment = VERSION + toBase64(await pump(bytes, new CompressionStream('deflate-raw'), Number.POSITIVE_INFINITY));
  if (bytes.length > MAX_UNPACKED || fragment.length > MAX_FRAGMENT) throw new RangeError('the reply is too long for a link');
  return fragment;
}

/**
 * Read a draft from the fragment of a link.
 *
 * @throws Error that says what is wrong with it, in words for the reader
 */
export async function unpackDraft(fragment: string): Promise<Draft> {
  if (!fragment.startsWith(VERSION)) throw new Error(ui.desk.wrong.form);
  if (fragment.length > MAX_FRAGMENT) throw new Error(ui.desk.wrong.length(fragment.length, MAX_FRAGMENT));
  const packed = fragment.slice(VERSION.length);
  if (!/^[A-Za-z0-9_-]*$/.test(packed)) throw new Error(ui.desk.wrong.signs);
  let data: unknown;
  try {
    const bytes = await pump(fromBase64(packed), new DecompressionStream('deflate-raw'), MAX_UNPACKED);
    data = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw error instanceof RangeError ? error : new Error(ui.desk.wrong.cut);
  }
  return parseDraft(data);
}

async function pump(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
  limit: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = new Blob([bytes]).stream().pipeThrough<Uint8Array>(stream).getReader();
  for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
    if (!value) continue;
    length += value.length;
    if (length > limit) {
      await reader.cancel();
      throw new RangeError(ui.desk.wrong.unpacked);
    }
    chunks.push(value);
  }
  return new Uint8Array(await new Blob(chunks as BlobPart[]).arrayBuffer());
}

function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));
}
