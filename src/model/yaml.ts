import { isScalar, LineCounter, parseDocument, visit } from 'yaml';

/** How often a YAML alias may be expanded: enough for people, too few for an entity bomb. */
const MAX_ALIASES = 50;

/** A mistake in YAML, in the words of the person who wrote it. */
export interface YamlMistake {
  /** Line in the text, counted from 1, where it is known. */
  line?: number;
  found: string;
  allowed: string;
}

/**
 * Parse YAML to plain data. A number is one only as people write it: what would come out otherwise than it
 * was written (`0x1F`, `007`, `1e3`, `4.10`) is text, because it is a code or a version and stands for itself.
 *
 * @returns the data, or every mistake in the text
 */
export function parseYaml(text: string): { data: unknown } | { mistakes: YamlMistake[] } {
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
    return { data: document.toJS({ maxAliasCount: MAX_ALIASES }) };
  } catch (error) {
    return { mistakes: [{ found: (error as Error).message, allowed: 'YAML without chains of aliases' }] };
  }
}
