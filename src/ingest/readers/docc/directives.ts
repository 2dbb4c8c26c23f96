import { CodeFences } from '../../normalise/code-fences.ts';

/** A page of a DocC catalogue without its directives. */
export interface Undirected {
  /** Markdown; what directives hold stands in their place. */
  text: string;
  /** A title that a directive gives the page. */
  title?: string | undefined;
  /** What a directive says the page is. */
  kind?: string;
  losses: string[];
}

const DIRECTIVE = /^([ \t]*)@([A-Z]\w*)[ \t]*(?:\(([^)]*)\))?[ \t]*(\{)?[ \t]*(.*?)(\})?[ \t]*$/;

/** Directives whose inside says how a page is shown, and nothing to a reader. */
const SETTINGS = new Set(
  'Metadata PageKind PageColor PageImage TitleHeading TechnologyRoot DisplayName SupportedLanguage Available CallToAction Options AutomaticSeeAlso AutomaticTitleHeading AutomaticArticleSubheading TopicsVisualStyle DeprecationSummaryOptions AlternateRepresentation Redirected Comment XcodeRequirement Assets'.split(
    ' ',
  ),
);

/** Directives whose title stands before what they hold, with what marks it. */
const TITLED: Record<string, string> = { Tab: '**', Section: '## ', Chapter: '## ', Volume: '## ', Intro: '', Choice: '- ' };

/** Directives that only hold others, or text. */
const HOLDERS = new Set(
  'TabNavigator Tab Row Column Small Links Tutorial Tutorials Article Intro Section Chapter Volume ContentAndMedia Stack Steps Step Assessments MultipleChoice Choice Justification Resources Documentation SampleCode Downloads Videos Forums DeprecationSummary Snippet'.split(
    ' ',
  ),
);

/** Whether a page has directives of a catalogue in it. */
export function hasDirectives(head: string): boolean {
  return head.split('\n').some((line) => {
    const name = DIRECTIVE.exec(line.replace(/\r$/, ''))?.[2];
    return name !== undefined && (SETTINGS.has(name) || HOLDERS.has(name)) && /[({]/.test(line);
  });
}

/**
 * Read the directives of a catalogue's page or tutorial: settings go, titles of tabs and sections stay, pictures become pictures of Markdown,
 * and what is in braces stands where it stood, less its indent.
 */
export function readDirectives(text: string): Undirected {
  const result: Undirected = { text: '', losses: [] };
  const lines: string[] = [];
  /** The directives that are open, each with its indent. */
  const open: { name: string; silent: boolean }[] = [];
  let indent = 0;
  const fences = new CodeFences();
  const silent = () => open.some((directive) => directive.silent);
  const put = (line: string) => {
    if (!silent()) lines.push(line);
  };

  for (const line of text.split('\n')) {
    if (fences.pass(line)) {
      put(outdent(line, indent));
      continue;
    }
    const match = DIRECTIVE.exec(line);
    if (match) begin(match);
    else if (open.length > 0 && /^[ \t]*\}[ \t]*$/.test(line)) close();
    else put(outdent(line, indent));
  }
  result.text = lines.join('\n');
  return result;

  function begin([line, , name = '', given = '', brace, rest = '', ended]: RegExpExecArray): void {
    const values = argumentsOf(given);
    if (!brace && !given && !SETTINGS.has(name) && !HOLDERS.has(name)) {
      put(line);
      return;
    }
    tell(name, values, given);
    if (!brace) return;
    open.push({ name, silent: SETTINGS.has(name) });
    indent = open.length * 4;
    if (rest.trim()) put(rest.trim());
    if (ended) close();
  }

  function close(): void {
    open.pop();
    indent = open.length * 4;
    put('');
  }

  function tell(name: string, values: Record<string, string>, given: string): void {
    const bare = given.replace(/^"|"$/g, '').trim();
    if (name === 'PageKind') result.kind = bare;
    else if (name === 'DisplayName' || name === 'TitleHeading') return;
    else if (name === 'Image' || name === 'Video') put(`\n![${values.alt ?? ''}](${values.source ?? bare})\n`);
    else if (name === 'Code') put(`\n\`${values.file ?? values.name ?? bare}\`\n`);
    else if (name in TITLED || values.title || values.name) {
      if (name === 'Intro' || (name === 'Tutorials' && values.name)) result.title ??= values.title ?? values.name;
      else if (TITLED[name] !== undefined) put(titleLine(TITLED[name], values.title ?? values.name ?? bare));
    } else if (!HOLDERS.has(name) && !SETTINGS.has(name)) result.losses.push(`DocC directives that are not known: @${name}`);
  }
}

function titleLine(mark: string, title: string): string {
  if (!title) return '';
  return mark === '**' ? `\n**${title}**\n` : `\n${mark}${title}\n`;
}

function argumentsOf(given: string): Record<string, string> {
  return Object.fromEntries(
    [...given.matchAll(/(\w+)\s*:\s*(?:"((?:[^"\\]|\\.)*)"|([^,\s]+))/g)].map(([, name, quoted, bare]) => [name, quoted ?? bare ?? '']),
  );
}

/** Take away as much indent as the directives around a line gave it. */
function outdent(line: string, indent: number): string {
  let at = 0;
  while (at < indent && (line[at] === ' ' || line[at] === '\t')) at += line[at] === '\t' ? indent : 1;
  return line.slice(Math.min(at, line.length));
}
