import { ui } from '../../text/text.ts';
import { toast } from '../copy/toast.ts';
import { readMarked } from './marked-address.ts';
import { wordPattern } from './word-pattern.ts';

/** What is no running text of the page. */
const LEFT_OUT = 'script, style, button, select, textarea, .site-header, .visually-hidden';
/** More marks than these show nothing. */
const MAX_MARKS = 400;

/** Mark the words that the address names, in closed details too, and take them out of the address. Escape takes the marks away. */
export function markWords(): void {
  const found = readMarked(location.hash);
  if (!found) return;
  if (found.place) location.replace(`#${found.place}`);
  else history.replaceState(history.state, '', location.pathname + location.search);
  const pattern = wordPattern(found.words);
  const main = document.querySelector('main');
  if (!main) return;
  clear();
  const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (texts.nextNode()) if (!texts.currentNode.parentElement?.closest(LEFT_OUT)) nodes.push(texts.currentNode as Text);
  let count = 0;
  for (const node of nodes) {
    // From the last, so that the places of those before it stay.
    for (const { 0: word, index } of [...node.data.matchAll(pattern)].reverse()) {
      if (++count > MAX_MARKS) break;
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const mark = document.createElement('mark');
      mark.className = 'searched';
      range.surroundContents(mark);
    }
  }
  if (count > 0) toast(ui.search.marked);
}

function clear(): void {
  for (const mark of document.querySelectorAll('mark.searched')) {
    const { parentNode } = mark;
    mark.replaceWith(...mark.childNodes);
    parentNode?.normalize();
  }
}

addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && !document.querySelector('dialog[open]')) clear();
});
