import { type Draft, limits } from '../../desk/draft.ts';
import { productNamed } from '../../desk/product-named.ts';
import { offThread } from '../../search/client/off-thread.ts';
import type { Confidence } from '../../search/confidence.ts';
import { ui } from '../../text/text.ts';
import { element } from '../search/element.ts';
import { takeLongText } from '../search/take-long-text.ts';
import { onCtrlEnter } from '../shell/on-ctrl-enter.ts';
import { errorNamed } from './error-named.ts';
import { labelReply, proposalsText, proposalsView } from './proposals-view.ts';

const TYPING_PAUSE = 300;

/** A product is named early, in the head of a report. */
const PRODUCT_WITHIN = 200_000;

/** What a question says that a template has a place for; empty where it does not say. */
export type Named = Pick<Draft, 'product' | 'os' | 'error'>;

/** What the field for a question works on. */
interface QuestionPart {
  base: string;
  /** The section that holds the field. */
  host: HTMLElement;
  /** Called with the question, or what tells most of it where it is long, when it has been read. */
  keep(question: string): void;
  /** Called with links to what is proposed, which may soon be wanted. */
  prepare(urls: readonly string[]): void;
  /** Called with links to the entries and sections to reply with, and what the question says of itself. */
  reply(urls: readonly string[], named: Named): void;
  /** Search in one's own words. */
  search(): void;
}

/** The field for a question. */
export interface QuestionField {
  /** Show a question that was kept, and what it comes to. */
  show(question: string): void;
  /** Make the ticked entries a reply, when they are there. */
  reply(): void;
  /** Tick or untick what is proposed, by its place, when it is there. */
  tick(at: number): void;
}

/** Propose entries for the question that is pasted or typed. */
export function startQuestion({ base, host, keep, prepare, reply, search }: QuestionPart): QuestionField {
  const part = <T extends HTMLElement>(name: string) => host.querySelector<T>(`[data-question-${name}]`) as T;
  const field = part<HTMLTextAreaElement>('text');
  const status = part('status');
  const view = part('view');
  const proposals = host.querySelector<HTMLElement>('[data-proposals]') as HTMLElement;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let run = 0;
  let read = Promise.resolve();
  let named: Named = { product: '', os: '', error: '' };
  /** What the draft has of the question. */
  let known = '';

  const tellKept = (asked: string) => {
    if (asked === known) return;
    known = asked;
    keep(asked);
  };
  const ticked = () => [...view.querySelectorAll<HTMLInputElement>('input:checked')].map(({ dataset }) => dataset.to ?? '');
  const enter = (state: string, message: string, parts: Node[] = [], confidence?: Confidence) => {
    proposals.dataset.state = state;
    if (confidence) proposals.dataset.confidence = confidence;
    else delete proposals.dataset.confidence;
    status.textContent = message;
    view.replaceChildren(...parts);
    label();
  };
  const label = () => {
    const button = view.querySelector<HTMLElement>('[data-question-reply]');
    if (button) labelReply(button, ticked().length);
  };
  const act = async () => {
    if (timer !== undefined) start();
    await read;
    const urls = ticked();
    if (urls.length > 0) reply(urls, named);
    else if (view.querySelector('input')) status.textContent = ui.desk.tickFirst;
  };
  const look = async (text: string, kept: boolean) => {
    const mine = ++run;
    if (!text.trim()) {
      if (!kept) tellKept('');
      return enter('idle', '');
    }
    // What stands there already stays until the next is known, so that nothing jumps while typing.
    if (view.childElementCount === 0 || text.length > limits.question) enter('loading', ui.diagnose.reading);
    try {
      const found = await offThread('propose', base, text);
      if (mine !== run) return;
      named = {
        product: productNamed(text.slice(0, PRODUCT_WITHIN), ui.desk.productLabels),
        os: found.versions[0] ?? '',
        error: found.errors.slice(0, 1).map(errorNamed).join(),
      };
      const short = text.length <= limits.question ? text : found.lines.join('\n').slice(0, limits.question);
      if (short !== text) field.value = short;
      const actions = { reply: () => void act(), ticked: label, search };
      const said = [proposalsText(found), short !== text && ui.desk.long];
      const state = found.confidence === 'good' ? 'done' : 'empty';
      enter(state, said.filter(Boolean).join(' '), proposalsView(found, short, host.dataset, actions), found.confidence);
      prepare(ticked());
      if (!kept) tellKept(short);
    } catch {
      if (mine !== run) return;
      const again = element('button', { type: 'button' }, ui.search.tryAgain);
      again.addEventListener('click', () => start(text));
      enter('error', ui.search.failed, [again]);
    }
  };
  /** @param kept whether the draft has the question already */
  const start = (text = field.value, kept = false) => {
    clearTimeout(timer);
    timer = undefined;
    read = look(text, kept);
  };

  // What tells most of it is put into the field when it is known.
  takeLongText(field, limits.question, start);
  // What was pasted before this ran is not lost: it goes before what was kept.
  let early = field.value.trim() !== '';
  if (early) start();
  field.addEventListener('input', (event) => {
    clearTimeout(timer);
    if ((event as InputEvent).inputType === 'insertFromPaste') start();
    else timer = setTimeout(() => start(), TYPING_PAUSE);
  });
  onCtrlEnter(field, act);

  return {
    show(question) {
      const pasted = early;
      early = false;
      if (pasted || question === known) return;
      known = question;
      field.value = question;
      start(question, true);
    },
    reply: () => void act(),
    async tick(at) {
      await read;
      view.querySelectorAll<HTMLInputElement>('.proposals input')[at]?.click();
    },
  };
}
