import type { Plugin } from 'vite';
import { NESTING } from '../../text/quoting.ts';
import type { Words } from '../../text/words.ts';

/** How the words are imported, and what they are called there; in its place comes what words call that quote. */
const IMPORT = /(?<=\/text\/)text\.ts$/;
const NAME = 'ui';

/** What is looked at of a node of a syntax tree. */
interface Node {
  type: string;
  start: number;
  end: number;
  [name: string]: unknown;
}

/**
 * Write the words of one language into the code that says them, in place of `ui.room.word`: so no script loads words that it does not
 * say, or those of another language.
 *
 * @param words of the site's language, with what the site itself calls its kinds
 */
export function writeWords(words: Words): Plugin {
  return {
    name: 'write-words',
    // What comes before has made JavaScript of it.
    enforce: 'post',
    transform: {
      filter: { code: 'text/text.ts' },
      handler(code) {
        const tree = this.parse(code) as unknown as Node;
        const edits = [...editsIn(tree, words)];
        const lost = edits.find(({ text }) => text === undefined);
        if (lost)
          this.error(`\`${code.slice(lost.start, lost.end)}\`: words are named one by one, as in \`${NAME}.room.word\``, lost.start);
        if (edits.length === 0) return undefined;
        let written = code;
        for (const { start, end, text } of edits.toReversed()) written = written.slice(0, start) + text + written.slice(end);
        return { code: written, map: null };
      },
    },
  };
}

/** What is to be written where, in the order of the code; without a text where words are named that there are not. */
function* editsIn(node: unknown, words: Words): Generator<{ start: number; end: number; text?: string }> {
  if (Array.isArray(node)) {
    for (const part of node) yield* editsIn(part, words);
    return;
  }
  if (!isNode(node)) return;
  const { start, end } = node;
  if (node.type === 'ImportDeclaration') {
    const { value } = node.source as { value: string };
    if (IMPORT.test(value))
      yield { start, end, text: `import { ${NESTING} } from ${JSON.stringify(value.replace(IMPORT, 'quoting.ts'))};` };
    return;
  }
  const said = namedBy(node, words);
  if (said === words) yield { start, end };
  else if (said !== undefined) yield { start, end, text: sourceOf(said) };
  else
    for (const [name, part] of Object.entries(node)) {
      // The name of a member is no use of what is called the same elsewhere.
      if ((name === 'property' || name === 'key') && !node.computed) continue;
      yield* editsIn(part, words);
    }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

/** The words that an expression names; undefined where it names none. */
function namedBy(node: unknown, words: Words): unknown {
  if (!isNode(node)) return undefined;
  if (node.type === 'Identifier') return node.name === NAME ? words : undefined;
  if (node.type !== 'MemberExpression' || node.computed) return undefined;
  const owner = namedBy(node.object, words);
  const { name } = node.property as { name: string };
  if (typeof owner !== 'object' || owner === null || Array.isArray(owner) || !Object.hasOwn(owner, name)) return undefined;
  return (owner as Record<string, unknown>)[name];
}

/** Words as code. A function stands alone, so its own text is all there is to it, but for what nests quotations. */
export function sourceOf(words: unknown): string {
  if (typeof words === 'function') return `(${words})`;
  if (Array.isArray(words)) return `[${words.map(sourceOf).join(', ')}]`;
  if (typeof words === 'object' && words !== null)
    return `({ ${Object.entries(words)
      .map(([name, part]) => `${JSON.stringify(name)}: ${sourceOf(part)}`)
      .join(', ')} })`;
  return JSON.stringify(words);
}
