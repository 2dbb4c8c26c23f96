import { stringify } from 'yaml';

/** Fields that stand on one line. */
const ON_ONE_LINE = new Set(['topics', 'platforms', 'os', 'symbols', 'related', 'metrics', 'feedback']);

/** Write the fields of a new entry as front matter, as people write it: `[a, b]`, but `{ replies: 3 }`; empty ones are left out. */
export function writeFrontMatter(fields: Record<string, unknown>): string {
  const lines = Object.entries(fields).flatMap(([name, value]) => (isEmpty(value) ? [] : [writeField(name, value)]));
  return `---\n${lines.join('')}---\n`;
}

function isEmpty(value: unknown): boolean {
  if (value === undefined) return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

function writeField(name: string, value: unknown): string {
  const inBraces = ON_ONE_LINE.has(name);
  if (typeof value !== 'object' || value === null) return `${name}: ${writeScalar(value, false)}\n`;
  if (!Array.isArray(value)) {
    const pairs = writePairs(value, inBraces);
    return inBraces ? `${name}: { ${pairs.join(', ')} }\n` : `${name}:\n${pairs.map((pair) => `  ${pair}\n`).join('')}`;
  }
  if (inBraces) return `${name}: [${value.map((item) => writeScalar(item, true)).join(', ')}]\n`;
  return `${name}:\n${value.map((item) => `  - ${writeItem(item)}\n`).join('')}`;
}

function writeItem(item: unknown): string {
  return typeof item === 'object' && item !== null ? writePairs(item, false).join('\n    ') : writeScalar(item, false);
}

function writePairs(map: object, inBraces: boolean): string[] {
  return Object.entries(map).flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${writeScalar(value, inBraces)}`]));
}

/** Text that YAML reads as it stands: words; or a date, a name, an address, a digest. */
const WORDS = /^[A-Za-z](?:[\w ,.;()'’“”!?/+=–—…-]*[\w.;)'’”!?…])?$/;
const TOKEN = /^(?:\d{4}-\d{2}(?:-\d{2})?|[A-Za-z][\w.:/?=&%~+-]*[\w/])$/;
const RESERVED = /^(?:true|false|null)$/i;

/** Text with line breaks, and text in braces whose ends are spaces, the library writes otherwise than it reads it. */
const IN_QUOTES = /[\n\r]|^\s|\s$/;

function writeScalar(value: unknown, inBraces: boolean): string {
  if (typeof value !== 'string' || IN_QUOTES.test(value)) return JSON.stringify(value);
  const plain = (WORDS.test(value) || TOKEN.test(value)) && !RESERVED.test(value) && !(inBraces && /[,:]/.test(value));
  if (plain) return value;
  const written = inBraces ? stringify([value], IN_BRACES).slice(1, -2) : stringify({ a: value }, { lineWidth: 0 }).slice(3, -1);
  return written.includes('\n') ? JSON.stringify(value) : written;
}

const IN_BRACES = { lineWidth: 0, collectionStyle: 'flow', flowCollectionPadding: false } as const;
