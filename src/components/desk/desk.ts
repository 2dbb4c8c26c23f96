import { compose } from '../../desk/compose.ts';
import { type Draft, emptyDraft, isEmpty, isItem } from '../../desk/draft.ts';
import { isDraftLink, packDraft, unpackDraft } from '../../desk/draft-link.ts';
import { fillTemplate } from '../../desk/fill-template.ts';
import type { Form } from '../../desk/form.ts';
import { type Paragraph, writeAs } from '../../desk/write-as.ts';
import { type Copied, writeClipboard } from '../copy/clipboard.ts';
import { readForm, rememberForm } from '../copy/reply-form.ts';
import { toast } from '../copy/toast.ts';
import { loadDraft, saveDraft } from './draft-store.ts';
import { startFinder } from './finder.ts';
import { fetchFacts } from './item-facts.ts';
import { focusItem, type ShownItem, showItems } from './item-list.ts';

/* The desk: entries in, a reply out. The draft is the one state; whatever the page shows follows from it. */

const FIELDS = ['greeting', 'closing', 'product', 'os', 'words'] as const;
const base = document.documentElement.dataset.base ?? '/';
const desk = document.querySelector<HTMLElement>('[data-desk]');
if (desk) start(desk);

function start(desk: HTMLElement): void {
  const part = <T extends HTMLElement>(name: string) => desk.querySelector<T>(`[data-desk-${name}]`) as T;
  const field = (name: string) => desk.querySelector(`[name=${name}]`) as HTMLInputElement | HTMLSelectElement;
  const alert = part('alert');
  const list = part('items');
  const text = part<HTMLTextAreaElement>('text');
  const form = part<HTMLSelectElement>('form');

  let draft: Draft = { ...emptyDraft };
  let shown: ShownItem[] = [];
  let paragraphs: Paragraph[] = [];
  let run = 0;

  /** Show what the draft says. What an item's page says is fetched the first time. */
  const show = async () => {
    const mine = ++run;
    for (const name of FIELDS) field(name).value = draft[name];
    // A template of another day may have gone.
    for (const name of ['greeting', 'closing']) if (field(name).value === '') field(name).value = '';
    const load = async (item: string): Promise<ShownItem> => {
      try {
        return { item, loaded: await fetchFacts(base, item) };
      } catch (error) {
        return { item, error: error instanceof TypeError ? 'its page could not be loaded' : (error as Error).message };
      }
    };
    const found = await Promise.all(draft.items.map(load));
    if (mine !== run) return;
    shown = found;
    draw();
  };

  const draw = () => {
    showItems(list, shown, { move, remove, choose });
    part('none').hidden = shown.length > 0;
    const values = { product: draft.product, os: draft.os, words: draft.words };
    const template = (name: 'greeting' | 'closing') =>
      fillTemplate((field(name) as HTMLSelectElement).selectedOptions[0]?.dataset.text ?? '', values);
    const entries = shown.flatMap(({ loaded }) => (loaded ? [loaded.facts] : []));
    paragraphs = compose(template('greeting'), entries, template('closing'));
    text.value = draft.text ?? writeAs('markdown', paragraphs);
    part('edited').hidden = draft.text === undefined;
  };

  /** Take a change in: from now on the draft is this device's own, whatever link the page was opened with. */
  const change = (changes: Partial<Draft>) => {
    draft = { ...draft, ...changes };
    saveDraft(draft);
    if (location.hash) history.replaceState(null, '', location.pathname);
    return show();
  };

  const move = async (from: number, to: number) => {
    const items = [...draft.items];
    items.splice(to, 0, ...items.splice(from, 1));
    await change({ items });
    focusItem(list, to, to < from ? 'up' : 'down');
    toast(`Moved to place ${to + 1} of ${items.length}.`);
  };
  const remove = async (at: number) => {
    await change({ items: draft.items.filter((_, i) => i !== at) });
    if (draft.items.length > 0) focusItem(list, at, 'remove');
    else part('query').focus();
  };
  const choose = async (at: number, anchor: string) => {
    const items = draft.items.map((item, i) => (i === at ? (item.split('#')[0] ?? '') + (anchor && `#${anchor}`) : item));
    await change({ items: [...new Set(items)] });
    list.children[at]?.querySelector('select')?.focus();
  };
  const pick = (item: string, title: string) => {
    if (!isItem(item)) return;
    if (draft.items.includes(item)) return toast('That is in the reply already.');
    void change({ items: [...draft.items, item] });
    toast(`Added “${title}”.`);
  };

  /** Read the address. What cannot be read is told, and changes nothing. */
  const restore = async () => {
    const fragment = location.hash.slice(1);
    alert.hidden = true;
    draft = loadDraft();
    if (isDraftLink(fragment)) {
      const own = draft;
      try {
        draft = await unpackDraft(fragment);
        part('own').hidden = isEmpty(own);
        toast('Restored the reply from the link.');
      } catch (error) {
        alert.textContent = `This link’s reply could not be restored: ${(error as Error).message}. Ask for the link again; your own draft is as it was.`;
        alert.hidden = false;
      }
    }
    await show();
  };

  const inForm = async (wanted: Form): Promise<string> => {
    if (draft.text === undefined) return writeAs(wanted, paragraphs);
    const { writeEdited } = await import('./edited-forms.ts');
    return writeEdited(wanted, draft.text);
  };
  const copy = async (copied: Copied, what: string) => {
    try {
      await writeClipboard(copied);
      toast(`Copied ${what}.`);
    } catch {
      toast('Your browser does not allow copying here. Select the text and copy it yourself.');
    }
  };

  startFinder({ base, input: part<HTMLInputElement>('query'), status: part('found'), list: part('results'), pick });
  for (const name of FIELDS) {
    const type = field(name) instanceof HTMLSelectElement ? 'change' : 'input';
    field(name).addEventListener(type, () => void change({ [name]: field(name).value }));
  }
  text.addEventListener('input', () => {
    draft = { ...draft, text: text.value };
    part('edited').hidden = false;
    saveDraft(draft);
    if (location.hash) history.replaceState(null, '', location.pathname);
  });
  form.value = readForm();
  form.addEventListener('change', () => rememberForm(form.value));

  part('again').addEventListener('click', () => {
    const { text: _text, ...rest } = draft;
    draft = rest;
    void change({});
    text.focus();
  });
  part('copy').addEventListener('click', async () => {
    const wanted = form.value as Form;
    const plain = await inForm(wanted === 'markdown' ? 'markdown' : 'text');
    const html = wanted === 'html' ? { html: await inForm('html') } : {};
    await copy({ text: plain, ...html }, `the reply, as ${form.selectedOptions[0]?.text}`);
  });
  part('share').addEventListener('click', async () => {
    const url = new URL(location.pathname, location.href);
    url.hash = await packDraft(draft);
    await copy({ text: url.href }, 'a link that restores this reply');
  });
  part('clear').addEventListener('click', async () => {
    draft = { ...emptyDraft };
    await change({});
    part('query').focus();
    toast('Started a new reply.');
  });
  part('own').addEventListener('click', () => {
    history.replaceState(null, '', location.pathname);
    part('own').hidden = true;
    void restore();
  });
  addEventListener('hashchange', restore);
  void restore();
}
