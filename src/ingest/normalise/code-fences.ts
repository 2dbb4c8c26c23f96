/** A line that may be a fence of code, within quotations too: its mark, and what stands behind it, of which backticks allow none of their own. */
const FENCE = /^[ \t]*(?:>[ \t]*)*(`{3,}(?!.*`)|~{3,})([\s\S]*)$/;

/** The fences of code in a text whose lines are passed one after another. */
export class CodeFences {
  #mark: string | undefined;

  /** Whether the next line is within code. */
  get isOpen(): boolean {
    return this.#mark !== undefined;
  }

  /** Pass a line. @returns whether it is code, or a fence of it */
  pass(line: string): boolean {
    const [, mark, rest = ''] = FENCE.exec(line) ?? [];
    if (this.#mark === undefined) {
      this.#mark = mark;
      return mark !== undefined;
    }
    if (mark?.startsWith(this.#mark) && rest.trim() === '') this.#mark = undefined;
    return true;
  }
}
