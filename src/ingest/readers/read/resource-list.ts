import type { Capture } from '../../input/capture.ts';
import { readLines } from '../../input/lines.ts';
import type { RawPost } from '../../raw-post.ts';
import type { ReadContext } from '../reader.ts';
import { readResourceList } from '../resources/read-resource-list.ts';

/** Read a list of links. */
export async function* read(capture: Capture, { wording }: ReadContext): AsyncGenerator<RawPost> {
  yield readResourceList(await readLines(capture), wording);
}
