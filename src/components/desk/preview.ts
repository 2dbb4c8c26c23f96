import { ui } from '../../text/text.ts';
import { element } from '../search/element.ts';
import { type Reply, replyText } from './reply-text.ts';
import { shownHtml } from './shown-html.ts';

/** How a reply looks to whoever reads it. */
export interface Preview {
  /** Show the reply as it is now, where the preview is open. */
  show(): void;
}

/** Show the reply as it will be read, while its details are open. */
export function startPreview(details: HTMLDetailsElement, current: () => Reply): Preview {
  const view = details.lastElementChild as HTMLElement;
  let run = 0;
  const show = async () => {
    if (!details.open) return;
    const mine = ++run;
    const html = await replyText('html', current()).catch(() => undefined);
    if (mine !== run) return;
    if (html === undefined) view.replaceChildren(element('p', { class: 'muted' }, ui.desk.noPreview));
    else view.replaceChildren(html ? shownHtml(html) : element('p', { class: 'muted' }, ui.desk.emptyPreview));
  };
  details.addEventListener('toggle', () => void show());
  return { show: () => void show() };
}
