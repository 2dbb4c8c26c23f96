import type { Capture } from '../../input/capture.ts';
import type { RawPost } from '../../raw-post.ts';
import { anyPage } from '../page/any-page.ts';
import { openPage } from '../page/saved-page.ts';
import type { ReadContext } from '../reader.ts';

/** Read any page. */
export async function* read(capture: Capture, { wording }: ReadContext): AsyncGenerator<RawPost> {
  yield anyPage(await openPage(capture), wording);
}
