import type { Root } from 'hast';
import { ui } from '../text/text.ts';
import { eachElement } from './elements.ts';

/** Name the boxes of a list of tasks, which stand before their text and in no label of their own. */
export function nameTasks(tree: Root): void {
  eachElement(tree, ({ tagName, properties }) => {
    if (tagName === 'input') properties.ariaLabel ||= properties.checked ? ui.entry.task.done : ui.entry.task.open;
  });
}
