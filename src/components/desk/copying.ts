import { packDraft } from '../../desk/draft-link.ts';
import type { Form } from '../../desk/form.ts';
import { type Copied, writeClipboard } from '../copy/clipboard.ts';
import { readForm, rememberForm } from '../copy/reply-form.ts';
import { toast } from '../copy/toast.ts';
import { type Reply, replyText } from './reply-text.ts';

/** What copying works on. */
interface Copying {
  copyButton: HTMLElement;
  shareButton: HTMLElement;
  form: HTMLSelectElement;
  /** The field with the text, which Ctrl or ⌘ with Enter copies from. */
  text: HTMLTextAreaElement;
  current(): Reply;
}

/** Copy the reply in any of its forms, or a link that restores it, and say so. */
export function startCopying({ copyButton, shareButton, form, text, current }: Copying): void {
  form.value = readForm();
  form.addEventListener('change', () => rememberForm(form.value));
  const copy = async () => {
    const wanted = form.value as Form;
    const reply = current();
    const plain = await replyText(wanted === 'markdown' ? 'markdown' : 'text', reply);
    if (!plain) return toast('There is nothing to copy yet.');
    const html = wanted === 'html' ? { html: await replyText('html', reply) } : {};
    await put({ text: plain, ...html }, `the reply, as ${form.selectedOptions[0]?.text}`);
  };
  copyButton.addEventListener('click', copy);
  text.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.repeat) return;
    event.preventDefault();
    void copy();
  });
  shareButton.addEventListener('click', async () => {
    const url = new URL(location.pathname, location.href);
    try {
      url.hash = await packDraft(current().draft);
    } catch {
      return toast('This reply is too long for a link. Copy the reply itself instead.');
    }
    await put({ text: url.href }, 'a link that restores this reply');
  });
}

async function put(copied: Copied, what: string): Promise<void> {
  try {
    await writeClipboard(copied);
    toast(`Copied ${what}.`);
  } catch {
    toast('Your browser does not allow copying here. Select the text and copy it yourself.');
  }
}
