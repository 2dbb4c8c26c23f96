import { kindOf } from '../../normalise/callout.ts';

/** A page in Markdown that everybody reads. */
export interface Plain {
  text: string;
  losses: string[];
}

const FENCE = /^[ \t]*(?:>[ \t]*)*(`{3,}|~{3,})/;

/** Callouts as makers of documentation mark them: a line that opens one, and how it ends. */
const DIRECTIVE = /^([ \t]*)(:{3,})[ \t]*(\w[\w-]*)?[ \t]*(?:\[([^\]]*)\]|\{[^}]*\})?[ \t]*(.*?)[ \t]*$/;
const INDENTED = /^([ \t]*)(?:!!!|\?\?\?\+?)[ \t]+([\w-]+)[ \t\w-]*?(?:"([^"]*)")?[ \t]*$/;
const TAB = /^([ \t]*)===!?[ \t]+"([^"]*)"[ \t]*$/;
const SHORTCODE = /^[ \t]*\{\{[<%][ \t]*(\/?)[ \t]*([\w/-]+)([^>%]*?)[ \t]*\/?[ \t]*[>%]\}\}[ \t]*$/;
const QUOTED = /^((?:[ \t]*>)+)[ \t]*\[!([\w-]+)\][+-]?[ \t]*(.*)$/;

const CALLOUT_WORDS =
  /^(?:note|tip|info|warning|danger|caution|important|hint|attention|error|bug|success|question|failure|example|abstract|summary|tldr|quote|todo|notice|callout|alert|admonition|details|warn)$/i;

/** Lines that say something to a machine only. */
const MACHINE = /^(?:import\s+.+\s+from\s+['"].+['"];?|import\s+['"].+['"];?|export\s+(?:const|default|function|let)\b.*)$/;

/**
 * Turn the marks of Docusaurus, MkDocs, Hugo, Jekyll and Obsidian into Markdown that everybody reads: callouts, tabs, short codes, links between
 * notes. Code stays as it is, and what no rule knows is told.
 */
export function readDialects(body: string): Plain {
  const losses: string[] = [];
  const out: string[] = [];
  /** What is open, innermost last: how its lines are marked, and how it ends. */
  const open: { mark: string; indent: number; colons?: string; shortcode?: string }[] = [];
  let fence: string | undefined;
  /** How deep the text of what is open stands. */
  let indented = 0;
  const lines = body.replace(/%%[\s\S]*?%%/g, '').split('\n');
  const marks = () => open.map(({ mark }) => mark).join('');
  const put = (line: string) => out.push(`${marks()}${line}`.replace(/[ \t]+$/, ''));
  const begin = (
    kind: string,
    title: string | undefined,
    { margin = '', ...how }: { indent: number; margin?: string | undefined; colons?: string; shortcode?: string },
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
    if (fence === undefined) while (open.length > 0 && endsIndent(open.at(-1)?.indent ?? 0, line)) open.pop();
    indented = open.findLast(({ indent }) => indent > 0)?.indent ?? 0;
    const inner = line.slice(Math.min(indented, /^[ \t]*/.exec(line)?.[0].length ?? 0));
    const mark = FENCE.exec(inner)?.[1];
    if (mark)
      fence =
        fence === undefined ? mark : inner.trim().startsWith(fence) && inner.trim().replace(/[`~>\s]/g, '') === '' ? undefined : fence;
    if (mark || fence !== undefined || (/^(?: {4}|\t)/.test(inner) && !INDENTED.test(inner) && !TAB.test(inner))) {
      put(inner);
      continue;
    }
    if (!readLine(inner, lines[at + 1] ?? '')) put(readInline(inner));
  }
  return { text: readBlocks(out.join('\n')), losses };

  /** @returns whether the line was a mark, and no text */
  function readLine(line: string, next: string): boolean {
    if (MACHINE.test(line)) return true;
    const directive = DIRECTIVE.exec(line);
    if (directive) {
      const [, , colons = '', name, label, rest] = directive;
      if (!name) {
        const index = open.findLastIndex(({ colons: opened }) => opened !== undefined && opened.length <= colons.length);
        if (index >= 0) open.length = index;
        put('');
        return true;
      }
      if (CALLOUT_WORDS.test(name)) begin(name, label ?? rest, { indent: 0, colons });
      else {
        losses.push(`directives that are not known: :::${name}`);
        open.push({ mark: '', indent: 0, colons });
        if (label ?? rest) put(label ?? rest ?? '');
      }
      return true;
    }
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

  function readShortcode(line: string): boolean {
    const match = SHORTCODE.exec(line);
    if (!match) return false;
    const [, closing, name = '', given = ''] = match;
    const title = /(?:title|header|context)\s*=\s*"([^"]*)"/.exec(given)?.[1];
    if (closing) {
      const index = open.findLastIndex(({ shortcode }) => shortcode === name);
      if (index >= 0) open.length = index;
      put('');
    } else if (name === 'figure' || name === 'img') {
      const value = (key: string) => new RegExp(`\\b${key}\\s*=\\s*"([^"]*)"`).exec(given)?.[1];
      put(`![${value('alt') ?? value('caption') ?? value('title') ?? ''}](<${value('src') ?? ''}>)`);
    } else if (CALLOUT_WORDS.test(name)) {
      const said = /^\s*"?(\w+)"?\s*$/.exec(given)?.[1] ?? /(?:type|color|class)\s*=\s*"(\w+)"/.exec(given)?.[1];
      begin(/^(?:callout|alert|admonition|notice)$/i.test(name) ? (said ?? 'note') : name, title, { indent: 0, shortcode: name });
    } else {
      if (title) put(`**${title}**`);
      losses.push(`short codes that are not known: ${name}`);
    }
    return true;
  }

  function readInline(line: string): string {
    return line
      .split(/(`+[^`]*`+)/)
      .map((part, at) => (at % 2 === 1 ? part : readMarks(part)))
      .join('');
  }

  function readMarks(text: string): string {
    return text
      .replace(/!\[\[([^\]|#]+)(?:#[^\]|]*)?(?:\|([^\]]*))?\]\]/g, (_, target: string, words?: string) => {
        losses.push(`embedded notes and pictures: ${target}`);
        return `\\[image: ${words && !/^\d+(?:x\d+)?$/.test(words) ? words : target}]`;
      })
      .replace(/\[\[([^\]|]+)(?:\|([^\]]*))?\]\]/g, (_, target: string, words?: string) => words ?? target.split('#')[0] ?? target)
      .replace(/==(?=\S)(.+?)(?<=\S)==/g, '**$1**')
      .replace(/\{:[^}\n]*\}/g, '')
      .replace(/\{\{[<%][ \t]*(?:rel)?ref[ \t]+"([^"]*)"[ \t]*[>%]\}\}/g, '$1')
      .replace(/\{\{[<%][^>%]*[>%]\}\}/g, (whole) => {
        losses.push(`short codes that are not known: ${/[\w-]+/.exec(whole)?.[0]}`);
        return '';
      })
      .replace(
        /\{%-?\s*(?:include|link|post_url|raw|endraw|assign|if|endif|for|endfor|unless|endunless|comment|endcomment)\b[^%]*-?%\}/g,
        (whole) => {
          losses.push(`Liquid tags: ${whole.slice(0, 40)}`);
          return '';
        },
      )
      .replace(/<TabItem\b[^>]*\blabel=["{]+([^"}]*)["}]+[^>]*>/g, '\n\n**$1**\n\n')
      .replace(/<\/?(?:Tabs|TabItem|Admonition|Details|CodeBlock|[A-Z]\w*(?:\.\w+)?)(?:\s[^<>]*)?\/?>/g, (tag) => {
        if (!/^<\/?(?:Tabs|TabItem)\b/.test(tag) && !tag.startsWith('</'))
          losses.push(`components that are not known: ${/\w+/.exec(tag)?.[0]}`);
        return '\n\n';
      })
      .replace(/\{\/\*.*?\*\/\}/g, '');
  }
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
