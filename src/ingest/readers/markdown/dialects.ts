import { CodeLines } from './code-lines.ts';
import { formulasAsCode } from './formulas.ts';
import { component } from './marks/component.ts';
import { directive } from './marks/directive.ts';
import { forMachines } from './marks/for-machines.ts';
import { indentedCallout } from './marks/indented-callout.ts';
import { quotedCallout } from './marks/quoted-callout.ts';
import type { ReadMark } from './marks/read-mark.ts';
import { shortCode } from './marks/short-code.ts';
import { snippet } from './marks/snippet.ts';
import { tab } from './marks/tab.ts';
import { withoutIndent, withoutStatements } from './mdx.ts';
import { withoutComments } from './obsidian-comments.ts';
import { PlainPage } from './plain-page.ts';

/** What reads lines that are marks; the first that knows a line reads it. */
const MARKS: readonly ReadMark[] = [forMachines, snippet, directive, component, indentedCallout, tab, quotedCallout, shortCode];

/** A line with a component at its beginning or end is a block of its own. */
const BEGINS_COMPONENT = /^[ \t]*<\/?[A-Z][\w.]*[\s/>]/;
const ENDS_COMPONENT = /<\/[A-Z][\w.]*>[ \t]*$/;

/**
 * Turn the marks of Docusaurus, MkDocs, Hugo, Jekyll and Obsidian into Markdown that everybody reads: callouts, tabs, short codes, links between
 * notes. Code stays as it is, and what no rule knows is told.
 */
export function readDialects(body: string): Pick<PlainPage, 'text' | 'losses'> {
  const page = new PlainPage(body);
  const code = new CodeLines();
  const lines = formulasAsCode(withoutComments(withoutIndent(withoutStatements(body.split('\n')))));
  for (const [at, written] of lines.entries()) {
    const line = code.inFences ? page.dedent(written) : page.within(written);
    if (code.read(line, written, page) || MARKS.some((read) => read(line, page, lines[at + 1] ?? ''))) continue;
    if (BEGINS_COMPONENT.test(line)) page.put('');
    page.putInline(line);
    if (ENDS_COMPONENT.test(line)) page.put('');
  }
  return { text: jekyllsCode(page.text), losses: page.losses };
}

function jekyllsCode(text: string): string {
  return text.replace(/\{%-?\s*highlight\s+([\w+#-]+)[^%]*-?%\}\n?([\s\S]*?)\n?\{%-?\s*endhighlight\s*-?%\}/g, '```$1\n$2\n```');
}
