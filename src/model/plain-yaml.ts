/** What the plainest YAML holds. */
type Plain = string | number | boolean;

const FIELD = /^([A-Za-z]\w*):(?: (\S.*))?$/;
const SUBFIELD = /^ {2}([A-Za-z]\w*): (\S.*)$/;
const ITEM = /^ {2}- (\S.*)$/;
const ITEM_FIELD = /^([A-Za-z]\w*): (\S.*)$/;
const NEXT_FIELD = /^ {4}([A-Za-z]\w*): (\S.*)$/;

/** Text that begins with a letter or a digit, or a dash that is part of a word, and has nothing in it that could end it or mean something else. */
const WORDS = /^(?:[\p{L}\p{Pi}\d_]|-(?=\p{L}))(?:[^\p{C}\p{Z}:#]| (?! |$|#)|:(?=[^\p{C}\p{Z}])|#(?<! #))*$/u;
const IN_BRACES = /[,[\]{}]/;
const RESERVED = /^(?:true|false|null)$/i;
/** What is a number, or looks like one, in any spelling. */
const NUMERIC = /^[\d.]+(?:e[-+]?[\d.]*)?$|^0[ox]/i;
const WHOLE = /^(?:0|-?[1-9]\d{0,14})$/;
const DATE = /^\d{4}-\d{2}(?:-\d{2})?$/;
const QUOTED = /^"([^"\\\p{C}\u2028\u2029\ufeff]*)"$/u;

/**
 * Read the plainest YAML: fields on lines of their own, lists and maps in brackets or one level deep, text without escapes. Nearly all
 * front matter is written so, and it is read in a small part of the time that a whole parser takes.
 *
 * @returns what the parser would make of it; nothing where it is anything else, right or wrong: then the parser has to read it
 */
export function readPlainYaml(text: string): Record<string, unknown> | undefined {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  const fields: Record<string, unknown> = {};
  for (let at = 0; at < lines.length; ) {
    const [, key, said] = FIELD.exec(lines[at] ?? '') ?? [];
    if (key === undefined || !isNew(fields, key)) return undefined;
    at++;
    let value: unknown;
    if (said !== undefined) value = readValue(said);
    else {
      let end = at;
      while (lines[end]?.startsWith('  ')) end++;
      value = readBlock(lines.slice(at, end));
      at = end;
    }
    if (value === undefined) return undefined;
    fields[key] = value;
  }
  return lines.length > 0 ? fields : undefined;
}

function isNew(fields: object, key: string): boolean {
  return !Object.hasOwn(fields, key) && key !== '__proto__' && !RESERVED.test(key);
}

function readBlock(lines: readonly string[]): unknown {
  if (lines.length === 0) return undefined;
  return ITEM.test(lines[0] ?? '') ? readList(lines) : readMap(lines, SUBFIELD);
}

function readMap(lines: readonly string[], pattern: RegExp): Record<string, unknown> | undefined {
  const fields: Record<string, unknown> = {};
  for (const line of lines) {
    const [, key, said = ''] = pattern.exec(line) ?? [];
    const value = key !== undefined && isNew(fields, key) ? readValue(said) : undefined;
    if (key === undefined || value === undefined) return undefined;
    fields[key] = value;
  }
  return fields;
}

/** A list of values, or of maps whose first fields stand beside the dashes. */
function readList(lines: readonly string[]): unknown[] | undefined {
  const items: unknown[] = [];
  for (let at = 0; at < lines.length; ) {
    const said = ITEM.exec(lines[at] ?? '')?.[1];
    if (said === undefined) return undefined;
    let end = at + 1;
    while (lines[end]?.startsWith('    ')) end++;
    const item = ITEM_FIELD.test(said) ? readMap([`    ${said}`, ...lines.slice(at + 1, end)], NEXT_FIELD) : readValue(said);
    if (item === undefined || (end > at + 1 && !ITEM_FIELD.test(said))) return undefined;
    items.push(item);
    at = end;
  }
  return items;
}

function readValue(said: string): unknown {
  if (said === '[]') return [];
  if (said === '{}') return {};
  if (said.startsWith('[')) return said.endsWith(']') ? readParts(said.slice(1, -1), readInBraces) : undefined;
  if (!said.startsWith('{')) return readScalar(said);
  if (!said.startsWith('{ ') || !said.endsWith(' }')) return undefined;
  const parts = readParts(said.slice(2, -2), (part) => {
    const [, key, value = ''] = ITEM_FIELD.exec(part) ?? [];
    const read = key === undefined ? undefined : readInBraces(value);
    return read === undefined ? undefined : ([key, read] as const);
  });
  const fields: Record<string, unknown> = {};
  for (const [key = '', value] of parts ?? []) {
    if (!isNew(fields, key)) return undefined;
    fields[key] = value;
  }
  return parts && fields;
}

function readParts<T>(inner: string, read: (part: string) => T | undefined): T[] | undefined {
  const parts: T[] = [];
  for (const part of inner.split(', ')) {
    const value = read(part);
    if (value === undefined) return undefined;
    parts.push(value);
  }
  return parts;
}

function readInBraces(said: string): Plain | undefined {
  return IN_BRACES.test(said) ? undefined : readScalar(said);
}

function readScalar(said: string): Plain | undefined {
  if (WHOLE.test(said)) return Number(said);
  if (said === 'true' || said === 'false') return said === 'true';
  if (DATE.test(said) || (WORDS.test(said) && !RESERVED.test(said) && !NUMERIC.test(said))) return said;
  return QUOTED.exec(said)?.[1];
}
