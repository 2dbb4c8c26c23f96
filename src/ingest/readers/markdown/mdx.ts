import { CodeFences } from '../../normalise/code-fences.ts';
import { indentOf } from './margin.ts';

/** A statement that loads or defines something for the page, which goes on to the next empty line. */
const STATEMENT =
  /^(?:import\s+(?:[\w*{][^;]*\bfrom\s+['"].*|\{[^}]*|['"][^'"]+['"];?\s*$)|export\s+(?:const|default|function|let|async|class|type)\b.*)/;

/** Take out what MDX has for programs alone: statements, and remarks in braces of one or several lines. In code they are text. */
export function withoutStatements(lines: readonly string[]): readonly string[] {
  const fences = new CodeFences();
  let statement = false;
  let remark = false;
  return lines.flatMap((line) => {
    if (!statement && !remark && fences.pass(line)) return [line];
    if (statement) {
      statement = line.trim() !== '';
      return statement ? [] : [line];
    }
    if (!remark && STATEMENT.test(line)) {
      statement = true;
      return [];
    }
    const kept = remark ? /^.*?\*\/\s*\}/.exec(line) : undefined;
    if (remark && !kept) return [];
    const rest = kept ? line.slice(kept[0].length) : line;
    const begins = /\{\s*\/\*(?!.*\*\/\s*\}).*$/.exec(rest);
    remark = begins !== null && !isCode(rest, begins.index);
    return [remark && begins ? rest.slice(0, begins.index) : rest];
  });
}

function isCode(line: string, at: number): boolean {
  return (line.slice(0, at).split('`').length - 1) % 2 === 1;
}

/** A component that begins or ends on a line of its own, with what follows it there. */
export interface Component {
  name: string;
  ends: boolean;
  /** It holds nothing. */
  empty: boolean;
  attribute(name: string): string | undefined;
  rest: string;
}

const COMPONENT = /^[ \t]*<(\/?)([A-Z]\w*)((?:\s+[\w-]+(?:=(?:"[^"]*"|'[^']*'|\{[^{}]*\}))?)*)\s*(\/?)>(.*)$/;

/** Read a component at the beginning of a line; nothing where there is none. */
export function componentAt(line: string): Component | undefined {
  const found = COMPONENT.exec(line);
  if (!found) return undefined;
  const [, slash, name = '', given = '', empty, rest = ''] = found;
  return {
    name,
    ends: slash === '/',
    empty: empty === '/',
    attribute: (key) => new RegExp(`\\s${key}=(?:\\{\\s*)?["']([^"']*)["']`).exec(given)?.[1],
    rest,
  };
}

const ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/;

/** Bring what stands in components to the depth of the component itself: in MDX indented text is text, elsewhere it would be code. */
export function withoutIndent(lines: readonly string[]): readonly string[] {
  const fences = new CodeFences();
  const open: { name: string; margin: string; indent?: number; list?: true }[] = [];
  return lines.map((line) => {
    const component = fences.isOpen ? undefined : componentAt(line);
    const closes = component?.ends ? open.findLastIndex(({ name }) => name === component.name) : -1;
    if (closes >= 0) {
      const margin = open[closes]?.margin ?? '';
      open.length = closes;
      return margin + line.trimStart();
    }
    const inner = open.at(-1);
    const deep = indentOf(line).length;
    if (inner && line.trim() !== '') inner.indent ??= deep;
    if (inner && ITEM.test(line)) inner.list = true;
    const indent = Math.min(deep, inner?.indent ?? 0);
    // One that stands too deep would be code, but in a list.
    const text = inner ? inner.margin + line.slice(component && !inner.list && deep > indent + 3 ? deep : indent) : line;
    fences.pass(text);
    if (component && !component.empty && !component.rest.includes(`</${component.name}>`))
      open.push({ name: component.name, margin: indentOf(text) });
    return text;
  });
}
