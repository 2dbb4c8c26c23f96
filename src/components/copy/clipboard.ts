/** What goes to the clipboard: plain text, and the same as rich text where it has links. */
export interface Copied {
  text: string;
  html?: string;
}

/**
 * Put something on the clipboard, in the old way where the browser or the page's address allows no other.
 *
 * @throws Error where neither is allowed
 */
export async function writeClipboard({ text, html }: Copied): Promise<void> {
  try {
    if (html) {
      const types = { 'text/plain': text, 'text/html': html };
      const blobs = Object.entries(types).map(([type, value]) => [type, new Blob([value], { type })]);
      await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    } else await navigator.clipboard.writeText(text);
  } catch {
    if (!copyByEvent({ text, ...(html && { html }) })) throw new Error('The browser does not allow copying');
  }
}

function copyByEvent({ text, html }: Copied): boolean {
  let done = false;
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    if (html) event.clipboardData?.setData('text/html', html);
    event.preventDefault();
    done = event.clipboardData !== null;
  };
  document.addEventListener('copy', fill, { once: true });
  const allowed = document.execCommand('copy');
  document.removeEventListener('copy', fill);
  return allowed && done;
}
