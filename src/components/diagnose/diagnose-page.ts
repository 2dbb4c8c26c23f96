import { type DiagnosedText, diagnoseText } from '../../search/client/diagnose-text.ts';
import { element } from '../search/element.ts';
import { incompleteNotice } from '../search/notes-view.ts';
import { diagnosisView } from './diagnosis-view.ts';

/* The diagnose page. Its state is the part of the address behind `#`, which browsers send to nobody. */

/** A paste longer than this is shortened to its telling lines before it goes into the address. */
const LONGEST_ADDRESS = 3000;

const base = document.documentElement.dataset.base ?? '/';
const form = document.querySelector<HTMLFormElement>('[data-diagnose]');
const field = form?.querySelector('textarea');
const host = document.querySelector<HTMLElement>('[data-diagnosis]');

if (form && field && host) start(form, field, host);

function start(form: HTMLFormElement, field: HTMLTextAreaElement, host: HTMLElement): void {
  const status = element('p', { class: 'search-status', role: 'status' });
  const view = element('div', { 'data-state': 'idle' });
  host.append(status, view);
  let run = 0;

  const show = (state: string, message: string, content: Node[] = []) => {
    view.dataset.state = state;
    status.textContent = message;
    view.replaceChildren(...content);
  };

  const diagnose = async () => {
    const text = field.value.trim();
    const mine = ++run;
    if (!text) return show('idle', 'Paste something first.');
    show('loading', 'Reading…');
    try {
      const found = await diagnoseText(base, text);
      if (mine !== run) return;
      history.replaceState(null, '', `#${encodeURIComponent(shorten(text, found))}`);
      const { explanations, errors, symbols } = found;
      const empty = explanations.length + errors.length + symbols.length === 0;
      show(empty ? 'empty' : 'done', empty ? 'Nothing here is known to this site.' : summary(found), [
        ...(found.incomplete ? [incompleteNotice(diagnose)] : []),
        ...diagnosisView(found, form.dataset),
      ]);
    } catch {
      if (mine !== run) return;
      const again = element('button', { type: 'button', class: 'button' }, 'Try again');
      again.addEventListener('click', diagnose);
      show('error', 'The search index could not be loaded.', [again]);
    }
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void diagnose();
  });
  const shared = readAddress();
  if (shared) {
    field.value = shared;
    void diagnose();
  }
}

function summary({ errors, symbols, explanations }: DiagnosedText): string {
  const count = (number: number, one: string, more: string) => `${number} ${number === 1 ? one : more}`;
  return `Recognised: ${count(errors.length, 'error', 'errors')}, ${count(symbols.length, 'symbol', 'symbols')}; ${count(explanations.length, 'entry that may explain it', 'entries that may explain it')}.`;
}

function shorten(text: string, { lines }: DiagnosedText): string {
  return (text.length <= LONGEST_ADDRESS ? text : lines.join('\n')).slice(0, LONGEST_ADDRESS);
}

function readAddress(): string {
  try {
    return decodeURIComponent(location.hash.slice(1)).slice(0, LONGEST_ADDRESS);
  } catch {
    return '';
  }
}
