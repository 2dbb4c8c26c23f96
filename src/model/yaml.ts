import { type Document, isAlias, isCollection, isMap, isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml';
import { readPlainYaml } from './plain-yaml.ts';

/** How often a YAML alias may be expanded: enough for people, too few for an entity bomb. */
const MAX_ALIASES = 50;

/** A mistake in YAML, in the words of the person who wrote it. */
export interface YamlMistake {
  /** Line in the text, counted from 1, where it is known. */
  line?: number;
  found: string;
  allowed: string;
}

/** YAML that was read. */
export interface YamlData {
  data: unknown;
  /** Where a field stands, or the last of the path that does; undefined where none does. */
  placeOf(path: readonly PropertyKey[]): Place | undefined;
}

/** A place in a text, both counted from 1. */
export interface Place {
  line: number;
  column: number;
}

/**
 * Parse YAML to plain data. A number is one only as people write it: what would come out otherwise than it
 * was written (`0x1F`, `007`, `1e3`, `4.10`) is text, because it is a code or a version and stands for itself.
 *
 * @returns the data, and where a part of it begins; or every mistake in the text
 */
export function parseYaml(text: string): YamlData | { mistakes: YamlMistake[] } {
  const plain = readPlainYaml(text);
  if (!plain) return parseWhole(text);
  let whole: ReturnType<typeof parseWhole> | undefined;
  return {
    data: plain,
    placeOf(path) {
      whole ??= parseWhole(text);
      return 'placeOf' in whole ? whole.placeOf(path) : undefined;
    },
  };
}

function parseWhole(text: string): YamlData | { mistakes: YamlMistake[] } {
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
    if (document.errors.some(({ message }) => OVERFLOW.test(message))) return { mistakes: [TOO_DEEP] };
    const mistakes = document.errors.map(({ message, pos }) => ({
      line: lines.linePos(pos[0]).line,
      found: message,
      allowed: WELL_FORMED,
    }));
    if (mistakes.length > 0) return { mistakes };
    const others = [...aliasesToThemselves(document, lines), ...textCutShort(document, text, lines), ...unknownTags(document, lines)];
    if (others.length > 0) return { mistakes: others };
    visit(document, (_key, node) => {
      if (isScalar(node) && typeof node.value === 'number' && node.source !== String(node.value)) node.value = node.source;
    });
    return { data: document.toJS({ maxAliasCount: MAX_ALIASES }), placeOf: (path) => placeOf(document, path, lines) };
  } catch (error) {
    if (error instanceof RangeError) return { mistakes: [TOO_DEEP] };
    return { mistakes: [{ found: (error as Error).message, allowed: 'YAML without chains of aliases' }] };
  }
}

/** What the parser reports as a mistake of the text where it ran out of room itself. */
const OVERFLOW = /call stack/;

const TOO_DEEP: YamlMistake = { found: 'lists or fields nested deeper than can be read', allowed: 'YAML that people can read' };

const WELL_FORMED = 'well-formed YAML; quote text that holds `: ` or `#`';

function aliasesToThemselves(document: Document, lines: LineCounter): YamlMistake[] {
  const mistakes: YamlMistake[] = [];
  visit(document, {
    Alias(_key, node, path) {
      const target = node.resolve(document);
      if (target && path.includes(target))
        mistakes.push({
          line: lines.linePos(node.range?.[0] ?? 0).line,
          found: `\`*${node.source}\`, an alias inside of what it stands for`,
          allowed: 'an alias of something else, or the value itself',
        });
    },
  });
  return mistakes;
}

/** Text that begins with a `!`, of which YAML takes the first word for the name of a type. */
function unknownTags({ warnings }: Document, lines: LineCounter): YamlMistake[] {
  return warnings
    .filter(({ code }) => code === 'TAG_RESOLVE_FAILED')
    .map(({ message, pos }) => ({ line: lines.linePos(pos[0]).line, found: message, allowed: 'quotes around text that begins with `!`' }));
}

/**
 * Text that goes on behind a `#`, which YAML takes for a remark. Behind one word, such as a date, it may well be one, where a blank follows:
 * `Error #31` has none.
 */
function textCutShort(document: Document, text: string, lines: LineCounter): YamlMistake[] {
  const mistakes: YamlMistake[] = [];
  visit(document, {
    Scalar(_key, { type, value, comment, range }) {
      if (type !== 'PLAIN' || typeof value !== 'string' || comment == null || !range) return;
      if (!/\S\s+\S/.test(value) && /^(?:\s|$)/.test(comment)) return;
      if (!/^[ \t]+#/.test(text.slice(range[1]))) return;
      mistakes.push({
        line: lines.linePos(range[1]).line,
        found: `text that ends before \` #${comment}\`, which YAML takes for a remark`,
        allowed: 'quotes around the whole text, or the remark on a line of its own',
      });
    },
  });
  return mistakes;
}

function placeOf(document: Document, path: readonly PropertyKey[], lines: LineCounter): Place | undefined {
  let at: unknown = document.contents;
  let place: Place | undefined;
  for (const part of path) {
    if (isAlias(at)) at = at.resolve(document);
    if (!isCollection(at)) break;
    const found = isMap(at) ? at.items.find(({ key }) => isScalar(key) && String(key.value) === String(part)) : undefined;
    const next = (found ? found.key : at.get(part, true)) as Node | undefined;
    if (!next?.range) break;
    const { line, col } = lines.linePos(next.range[0]);
    place = { line, column: col };
    at = found ? found.value : next;
  }
  return place;
}
