import type { Capture } from '../../input/capture.ts';
import { readText } from '../../input/lines.ts';
import type { RawPost } from '../../raw-post.ts';
import { readDocMarkdown } from '../docc/read-markdown.ts';
import { readRenderJson } from '../docc/read-render-json.ts';
import type { ReadContext } from '../reader.ts';

/** Read a page of documentation, whichever way it was saved. */
export async function* read(capture: Capture, { wording }: ReadContext): AsyncGenerator<RawPost> {
  const text = await readText(capture);
  yield text.trimStart().startsWith('{') ? readRenderJson(capture.name, text, wording) : readDocMarkdown(capture.name, text, wording);
}
