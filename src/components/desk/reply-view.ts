import { compose } from '../../desk/compose.ts';
import type { Draft } from '../../desk/draft.ts';
import { fillTemplate } from '../../desk/fill-template.ts';
import { composeReply } from '../../desk/reply.ts';
import { type Paragraph, writeAs } from '../../desk/write-as.ts';
import { writeInto } from '../../desk/write-into.ts';
import { ui } from '../../text/text.ts';
import { element } from '../search/element.ts';
import { fetchFacts } from './item-facts.ts';
import { type ItemActions, type ShownItem, showItems } from './item-list.ts';

/** The fields of a reply that stand in the page by their names. */
export const FIELDS = ['greeting', 'closing', 'product', 'os', 'error', 'words'] as const;

/** The reply as the page shows it. */
export interface ReplyView {
  /**
   * Show what the draft says. What an item's page says is fetched the first time.
   *
   * @returns the draft with what it had not yet written written in; undefined where it was shown anew meanwhile
   */
  show(): Promise<Written | undefined>;
  field(name: (typeof FIELDS)[number]): HTMLInputElement | HTMLSelectElement;
  /** The templates that there are for a part, in order. */
  templates(name: 'greeting' | 'closing'): { name: string; text: string }[];
  /** What a message with this reply would be about: the first entry's title; empty where there is none. */
  subject(): string;
  /** What the draft comes to where nobody has edited its text. */
  paragraphs(): readonly Paragraph[];
}

/** A draft whose text speaks of all that was added to it, but for what could not be loaded. */
export interface Written {
  draft: Draft;
  /** Whether something would not fit. */
  tooLong: boolean;
}

/**
 * Make the view of the reply.
 *
 * @param part finds a part of the desk by its name
 * @param current the draft as it is
 */
export function createReplyView(
  base: string,
  desk: HTMLElement,
  part: (name: string) => HTMLElement,
  current: () => Draft,
  actions: ItemActions,
): ReplyView {
  const field: ReplyView['field'] = (name) => desk.querySelector(`[name=${name}]`) as HTMLInputElement | HTMLSelectElement;
  const text = part('text') as HTMLTextAreaElement;
  let paragraphs: Paragraph[] = [];
  let subject = '';
  let run = 0;

  const load = async (item: string): Promise<ShownItem> => {
    try {
      return { item, loaded: await fetchFacts(base, item) };
    } catch (error) {
      return { item, error: error instanceof TypeError ? ui.desk.noPage : (error as Error).message };
    }
  };
  const template = (name: 'greeting' | 'closing', { product, os, error, words }: Draft) =>
    fillTemplate((field(name) as HTMLSelectElement).selectedOptions[0]?.dataset.text ?? '', { product, os, error, words });

  return {
    field,
    templates: (name) =>
      [...(field(name) as HTMLSelectElement).options].slice(1).map(({ value, dataset }) => ({ name: value, text: dataset.text ?? '' })),
    subject: () => subject,
    paragraphs: () => paragraphs,
    async show() {
      const mine = ++run;
      for (const name of FIELDS) if (field(name).value !== current()[name]) field(name).value = current()[name];
      // A template of another day may have gone.
      for (const name of ['greeting', 'closing'] as const) if (field(name).value === '') field(name).value = '';
      const shown = await Promise.all(current().items.map(load));
      if (mine !== run) return undefined;

      // The text may have been typed in meanwhile.
      const draft = current();
      const closing = template('closing', draft);
      const written = writeAdded(draft, shown, writeAs('markdown', compose('', [], closing)));
      const entries = shown.flatMap(({ loaded }) => (loaded ? [loaded.facts] : []));
      paragraphs = compose(template('greeting', draft), entries, closing);
      subject = entries[0]?.title ?? '';
      showItems(part('items'), shown, actions);
      showBar(part('bar'), shown);
      part('none').hidden = shown.length > 0;
      const words = written.draft.text ?? writeAs('markdown', paragraphs);
      // A field that is set to what it has loses its place all the same in some browsers.
      if (text.value !== words) text.value = words;
      part('edited').hidden = written.draft.text === undefined;
      return written;
    },
  };
}

/** Say in a line what is in the reply, where its list may be out of view. */
function showBar(bar: HTMLElement, shown: readonly ShownItem[]): void {
  bar.hidden = shown.length === 0;
  const titles = shown.map(({ item, loaded }) => loaded?.facts.title ?? item);
  bar.firstElementChild?.replaceChildren(element('strong', {}, ui.desk.inReply(shown.length)), ` ${titles.join('; ')}`);
}

/** Write into an edited text what was added since, where it is known what that says. */
function writeAdded(draft: Draft, shown: readonly ShownItem[], closing: string): Written {
  const { text, unwritten = [] } = draft;
  const ready = shown.flatMap(({ item, loaded }) => (loaded && unwritten.includes(item) ? [{ item, facts: loaded.facts }] : []));
  if (text === undefined || ready.length === 0) return { draft, tooLong: false };
  const paragraphs = ready.flatMap(({ facts }) => composeReply(facts, draft.items.length > 1));
  const whole = writeInto(text, writeAs('markdown', paragraphs), closing);
  const left = unwritten.filter((item) => !ready.some(({ item: done }) => done === item));
  return { draft: { ...draft, text: whole ?? text, unwritten: left }, tooLong: whole === undefined };
}
