import { kindOf } from '../../normalise/callout.ts';
import { CodeFences } from '../../normalise/code-fences.ts';
import { NAMED, readMarks } from './dialect-marks.ts';
import { formulasAsCode } from './formulas.ts';
import { IndentedCode } from './indented-code.ts';
import {
  BEGINS_COMPONENT,
  CALLOUT_COMPONENT,
  CALLOUT_WORDS,
  CODE_END,
  CODE_FENCE,
  CODE_MARK,
  CODE_TITLE,
  DIRECTIVE,
  ENDS_COMPONENT,
  HEADING_STYLE,
  INDENTED,
  MACHINE,
  QUOTED,
  SHORTCODE,
  SNIPPET,
  STYLE,
  TAB,
  TABS,
} from './line-marks.ts';
import { componentAt, withoutIndent, withoutStatements } from './mdx.ts';
import { withoutComments } from './obsidian-comments.ts';

/** A page in Markdown that everybody reads. */
export interface Plain {
  text: string;
  losses: string[];
}

/**
 * Turn the marks of Docusaurus, MkDocs, Hugo, Jekyll and Obsidian into Markdown that everybody reads: callouts, tabs, short codes, links between
 * notes. Code stays as it is, and what no rule knows is told.
 */
export function readDialects(body: string): Plain {
  const losses: string[] = [];
  const out: string[] = [];
  /** What is open, innermost last: how its lines are marked, and how it ends. */
  const open: { mark: string; indent: number; colons?: string; shortcode?: string; component?: string }[] = [];
  const fences = new CodeFences();
  const indentedCode = new IndentedCode();
  const closed = new Set([...body.matchAll(/<\/([A-Za-z][\w-]*)/g)].map(([, name = '']) => name));
  /** Whether code is open that a short code of Hugo's marks. */
  let highlighted = false;
  /** How deep the text of what is open stands. */
  let indented = 0;
  const lines = formulasAsCode(withoutComments(withoutIndent(withoutStatements(body.split('\n')))));
  const marks = () => open.map(({ mark }) => mark).join('');
  const put = (line: string) => out.push(`${marks()}${line}`.replace(/[ \t]+$/, ''));
  const begin = (
    kind: string,
    title: string | undefined,
    { margin = '', ...how }: { indent: number; margin?: string | undefined; colons?: string; shortcode?: string; component?: string },
  ) => {
    put('');
    // In an item of a list a callout stands below its words.
    open.push({ mark: `${margin}> `, ...how });
    put(`[!${kindOf(kind)}]`);
    if (title) {
      put(`**${title}**`);
      put('');
    }
  };

  for (const [at, line] of lines.entries()) {
    if (!fences.isOpen) while (open.length > 0 && endsIndent(open.at(-1)?.indent ?? 0, line)) open.pop();
    indented = open.findLast(({ indent }) => indent > 0)?.indent ?? 0;
    const inner = line.slice(Math.min(indented, /^[ \t]*/.exec(line)?.[0].length ?? 0));
    if (highlighted) {
      highlighted = !CODE_END.test(inner);
      put(highlighted ? inner : CODE_FENCE);
      continue;
    }
    const named = fences.isOpen ? undefined : CODE_TITLE.exec(inner);
    if (named) for (const words of ['', named[1] + nameOfCode(named[2] ?? named[3] ?? ''), '']) put(words);
    if (fences.isOpen && CODE_MARK.test(inner)) continue;
    if (fences.pass(inner) || (indentedCode.pass(inner, line) && !INDENTED.test(inner) && !TAB.test(inner))) {
      put(inner);
      continue;
    }
    if (readLine(inner, lines[at + 1] ?? '')) continue;
    if (BEGINS_COMPONENT.test(inner)) put('');
    put(readInline(inner));
    if (ENDS_COMPONENT.test(inner)) put('');
  }
  return { text: readBlocks(out.join('\n')), losses };

  /** @returns whether the line was a mark, and no text */
  function readLine(line: string, next: string): boolean {
    if (MACHINE.test(line) || STYLE.test(line)) return true;
    const snippet = SNIPPET.exec(line)?.[1];
    if (snippet !== undefined) {
      losses.push(`files that are put in: ${snippet}`);
      return true;
    }
    const directive = DIRECTIVE.exec(line);
    if (directive) {
      const [, before, colons = '', name, label, rest] = directive;
      const margin = spaces(before);
      if (!name) {
        const index = open.findLastIndex(({ colons: opened }) => opened !== undefined && opened.length <= colons.length);
        if (index >= 0) open.length = index;
        put('');
        return true;
      }
      if (CALLOUT_WORDS.test(name)) begin(name, label ?? rest, { indent: within(margin), margin, colons });
      else {
        losses.push(`directives that are not known: :::${name}`);
        open.push({ mark: '', indent: 0, colons });
        if (label ?? rest) put(label ?? rest ?? '');
      }
      return true;
    }
    if (readComponent(line)) return true;
    const admonition = INDENTED.exec(line);
    if (admonition && (/^(?: {4}|\t)/.test(next) || !next.trim())) {
      const margin = spaces(admonition[1]);
      begin(admonition[2] ?? 'note', admonition[3], { indent: indented + margin.length + 4, margin });
      return true;
    }
    const tab = TAB.exec(line);
    if (tab) {
      const margin = spaces(tab[1]);
      put('');
      put(`${margin}**${tab[2]}**`);
      put('');
      open.push({ mark: margin, indent: indented + margin.length + 4 });
      return true;
    }
    const quoted = QUOTED.exec(line);
    if (quoted?.[3] && !/^(?:note|tip|important|warning|caution)$/i.test(quoted[3])) {
      put(`${quoted[1]} [!${kindOf(quoted[2] ?? '')}]`);
      put(`${quoted[1]} **${readInline(quoted[3])}**`);
      put(`${quoted[1]}`);
      return true;
    }
    return readShortcode(line);
  }

  /** How deep the text of what begins in an item of a list stands: nothing says so where it begins at the edge. */
  function within(margin: string): number {
    return margin === '' ? 0 : indented + margin.length;
  }

  function readComponent(line: string): boolean {
    const component = componentAt(line);
    if (!component) return false;
    const { name, ends, empty, attribute, rest } = component;
    if (ends) {
      const index = open.findLastIndex(({ component: opened }) => opened === name);
      if (index < 0) return false;
      open.length = index;
      put('');
      if (rest.trim()) put(readInline(rest));
      return true;
    }
    const title = attribute('title') ?? attribute('label');
    const margin = spaces(/^[ \t]*/.exec(line)?.[0]);
    if (CALLOUT_COMPONENT.test(name) && !empty && closed.has(name)) {
      begin(attribute('type') ?? attribute('kind') ?? attribute('variant') ?? name, title, {
        indent: within(margin),
        margin,
        component: name,
      });
      const end = rest.indexOf(`</${name}>`);
      const said = end < 0 ? rest : rest.slice(0, end);
      if (said.trim()) put(readInline(said.trim()));
      if (end >= 0) {
        open.pop();
        put('');
      }
      return true;
    }
    if (!title || !NAMED.test(name)) return false;
    const href = attribute('href');
    for (const words of ['', `${margin}**${href ? `[${title}](<${href}>)` : title}**`, '']) put(words);
    if (rest.trim()) put(margin + readInline(rest.trim()));
    return true;
  }

  function readShortcode(line: string): boolean {
    const match = SHORTCODE.exec(line);
    if (!match) return false;
    const [, closing, name = '', given = ''] = match;
    const named = NAMED.test(name) ? /(?:^\s*|\b(?:name|label|summary)\s*=\s*)"([^"]*)"/.exec(given)?.[1] : undefined;
    const title = /(?:title|header|context)\s*=\s*"([^"]*)"/.exec(given)?.[1] ?? named;
    if (closing) {
      const index = open.findLastIndex(({ shortcode }) => shortcode === name);
      if (index >= 0) open.length = index;
      put('');
    } else if (name === 'highlight') {
      highlighted = true;
      put(`${CODE_FENCE}${/^\s*"?([\w+#.-]+)/.exec(given)?.[1] ?? ''}`);
    } else if (name === 'figure' || name === 'img') {
      const value = (key: string) => new RegExp(`\\b${key}\\s*=\\s*"([^"]*)"`).exec(given)?.[1];
      put(`![${value('alt') ?? value('caption') ?? value('title') ?? ''}](<${value('src') ?? ''}>)`);
    } else if (CALLOUT_WORDS.test(name)) {
      const said = /^\s*"?(\w+)"?\s*$/.exec(given)?.[1] ?? /(?:type|color|class)\s*=\s*"(\w+)"/.exec(given)?.[1];
      begin(/^(?:callout|alert|admonition|notice)$/i.test(name) ? (said ?? 'note') : name, title, { indent: 0, shortcode: name });
    } else {
      if (title) for (const line of ['', `**${title}**`, '']) put(line);
      if (!TABS.test(name)) losses.push(`short codes that are not known: ${name}`);
    }
    return true;
  }

  function readInline(line: string): string {
    return line
      .replace(HEADING_STYLE, (_, words: string, level: string, style: string) => words + (level === '#' ? '' : anchorOf(style)))
      .split(/(`+[^`]*`+)/)
      .map((part, at) => (at % 2 === 1 ? part : readMarks(part, losses, closed)))
      .join('');
  }
}

/** What a heading is called by in links, where its maker says so, as HTML says it. */
function anchorOf(style: string): string {
  const name = /#([\w-]+)/.exec(style)?.[1];
  return name ? ` <a id="${name}"></a>` : '';
}

/** Words in bold, the name of a file as code. */
function nameOfCode(name: string): string {
  return /[\s`]/.test(name) ? `**${name}**` : `\`${name}\``;
}

function spaces(indent = ''): string {
  return ' '.repeat(indent.replaceAll('\t', '    ').length);
}

/** Whether a line is no longer indented as deep as what is open. */
function endsIndent(indent: number, line: string): boolean {
  return indent > 0 && line.trim() !== '' && (/^[ \t]*/.exec(line)?.[0].replaceAll('\t', '    ').length ?? 0) < indent;
}

/** What spans lines: Jekyll's code. */
function readBlocks(text: string): string {
  return text.replace(/\{%-?\s*highlight\s+([\w+#-]+)[^%]*-?%\}\n?([\s\S]*?)\n?\{%-?\s*endhighlight\s*-?%\}/g, '```$1\n$2\n```');
}
