import type { ReadMark } from '../../../../../../src/ingest/readers/markdown/marks/read-mark.ts';
import { PlainPage } from '../../../../../../src/ingest/readers/markdown/plain-page.ts';

/** A page of which one kind of marks is read, and the other lines are put as they stand. */
export function readWith(read: ReadMark, ...lines: string[]): PlainPage {
  const page = new PlainPage(lines.join('\n'));
  for (const [at, written] of lines.entries()) {
    const line = page.within(written);
    if (!read(line, page, lines[at + 1] ?? '')) page.put(line);
  }
  return page;
}
