import { ui } from '../../text/text.ts';
import { type Copied, writeClipboard } from './clipboard.ts';
import { toast } from './toast.ts';

/** Put something on the clipboard, and say so. @param done what is said then */
export async function put(copied: Copied, done: string): Promise<void> {
  const said = await writeClipboard(copied).then(
    () => done,
    () => ui.copy.refused,
  );
  toast(said);
}
