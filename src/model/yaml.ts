import { type Document, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';

/** How often a YAML alias may be expanded: enough for people, too few for an entity bomb. */
const MAX_ALIASES = 50;

/** A mistake in YAML, in the words of the person who wrote it. */
export interface YamlMistake {
  /** Line in the text, counted from 1, where it is known. */
  line?: number;
  found: string;
  allowed: string;
}

/** What YAML holds. */
export interface ParsedYaml {
  data: unknown;
  /** The line that a part of the data begins on, counted from 1; where it is missing, the line of what it is missing from. */
  lineOf(path: readonly PropertyKey[]): number | undefined;
}

/**
 * Parse YAML to plain data. A number is one only as people write it: what would come out otherwise than it
 * was written (`0x1F`, `007`, `1e3`, `4.10`) is text, because it is a code or a version and stands for itself.
 *
 * @returns the data, and the line that a part of it begins on; or every mistake in the text
 */
export function parseYaml(text: string): ParsedYaml | { mistakes: YamlMistake[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    const allowed = 'well-formed YAML; quote text that holds `: ` or `#`';
    return { mistakes: document.errors.map(({ message, pos }) => ({ line: lines.linePos(pos[0]).line, found: message, allowed })) };
  }
  visit(document, (_key, node) => {
    if (isScalar(node) && typeof node.value === 'number' && node.source !== String(node.value)) node.value = node.source;
  });
  try {
    const data: unknown = document.toJS({ maxAliasCount: MAX_ALIASES });
    return { data, lineOf: (path) => lineAt(document, path, lines) };
  } catch (error) {
    return { mistakes: [{ found: (error as Error).message, allowed: 'YAML without chains of aliases' }] };
  }
}

function lineAt(document: Document.Parsed, path: readonly PropertyKey[], lines: LineCounter): number | undefined {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return undefined;
}
