import { kindOf } from '../../normalise/callout.ts';
import { readInline } from './inline-marks.ts';
import { indentOf, marginOf } from './margin.ts';

/** What is open on a page, while its lines are read. */
export interface OpenBlock {
  /** What its lines begin with. */
  mark?: string;
  /** How deep its text stands, which ends where it is no longer so deep; 0 where it ends otherwise. */
  indent?: number;
  /** What it began with, as its end knows it. */
  begun?: string;
}

/** A page in Markdown that everybody reads, which is put together line by line. */
export class PlainPage {
  /** What no rule knows. */
  readonly losses: string[] = [];
  /** The components that end somewhere on it. */
  readonly closed: ReadonlySet<string>;
  readonly #lines: string[] = [];
  /** The innermost last. */
  readonly #open: Required<OpenBlock>[] = [];

  /** @param body as its maker wrote it */
  constructor(body: string) {
    this.closed = new Set([...body.matchAll(/<\/([A-Za-z][\w-]*)/g)].map(([, name = '']) => name));
  }

  get text(): string {
    return this.#lines.join('\n');
  }

  /** How deep the text of what is open stands. */
  get depth(): number {
    return this.#open.findLast(({ indent }) => indent > 0)?.indent ?? 0;
  }

  /** Close what a line is no longer deep enough for. @returns the line from where the text of what is open stands */
  within(line: string): string {
    if (line.trim() !== '') while (marginOf(line).length < (this.#open.at(-1)?.indent ?? 0)) this.#open.pop();
    return this.dedent(line);
  }

  /** A line from where the text of what is open stands. */
  dedent(line: string): string {
    return line.slice(Math.min(this.depth, indentOf(line).length));
  }

  /** How deep the text of what begins in an item of a list stands: nothing says so where it begins at the edge. */
  depthIn(margin: string): number {
    return margin === '' ? 0 : this.depth + margin.length;
  }

  /** Put a line. */
  put(line: string): void {
    this.#lines.push(`${this.#open.map(({ mark }) => mark).join('')}${line}`.replace(/[ \t]+$/, ''));
  }

  /** Put words that stand by themselves. */
  putApart(words: string): void {
    for (const line of ['', words, '']) this.put(line);
  }

  /** Put a line whose words may have marks. */
  putInline(line: string): void {
    this.put(this.inline(line));
  }

  /** Words without the marks that only their maker reads. */
  inline(words: string): string {
    return readInline(words, this.losses, this.closed);
  }

  open({ mark = '', indent = 0, begun = '' }: OpenBlock): void {
    this.#open.push({ mark, indent, begun });
  }

  /** Open a callout. @param margin what it is indented by: in an item of a list it stands below its words */
  openCallout(kind: string, title: string | undefined, { margin = '', ...block }: Omit<OpenBlock, 'mark'> & { margin?: string }): void {
    this.put('');
    this.open({ mark: `${margin}> `, ...block });
    this.put(`[!${kindOf(kind)}]`);
    if (title) {
      this.put(`**${title}**`);
      this.put('');
    }
  }

  /** Close the innermost block that began so, and all within it. @returns whether there was one */
  close(isBegin: (begun: string) => boolean): boolean {
    const at = this.#open.findLastIndex(({ begun }) => isBegin(begun));
    if (at >= 0) this.#open.length = at;
    return at >= 0;
  }
}
