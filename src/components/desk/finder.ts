import { type Found, find, type Result } from '../../search/client/find.ts';
import { ui } from '../../text/text.ts';
import { directRow } from '../search/direct-view.ts';
import { element } from '../search/element.ts';
import { resultRow } from '../search/result-view.ts';
import { correctionText, countText, foundFitText } from '../search/said.ts';
import { unknownNotice } from '../search/unknown-view.ts';
import { keyOf } from '../shell/key-of.ts';
import { itemOf } from './item-of.ts';

const LIMIT = 8;
const TYPING_PAUSE = 120;

/** What the finder works on. */
interface Finder {
  base: string;
  input: HTMLInputElement;
  status: HTMLElement;
  list: HTMLElement;
  /** Called with the path of what is picked, and what it is called. */
  pick(item: string, title: string): void;
}

/** Search as it is typed, and let results be picked: the entry, or the section that matched. Where nothing answers, the nearest. */
export function startFinder({ base, input, status, list, pick }: Finder): void {
  let run = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const search = async () => {
    const query = input.value.trim();
    const mine = ++run;
    if (!query) {
      list.replaceChildren();
      status.textContent = '';
      return;
    }
    try {
      const found = await find(base, query, LIMIT, { typing: true });
      if (mine !== run) return;
      const { direct, definition, results } = found;
      list.replaceChildren(
        ...direct.map((row) => directRow(row, { isResult: true, after: [buttonsFor(row.url, row.name)] })),
        ...(definition ? [definition, ...results] : results).map((result) =>
          resultRow(result, query, { after: [buttonsFor(result.url, result.title, result.section)] }),
        ),
      );
      status.replaceChildren(...unknownNotice(found.unknown), element('p', {}, said(found, query)));
    } catch {
      if (mine === run) status.textContent = ui.search.typeToTry;
    }
  };
  /** Buttons that add the entry at an address, or its section; none where the address is not of what a reply can have. */
  const buttonsFor = (url: string, title: string, section?: Result['section']) => {
    const add = (to: string, label: string, name: string) => {
      const item = itemOf(base, to);
      if (!item) return [];
      const button = element('button', { type: 'button', 'aria-label': name }, label);
      button.addEventListener('click', () => pick(item, title));
      return [button];
    };
    const buttons = [
      ...add(url, ui.desk.add, ui.desk.addName(title)),
      ...(section ? add(section.url, ui.desk.addSection(section.title), ui.desk.addSectionName(section.title, title)) : []),
    ];
    return element('span', { class: 'desk-buttons' }, ...buttons);
  };

  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(search, TYPING_PAUSE);
  });
  input.addEventListener('keydown', (event) => {
    if (keyOf(event) !== 'Enter') return;
    event.preventDefault();
    list.querySelector('button')?.click();
  });
}

function said(found: Found, query: string): string {
  const { total, results, confidence } = found;
  const counted = total > LIMIT ? ui.found.best(total, LIMIT) : ui.found.count(total);
  const size = confidence === 'none' || results.length === 0 ? countText(found, query) : counted;
  const nearest = confidence === 'none' && results.length > 0 && ui.desk.nearest;
  const missing = found.incomplete && ui.desk.missing;
  return [correctionText(found), foundFitText(found), size, nearest, missing].filter(Boolean).join(' ');
}
