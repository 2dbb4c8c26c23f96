import { addItems, pageOf } from '../../desk/add-items.ts';
import { chooseTemplate } from '../../desk/choose-template.ts';
import { type Draft, emptyDraft, isEmpty, MAX_ITEMS } from '../../desk/draft.ts';
import { ui } from '../../text/text.ts';
import { toast } from '../copy/toast.ts';
import { onShortcut } from '../shell/shortcuts.ts';
import { startCopying } from './copying.ts';
import { SET_ASIDE } from './draft-store.ts';
import { fillIn } from './fill-in.ts';
import { startFinder } from './finder.ts';
import { fetchFacts } from './item-facts.ts';
import { focusItem } from './item-list.ts';
import { itemOf } from './item-of.ts';
import { startPreview } from './preview.ts';
import { type Named, startQuestion } from './question.ts';
import { createReplyView, FIELDS } from './reply-view.ts';
import { createSession } from './session.ts';
import { startTickets } from './tickets.ts';

/* The desk: a question or entries in, a reply out. The draft is the one state; whatever the page shows follows from it. */

const sayAll = new Intl.ListFormat(ui.locale);

const base = document.documentElement.dataset.base ?? '/';
const desk = document.querySelector<HTMLElement>('[data-desk]');
if (desk) start(desk);

