import { digestOfText } from '../../model/digest-of-text.ts';
import type { Document } from '../../model/document.ts';

/** Fields that ingest itself changes in place, in an entry that is a person's too. */
const OURS = new Set(['source', 'metrics', 'revisions']);

/** A digest of what a person may change in a draft. */
export function digestOf({ data, body }: Pick<Document, 'data' | 'body'>): string {
  const fields = Object.entries(data).filter(([name]) => !OURS.has(name));
  return digestOfText(`${JSON.stringify(fields)}\n${body}`);
}

/** Drafts into which their digest was just written, which need not be made again. */
const fresh = new WeakSet<Document>();

/** Whether an entry is a draft that nobody has touched since ingest wrote it. */
export function isUntouched(document: Document): boolean {
  const { data, body } = document;
  if (fresh.has(document)) return data.draft;
  return data.draft && data.source.written !== undefined && data.source.written === digestOf({ data, body });
}

const FINGERPRINT = /^( {2}fingerprint: .*$)(?:\n {2}written: .*$)?/m;

/** Write a draft's digest into it, in place of the one that it has. */
export function withDigest(text: string, document: Document): { text: string; document: Document } {
  const written = digestOf(document);
  const whole = text.replace(FINGERPRINT, (_, line: string) => `${line}\n  written: ${written}`);
  if (document.kind === 'term' || document.kind === 'topic' || whole === text) return { text: whole, document };
  const data = { ...document.data, source: { ...document.data.source, written } };
  const marked = { ...document, data } as Document;
  fresh.add(marked);
  return { text: whole, document: marked };
}
