const INDENTED = /^(?: {4}|\t)/;
const ITEM = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]/;

/** Tells code that is marked by its depth alone, in a text whose lines are passed one after another: what is as deep in a list is text. */
export class IndentedCode {
  #afterGap = true;
  #inCode = false;
  #inList = false;

  /**
   * Pass a line.
   *
   * @param written the line at the depth at which it is written, where that of what holds it was taken away
   * @returns whether it is code
   */
  pass(line: string, written = line): boolean {
    if (line.trim() === '') {
      this.#afterGap = true;
      return false;
    }
    this.#inCode = INDENTED.test(line) && !this.#inList && (this.#afterGap || this.#inCode);
    if (!this.#inCode) {
      if (ITEM.test(line)) this.#inList = true;
      else if (this.#afterGap && !/^[ \t]/.test(written)) this.#inList = false;
    }
    this.#afterGap = false;
    return this.#inCode;
  }
}