function start(desk: HTMLElement): void {
  const part = <T extends HTMLElement>(name: string) => desk.querySelector<T>(`[data-desk-${name}]`) as T;
  const alert = part('alert');
  const list = part('items');
  const text = part<HTMLTextAreaElement>('text');

  const session = createSession(() => void showAll());
  const view = createReplyView(base, desk, part, () => session.draft, {
    async move(from, to) {
      const items = [...session.draft.items];
      items.splice(to, 0, ...items.splice(from, 1));
      await change(ui.desk.steps.moved, { items });
      focusItem(list, to, to < from ? 'up' : 'down');
      toast(ui.desk.moved(to + 1, items.length));
    },
    async remove(at) {
      await change(ui.desk.steps.removed, { items: session.draft.items.filter((_, i) => i !== at) });
      if (session.draft.items.length > 0) focusItem(list, at, 'remove');
      else part('query').focus();
    },
    async choose(at, anchor) {
      const items = session.draft.items.map((item, i) => (i === at ? (item.split('#')[0] ?? '') + (anchor && `#${anchor}`) : item));
      await change(ui.desk.steps.part, { items: [...new Set(items)] });
      list.children[at]?.querySelector('select')?.focus();
    },
  });

  const show = async () => {
    drawSteps();
    part('own').hidden = session.waiting !== 'a draft';
    tellKept();
    const written = await view.show();
    preview.show();
    if (written && written.draft !== session.draft) session.amend(written.draft);
    if (written?.tooLong) toast(ui.desk.tooLong);
  };
  const showAll = () => {
    question.show(session.draft.question ?? '');
    return show();
  };
  const drawSteps = () => {
    const { undo, redo } = session.next();
    for (const [name, what, label] of [
      ['undo', undo, undo && ui.desk.undoWhat(undo)] as const,
      ['redo', redo, redo && ui.desk.redoWhat(redo)] as const,
    ]) {
      const button = part<HTMLButtonElement>(name);
      button.ariaLabel = button.title = label ?? button.textContent;
      if (!what && document.activeElement === button) text.focus();
      button.disabled = !what;
    }
  };

  const tellKept = () => {
    part('unkept').hidden = session.isKept;
  };
  const commit = (what: string, next: Draft, merge = false) => {
    alert.hidden = !session.commit(what, next, merge);
    if (!alert.hidden) alert.textContent = ui.desk.tookPlace;
    drawSteps();
    tellKept();
  };
  const change = (what: string, changes: Partial<Draft>, merge = false) => {
    commit(what, { ...session.draft, ...changes }, merge);
    return show();
  };
  const step = async (way: 'undo' | 'redo') => {
    const what = session.step(way);
    if (!what) return;
    alert.hidden = true;
    await showAll();
    toast(way === 'undo' ? ui.desk.undone(what) : ui.desk.redone(what));
  };

  /** Add items, and say so. What cannot be added is said too. */
  const add = async (items: readonly string[], name: string, changes: Partial<Draft> = {}) => {
    const { draft, added, refused } = addItems(session.draft, items);
    const full = refused.length > 0 ? ui.desk.room(MAX_ITEMS) : '';
    if (added.length === 0) return toast(full || ui.desk.there);
    commit(ui.desk.steps.added(added.length), { ...draft, ...changes });
    toast([draft.text === undefined ? ui.desk.added(name) : ui.desk.addedToText(name), full].filter(Boolean).join(' '));
    await show();
  };

  /** Make what was proposed a reply. What was begun already is added to. */
  const reply = async (urls: readonly string[], named: Named) => {
    const { items, text: edited, greeting, closing, words } = session.draft;
    const there = new Set(items.map(pageOf));
    const fresh = urls.flatMap((url) => itemOf(base, url) ?? []).filter((item) => !there.has(pageOf(item)));
    if (fresh.length === 0) toast(ui.desk.there);
    else {
      const begun = items.length > 0 || edited !== undefined;
      const { values, filled } = fillIn(session.draft, named);
      const templates = begun
        ? {}
        : {
            greeting: greeting || chooseTemplate(view.templates('greeting'), { ...values, words }),
            closing: closing || (view.templates('closing')[0]?.name ?? ''),
          };
      const { length } = fresh;
      const said = filled.length > 0 ? ui.desk.entriesAnd(length, sayAll.format(filled)) : ui.desk.entries(length);
      await add(fresh, said, { ...values, ...templates });
    }
    text.focus();
    text.setSelectionRange(0, 0);
    text.scrollTop = 0;
    // The focus heeds no margin: its first lines would stand behind the list above it.
    text.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  };

  const say = (words: string) => {
    alert.textContent = words;
    alert.hidden = false;
  };
  const restore = async () => {
    alert.hidden = true;
    try {
      if (await session.restore()) toast(ui.desk.restored);
      else if (session.unread) say(ui.desk.unread(session.unread, SET_ASIDE));
    } catch (error) {
      say(ui.desk.unrestored((error as Error).message));
    }
    await showAll();
  };

  const question = startQuestion({
    base,
    host: desk.querySelector('[data-question]') as HTMLElement,
    keep(asked) {
      // Asking changes nothing of a reply that came by a link.
      if (session.waiting === 'nothing') commit(ui.desk.steps.question, { ...session.draft, question: asked }, true);
    },
    prepare(urls) {
      for (const url of urls) void fetchFacts(base, itemOf(base, url) ?? '').catch(() => {});
    },
    reply: (urls, named) => void reply(urls, named),
    search: () => part('query').focus(),
  });
  startFinder({
    base,
    input: part<HTMLInputElement>('query'),
    status: part('found'),
    list: part('results'),
    pick: (item, title) => void add([item], ui.copy.quoted(title)),
  });
  const current = () => ({ draft: session.draft, paragraphs: view.paragraphs() });
  startCopying({ copyButton: part('copy'), shareButton: part('share'), form: part<HTMLSelectElement>('form'), text, current });
  startTickets(desk.querySelectorAll('[data-desk-ticket]'), () => ({ ...current(), subject: view.subject() }));
  const preview = startPreview(part<HTMLDetailsElement>('preview'), current);

  for (const name of FIELDS) {
    const typed = !(view.field(name) instanceof HTMLSelectElement);
    const listener = () => void change(ui.desk.steps.fields[name], { [name]: view.field(name).value }, typed);
    view.field(name).addEventListener(typed ? 'input' : 'change', listener);
  }
  text.addEventListener('input', () => {
    commit(ui.desk.steps.text, { ...session.draft, text: text.value }, true);
    part('own').hidden = true;
    part('edited').hidden = false;
    preview.show();
  });
  const onClick = (name: string, act: () => void) => part(name).addEventListener('click', act);
  onClick('again', async () => {
    const { text: _text, unwritten: _unwritten, ...rest } = session.draft;
    commit(ui.desk.steps.again, rest);
    await show();
    text.focus();
    toast(ui.desk.composed);
  });
  onClick('clear', async () => {
    commit(ui.desk.steps.clear, { ...emptyDraft });
    await showAll();
    part('query').focus();
    toast(ui.desk.cleared);
  });
  onClick('undo', () => void step('undo'));
  onClick('redo', () => void step('redo'));
  onClick('own', () => {
    history.replaceState(null, '', location.pathname);
    void restore();
  });
  onShortcut({ a: question.reply, 1: () => question.tick(0), 2: () => question.tick(1), 3: () => question.tick(2) });
  addEventListener('hashchange', restore);
  addEventListener('beforeunload', (event) => {
    if (!session.isKept && !isEmpty(session.draft)) event.preventDefault();
  });
  void restore();
}
