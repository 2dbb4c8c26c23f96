import { unknownTag } from '../../../model/html-names.ts';
import { NAMED } from './block-names.ts';

/** Tags of Jekyll and GitBook, which a program reads. */
const LIQUID =
  /\{%-?\s*(include|link|post_url|raw|assign|if|for|unless|comment|(?:end)?(?:hint|tabs?|steps?|stepper|code|content-ref|embed|columns?)|end(?:raw|if|for|unless|comment))\b([^%]*)-?%\}/g;

/** Components that say where their text stands, which is kept. */
const LAYOUT =
  /^<\/?(?:Tabs?|TabItem|TabGroup|Cards?|Card(?:Group|Grid)|Accordions?|AccordionGroup|Columns?|Rows?|Grid|Frame|Steps?|Fragment|CodeGroup|Details|Expandable|Panel)\b/;

/** What is said of a link or a picture behind it. */
const LINK_STYLE = /(\]\((?:[^()\s]|\([^()\s]*\))*(?:[ \t]+"[^"]*")?\))\{[^{}\n]*\}/g;

/** What a note may embed that is a picture. */
const PICTURE = /\.(?:png|jpe?g|gif|webp|svg|avif|bmp|ico|tiff?|excalidraw)$/i;

/** A link of Obsidian: its words, or what it leads to. One to a heading of the same note stays a link. */
function linkWithin(target: string, words: string | undefined): string {
  const [note = '', ...headings] = target.split('#');
  const heading = headings.at(-1);
  if (note !== '' || heading === undefined || heading.startsWith('^')) return words ?? (note || '');
  return `[${words ?? heading}](<#${heading}>)`;
}

/** The anchor and the classes of a heading. */
const HEADING_STYLE = /^([ \t>]*(#{1,6})[ \t].*?)[ \t]*\{:?[ \t]*([#.][^{}]*)\}[ \t]*#*[ \t]*$/;

/**
 * Turn marks within a line into Markdown that everybody reads. Code stays as it is.
 *
 * @param losses gets what no rule knows
 * @param closed names of the components that end somewhere in the text
 */
export function readInline(line: string, losses: string[], closed: ReadonlySet<string>): string {
  return line
    .replace(HEADING_STYLE, (_, words: string, level: string, style: string) => words + (level === '#' ? '' : anchorOf(style)))
    .split(/(`+[^`]*`+)/)
    .map((part, at) => (at % 2 === 1 ? part : readMarks(part, losses, closed)))
    .join('');
}

/** What a heading is called by in links, where its maker says so, as HTML says it. */
function anchorOf(style: string): string {
  const name = /#([\w-]+)/.exec(style)?.[1];
  return name ? ` <a id="${name}"></a>` : '';
}

function readMarks(text: string, losses: string[], closed: ReadonlySet<string>): string {
  return (
    text
      .replace(/!\[\[([^\]|#]+?)(?:#[^\]|]*?)?(?:\\?\|([^\]]*))?\]\]/g, (_, target: string, words?: string) => {
        losses.push(`embedded notes and pictures: ${target}`);
        // Of a picture, what stands behind the bar may be how large it is shown.
        const said = words && !/^\d+(?:x\d+)?$/.test(words) ? words : target;
        return `\\[${PICTURE.test(target) ? 'image' : 'embedded'}: ${said}]`;
      })
      .replace(/(?<!\\)\[\[([^\]|]+?)(?:\\?\|([^\]]*))?\]\]/g, (_, target: string, words?: string) => linkWithin(target, words))
      .replace(/(?<!=)==(?=[^\s=])(.+?)(?<=[^\s=])==(?!=)/g, '**$1**')
      .replace(/\{:[^}\n]*\}/g, '')
      // MkDocs: what a link looks like, icons, keys.
      .replace(LINK_STYLE, '$1')
      .replace(/(?<![\w:]):(?:material|fontawesome|octicons|simple)-[\w-]+:[ \t]?/g, '')
      .replace(/(?<![\w+])\+\+([a-z][\w-]*(?:\+[\w-]+)*)\+\+(?![\w+])/g, (_, keys: string) =>
        keys
          .split('+')
          .map((key) => `<kbd>${key.charAt(0).toUpperCase()}${key.slice(1)}</kbd>`)
          .join('+'),
      )
      // Obsidian: the name of a block, at its end.
      .replace(/[ \t]+\^[a-z\d][a-z\d-]*[ \t]*$/i, '')
      .replace(/\{\{[<%][ \t]*(?:rel)?ref[ \t]+"([^"]*)"[ \t]*[>%]\}\}/g, '$1')
      .replace(/\{\{[<%][^>%]*[>%]\}\}/g, (whole) => {
        losses.push(`short codes that are not known: ${/[\w-]+/.exec(whole)?.[0]}`);
        return '';
      })
      .replace(LIQUID, (whole, name: string, given: string) => {
        // GitBook has tabs and steps in such tags; the others are for a program.
        const title = NAMED.test(name) ? /\btitle="([^"]*)"/.exec(given)?.[1] : undefined;
        if (!/^(?:end)?(?:tabs?|step|stepper)$/.test(name)) losses.push(`Liquid tags: ${whole.slice(0, 40)}`);
        return title ? `\n\n**${title}**\n\n` : '';
      })
      // A word in angle brackets that nothing closes stands for what readers put there: `<Project name>`.
      .replace(/(?<!\\)<(?=([A-Za-z][\w-]*)(?:[ \t]+[\w-]+)*>)/g, (sign, name: string) =>
        closed.has(name) || !unknownTag(`<${name}>`) ? sign : '\\<',
      )
      .replace(/<TabItem\b[^>]*\blabel=["{]+([^"}]*)["}]+[^>]*>/g, '\n\n**$1**\n\n')
      .replace(/(?<!\\)<\/?(?:Tabs|TabItem|Admonition|Details|CodeBlock|[A-Z]\w*(?:\.\w+)?)(?:\s[^<>]*)?\/?>/g, (tag) => {
        if (!LAYOUT.test(tag) && !tag.startsWith('</')) losses.push(`components that are not known: ${/\w+/.exec(tag)?.[0]}`);
        return '';
      })
      .replace(/\{\/\*.*?\*\/\}/g, '')
  );
}
