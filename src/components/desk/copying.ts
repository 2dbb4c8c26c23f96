import { packDraft } from '../../desk/draft-link.ts';
import type { Form } from '../../desk/form.ts';
import { ui } from '../../text/text.ts';
import { put } from '../copy/put.ts';
import { readForm, rememberForm } from '../copy/reply-form.ts';
import { toast } from '../copy/toast.ts';
import { onCtrlEnter } from '../shell/on-ctrl-enter.ts';
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
    if (!plain) return toast(ui.desk.nothingToCopy);
    const html = wanted === 'html' ? { html: await replyText('html', reply) } : {};
    await put({ text: plain, ...html }, ui.desk.copied(form.selectedOptions[0]?.text ?? ''));
  };
  copyButton.addEventListener('click', copy);
  onCtrlEnter(text, copy);
  shareButton.addEventListener('click', async () => {
    const url = new URL(location.pathname, location.href);
    try {
      url.hash = await packDraft(current().draft);
    } catch {
      return toast(ui.desk.longForLink);
    }
    await put({ text: url.href }, ui.desk.copiedLink);
  });
}
