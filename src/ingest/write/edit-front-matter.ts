import { isMap, isScalar, isSeq, type Pair, parseDocument, type Scalar, stringify, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Revision } from '../../model/entry.ts';

/** A field of an entry's front matter that gets a value, in place. */
export interface FieldEdit {
  path: readonly [parent: string, key: string];
  value: string | number;
}

/** Thrown when front matter is laid out so that a value cannot be put in place. */
export class EditError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'EditError';
  }
}

const FRONT_MATTER = /^(---[ \t]*\r?\n)([\s\S]*?)(?=^---[ \t]*(?:\r?\n|$))/m;

/**
 * Change values of a content file's front matter where they stand: every other byte, comments and the order of keys
 * included, stays as it is.
 *
 * @throws EditError when the layout leaves no place for a value
 */
export function editFrontMatter(text: string, edits: readonly FieldEdit[], revisions: readonly Revision[]): string {
  if (edits.length === 0 && revisions.length === 0) return text;
  const match = FRONT_MATTER.exec(text);
  if (match?.index !== 0) throw new EditError('there is no front matter');
  const start = match[1]?.length ?? 0;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  let yaml = match[2] ?? '';
  for (const edit of edits) yaml = setField(yaml, edit, newline);
  for (const revision of [...revisions].reverse()) yaml = addRevision(yaml, revision, newline);
  return text.slice(0, start) + yaml + text.slice(start + (match[2]?.length ?? 0));
}

function setField(yaml: string, { path: [parent, key], value }: FieldEdit, newline: string): string {
  const owner = pairOf(rootOf(yaml), parent)?.value;
  if (owner === undefined || (isScalar(owner) && owner.value === null)) return addOwner(yaml, parent, key, value, newline);
  if (!isMap(owner)) throw new EditError(`\`${parent}\` is not a list of fields`);
  const old = pairOf(owner, key)?.value;
  if (old !== undefined) {
    const [from, to] = rangeOf(old as Scalar);
    return splice(yaml, from, to, write(value, owner.flow));
  }
  return addField(yaml, owner, `${key}: ${write(value, owner.flow)}`, newline);
}

function addField(yaml: string, owner: YAMLMap, field: string, newline: string): string {
  const last = owner.items.at(-1);
  if (owner.flow) {
    if (last) return splice(yaml, endOf(last), endOf(last), `, ${field}`);
    const [from, to] = rangeOf(owner);
    return splice(yaml, from, to, `{ ${field} }`);
  }
  if (!last) throw new EditError(`no place for \`${field}\``);
  const at = endOfLine(yaml, endOf(last));
  return splice(yaml, at, at, `${newline}${indentOf(yaml, rangeOf(last.key as Scalar)[0])}${field}`);
}

function addOwner(yaml: string, parent: string, key: string, value: string | number, newline: string): string {
  const pair = pairOf(rootOf(yaml), parent);
  const field = `${newline}  ${key}: ${write(value, false)}`;
  if (!pair) return `${ended(yaml, newline)}${parent}:${field}${newline}`;
  const at = endOfLine(yaml, rangeOf(pair.key as Scalar)[1]);
  return splice(yaml, at, at, field);
}

function addRevision(yaml: string, { date, text }: Revision, newline: string): string {
  const pair = pairOf(rootOf(yaml), 'revisions');
  const list = pair?.value;
  const item = (indent: string) => `${indent}- date: ${write(date, false)}${newline}${indent}  text: ${write(text, false)}${newline}`;
  if (!pair) return `${ended(yaml, newline)}revisions:${newline}${item('  ')}`;
  if (!isSeq(list) || list.items.length === 0) {
    const from = rangeOf(pair.key as Scalar)[1] + 1;
    const to = isSeq(list) ? rangeOf(list)[1] : from;
    return splice(yaml, from, to, `${newline}${item('  ').trimEnd()}`);
  }
  const older = list.items.find((step) => isMap(step) && String(step.get('date')) < date);
  if (list.flow) return addToFlow(yaml, list, older as YAMLMap | undefined, `{ date: ${write(date, true)}, text: ${write(text, true)} }`);
  const first = list.items[0] as YAMLMap;
  const indent = dashIndent(yaml, rangeOf(first)[0]);
  if (older) {
    const at = startOfLine(yaml, rangeOf(older as YAMLMap)[0]);
    return splice(yaml, at, at, item(indent));
  }
  const last = list.items.at(-1) as YAMLMap;
  const at = endOfLine(yaml, rangeOf(last)[1] - (yaml[rangeOf(last)[1] - 1] === '\n' ? 1 : 0));
  return splice(yaml, at, at, `${newline}${item(indent).trimEnd()}`);
}

function addToFlow(yaml: string, list: YAMLSeq, older: YAMLMap | undefined, item: string): string {
  if (older) return splice(yaml, rangeOf(older)[0], rangeOf(older)[0], `${item}, `);
  const at = rangeOf(list.items.at(-1) as YAMLMap)[1];
  return splice(yaml, at, at, `, ${item}`);
}

function rootOf(yaml: string): YAMLMap {
  const { contents, errors } = parseDocument(yaml);
  if (errors.length > 0 || !isMap(contents)) throw new EditError('the front matter is not well-formed YAML');
  return contents;
}

function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
}

/** Where a node stands: its first character, and the one after its value. */
function rangeOf(node: Scalar | YAMLMap | YAMLSeq): [from: number, to: number] {
  if (!node.range) throw new EditError('a value without a place');
  return [node.range[0], node.range[1]];
}

function endOf(pair: Pair): number {
  return rangeOf((pair.value ?? pair.key) as Scalar)[1];
}

function write(value: string | number, flow: boolean | undefined): string {
  const plain = stringify(value, { lineWidth: 0 }).trimEnd();
  return flow && /[,[\]{}]/.test(plain) && !/^["']/.test(plain)
    ? JSON.stringify(value)
    : plain.includes('\n')
      ? JSON.stringify(value)
      : plain;
}

function splice(text: string, from: number, to: number, replacement: string): string {
  return text.slice(0, from) + replacement + text.slice(to);
}

function ended(yaml: string, newline: string): string {
  return yaml === '' || yaml.endsWith('\n') ? yaml : yaml + newline;
}

function startOfLine(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

/** The end of the line that a value ends on, a comment after it included. */
function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  const stop = end < 0 ? text.length : end;
  return text[stop - 1] === '\r' ? stop - 1 : stop;
}

function indentOf(text: string, at: number): string {
  return ' '.repeat(at - startOfLine(text, at));
}

function dashIndent(text: string, at: number): string {
  return /^ */.exec(text.slice(startOfLine(text, at)))?.[0] ?? '';
}
