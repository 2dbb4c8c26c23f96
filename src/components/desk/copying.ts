import type { Draft } from '../../desk/draft.ts';
import { packDraft } from '../../desk/draft-link.ts';
import type { Form } from '../../desk/form.ts';
import { type Paragraph, writeAs } from '../../desk/write-as.ts';
import { type Copied, writeClipboard } from '../copy/clipboard.ts';
import { readForm, rememberForm } from '../copy/reply-form.ts';
import { toast } from '../copy/toast.ts';

/** What copying works on. */
interface Copying {
  copyButton: HTMLElement;
  shareButton: HTMLElement;
  form: HTMLSelectElement;
  /** The draft as it is, and what it says where nobody has edited it. */
  current(): { draft: Draft; paragraphs: readonly Paragraph[] };
}

/** Copy the reply in any of its forms, or a link that restores it, and say so. */
export function startCopying({ copyButton, shareButton, form, current }: Copying): void {
  const inForm = async (wanted: Form): Promise<string> => {
    const { draft, paragraphs } = current();
    if (draft.text === undefined) return writeAs(wanted, paragraphs);
    const { writeEdited } = await import('./edited-forms.ts');
    return writeEdited(wanted, draft.text);
  };
  form.value = readForm();
  form.addEventListener('change', () => rememberForm(form.value));
  copyButton.addEventListener('click', async () => {
    const wanted = form.value as Form;
    const plain = await inForm(wanted === 'markdown' ? 'markdown' : 'text');
    const html = wanted === 'html' ? { html: await inForm('html') } : {};
    await put({ text: plain, ...html }, `the reply, as ${form.selectedOptions[0]?.text}`);
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
