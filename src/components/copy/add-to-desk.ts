import { addItems } from '../../desk/add-items.ts';
import { MAX_ITEMS } from '../../desk/draft.ts';
import { permalink } from '../../desk/facts.ts';
import { ui } from '../../text/text.ts';
import { loadDraft, saveDraft } from '../desk/draft-store.ts';
import { itemOf } from '../desk/item-of.ts';
import { element } from '../search/element.ts';
import { readFacts } from './page-facts.ts';
import { placeInView } from './place.ts';
import { toast } from './toast.ts';

/**
 * Put an entry, or a place in it, into the draft at the desk, say so, and offer the way there.
 *
 * @param place the anchor that is meant, empty for the whole entry; left out, it is the section in view
 */
export function addToDesk(place = placeInView()): void {
  const facts = readFacts(document, place);
  if (!facts) return;
  const base = document.documentElement.dataset.base ?? '/';
  const item = itemOf(base, permalink(facts));
  const name = facts.section?.title || facts.title;
  if (!item) {
    toast(ui.copy.unfit);
    return;
  }
  const { draft, added, refused } = addItems(loadDraft().draft, [item]);
  if (added.length > 0 && !saveDraft(draft)) {
    toast(ui.copy.unkept(name));
    return;
  }
  const count = draft.items.length;
  if (added.length > 0) toast(ui.copy.added(name, count));
  else toast(refused.length > 0 ? ui.copy.full(MAX_ITEMS) : ui.copy.there(name));
  offerDesk(count);
}

/** A link to the desk beside the button that adds to it; it stays, so that nobody has to be quick. */
function offerDesk(count: number): void {
  const button = document.querySelector<HTMLElement>('[data-desk-url]');
  if (!button) return;
  const words = ui.copy.openDesk(count);
  const link = button.nextElementSibling;
  if (link) link.textContent = words;
  else button.after(element('a', { class: 'to-desk', href: button.dataset.deskUrl ?? '' }, words));
}
