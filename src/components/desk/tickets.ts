import { ticketAddress } from '../../desk/ticket-address.ts';
import { isMail } from '../../model/fill-address.ts';
import { ui } from '../../text/text.ts';
import { writeClipboard } from '../copy/clipboard.ts';
import { toast } from '../copy/toast.ts';
import { element } from '../search/element.ts';
import { type Reply, replyText } from './reply-text.ts';

/** What the buttons work on, and what a message with it would be about. */
type Taken = Reply & { subject: string };

/** Let each button open its form with the reply filled in. Nothing is opened but by a press of it. */
export function startTickets(buttons: Iterable<HTMLElement>, current: () => Taken): void {
  for (const button of buttons) button.addEventListener('click', () => void take(button, current()));
}

async function take({ dataset, textContent: name }: HTMLElement, reply: Taken): Promise<void> {
  const [text, markdown, html] = await Promise.all((['text', 'markdown', 'html'] as const).map((form) => replyText(form, reply)));
  if (!text || markdown === undefined || html === undefined) return toast(ui.desk.nothingToTake);
  const { subject, draft } = reply;
  const { product, os, error } = draft;
  const form = { url: dataset.deskTicket ?? '', limit: dataset.limit ? Number(dataset.limit) : undefined };
  const { url, over } = ticketAddress(form, { subject, text, markdown, html, product, os, error });
  if (over > 0) {
    // What is copied is what the form would have got.
    const copied = form.url.includes('{markdown}') ? markdown : form.url.includes('{html}') ? html : text;
    const kept = await writeClipboard({ text: copied }).then(
      () => ui.desk.copiedInstead,
      () => ui.desk.copyYourself,
    );
    toast(ui.desk.overLimit(over, name) + kept);
  } else toast(ui.desk.opening(name));
  const link = element('a', { href: url, rel: 'noopener noreferrer', ...(isMail(url) ? {} : { target: '_blank' }) });
  document.body.append(link);
  link.click();
  link.remove();
}
