import { CodeFences } from '../../normalise/code-fences.ts';
import { IndentedCode } from './indented-code.ts';
import { indentOf } from './margin.ts';
import { INDENTED_CALLOUT } from './marks/indented-callout.ts';
import { TAB } from './marks/tab.ts';
import type { PlainPage } from './plain-page.ts';

/** What a block of code is called, as makers of documentation write it behind its language. */
const TITLE = /^[ \t]*(?:`{3,}|~{3,}).*?\btitle=(?:"([^"]+)"|'([^']+)')/;
/** A line of code that tells its maker which lines to show otherwise. */
const SHOWN_OTHERWISE = /^[ \t]*(?:\/\/|#|--|%|\/\*|<!--|\{\/\*)[ \t]*highlight-(?:next-line|start|end)\b/;
/** Hugo's code begins, and ends. */
const BEGINS_HIGHLIGHT = /^[ \t]*\{\{[<%][ \t]*highlight(?![\w/-])[ \t]*"?([\w+#.-]*)[^>%]*[>%]\}\}[ \t]*$/;
const ENDS_HIGHLIGHT = /^[ \t]*\{\{[<%][ \t]*\/[ \t]*highlight[ \t]*[>%]\}\}[ \t]*$/;
/** Longer than a fence that code in it may have. */
const LONG_FENCE = '``````';

/** Reads the lines of code on a page, which stay as they are. */
export class CodeLines {
  readonly #fences = new CodeFences();
  readonly #indented = new IndentedCode();
  #inHighlight = false;

  /** Whether the next line is within a block of code between fences. */
  get inFences(): boolean {
    return this.#fences.isOpen;
  }

  /**
   * Put a line on the page, if it is code.
   *
   * @param line from where the text of what holds it stands
   * @param written the same as it is written
   * @returns whether it is
   */
  read(line: string, written: string, page: PlainPage): boolean {
    if (this.#inHighlight) {
      this.#inHighlight = !ENDS_HIGHLIGHT.test(line);
      page.put(this.#inHighlight ? line : LONG_FENCE);
      return true;
    }
    const titled = this.inFences ? undefined : TITLE.exec(line);
    if (titled) page.putApart(indentOf(line) + nameOfCode(titled[1] ?? titled[2] ?? ''));
    if (this.inFences && SHOWN_OTHERWISE.test(line)) return true;
    if (this.#fences.pass(line) || (this.#indented.pass(line, written) && !INDENTED_CALLOUT.test(line) && !TAB.test(line))) {
      page.put(line);
      return true;
    }
    const highlight = BEGINS_HIGHLIGHT.exec(line);
    if (highlight) page.put(LONG_FENCE + highlight[1]);
    this.#inHighlight = highlight !== null;
    return this.#inHighlight;
  }
}

/** Words in bold, the name of a file as code. */
function nameOfCode(name: string): string {
  return /[\s`]/.test(name) ? `**${name}**` : `\`${name}\``;
}
