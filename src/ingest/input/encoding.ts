import { whenUsed } from '../when-used.ts';

const sniffer = whenUsed<typeof import('html-encoding-sniffer')>('html-encoding-sniffer', import.meta.url);

/**
 * The character set that a capture says it is in: by its first bytes, or as HTML and XML declare it; UTF-8 where it says nothing.
 *
 * @param head the first bytes
 */
export function encodingOf(head: Uint8Array): string {
  const start = new TextDecoder('latin1').decode(head.subarray(0, 1024)).trimStart();
  const xml = start.startsWith('<?xml') || start.startsWith('ï»¿<?xml');
  if (!xml && !start.startsWith('<') && !hasMark(head)) return 'utf-8';
  const name = sniffer()(xml ? head : fromDeclaration(head), { xml, defaultEncoding: 'UTF-8' }).toLowerCase();
  // The standard reads ASCII and Latin 1 as Windows' set, which has all of both.
  return name === 'x-user-defined' || name === 'replacement' ? 'utf-8' : name;
}

/** The standard looks at 1,024 bytes, and browsers begin anew where a page says it later. */
function fromDeclaration(head: Uint8Array): Uint8Array {
  if (hasMark(head)) return head;
  const at = new TextDecoder('latin1').decode(head).search(/<meta\s[^>]*\bcharset\s*=/i);
  return at > 512 ? head.subarray(at) : head;
}

function hasMark(head: Uint8Array): boolean {
  return (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
}
