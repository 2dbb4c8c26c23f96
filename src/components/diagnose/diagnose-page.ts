import type { DiagnosedText } from '../../search/client/diagnose-text.ts';
import { offThread } from '../../search/client/off-thread.ts';
import { ui } from '../../text/text.ts';
import { element } from '../search/element.ts';
import { incompleteNotice } from '../search/notes-view.ts';
import { takeLongText } from '../search/take-long-text.ts';
import { onCtrlEnter } from '../shell/on-ctrl-enter.ts';
import { placeNamed } from '../shell/place-named.ts';
import { diagnosisText, diagnosisView } from './diagnosis-view.ts';

/* The diagnose page. Its state is the part of the address behind `#`, which browsers send to nobody. */

/** A paste longer than this is shortened to its telling lines before it goes into the address. */
const LONGEST_ADDRESS = 3000;

/** A longer paste is read without being shown; its telling lines are. */
const LONGEST_SHOWN = 20_000;

const base = document.documentElement.dataset.base ?? '/';
const form = document.querySelector<HTMLFormElement>('[data-diagnose]');
const field = form?.querySelector('textarea');
const host = document.querySelector<HTMLElement>('[data-diagnosis]');

if (form && field && host) start(form, field, host);

function start(form: HTMLFormElement, field: HTMLTextAreaElement, host: HTMLElement): void {
  const status = element('p', { class: 'search-status', role: 'status' });
  const view = element('div', {});
  host.append(status, view);
  let run = 0;
  /** The address's end that leads here again. */
  let address = '';

  const show = (state: string, message: string, content: Node[] = []) => {
    host.dataset.state = state;
    delete host.dataset.confidence;
    status.textContent = message;
    view.replaceChildren(...content);
  };
  show('idle', '');

  const diagnose = async (pasted: string) => {
    const text = pasted.trim();
    const mine = ++run;
    if (!text) return show('idle', ui.diagnose.nothingPasted);
    show('loading', ui.diagnose.reading);
    const again = () => void diagnose(text);
    try {
      const found = await offThread('diagnoseText', base, text);
      if (mine !== run) return;
      const isLong = text.length > LONGEST_SHOWN;
      if (isLong) field.value = found.lines.join('\n');
      address = `#${encodeURIComponent(shorten(text, found))}`;
      history.replaceState(null, '', address);
      const said = [diagnosisText(found), isLong && ui.diagnose.long].filter(Boolean).join(' ');
      show(stateOf(found), said, [...(found.incomplete ? [incompleteNotice(again)] : []), ...diagnosisView(found, text, form.dataset)]);
      host.dataset.confidence = found.confidence;
    } catch {
      if (mine !== run) return;
      const button = element('button', { type: 'button' }, ui.search.tryAgain);
      button.addEventListener('click', again);
      show('error', ui.search.failed, [button]);
    }
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    // What is being read was taken out of the field.
    if (field.value === '' && host.dataset.state === 'loading') return;
    void diagnose(field.value);
  });
  onCtrlEnter(field, () => form.requestSubmit());
  takeLongText(field, LONGEST_SHOWN, (text) => void diagnose(text));
  const open = () => {
    if (!location.hash || location.hash === address) return;
    // A link within the page, such as the one that skips to the content, has taken the paste out of the address.
    if (isOwnPlace()) return void (address && history.replaceState(null, '', address));
    const shared = readAddress();
    if (!shared) return show('idle', ui.diagnose.badLink);
    field.value = shared;
    void diagnose(shared);
  };
  addEventListener('hashchange', open);
  open();
}

/** Whether the address names a place that is the layout's own; any other text there may be what somebody pasted. */
function isOwnPlace(): boolean {
  return location.hash.startsWith('#_') && placeNamed() !== null;
}

function stateOf({ errors, symbols, confidence }: DiagnosedText): 'done' | 'empty' {
  return confidence !== 'none' || errors.length + symbols.length > 0 ? 'done' : 'empty';
}

function shorten(text: string, { lines }: DiagnosedText): string {
  return (text.length <= LONGEST_ADDRESS ? text : lines.join('\n')).slice(0, LONGEST_ADDRESS).toWellFormed();
}

function readAddress(): string {
  try {
    return decodeURIComponent(location.hash.slice(1)).slice(0, LONGEST_ADDRESS).trim();
  } catch {
    return '';
  }
}
