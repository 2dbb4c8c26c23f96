import type { Element } from 'hast';
import { defineHastPlugin } from 'satteri';
import { ui } from '../text/text.ts';

/** Name the boxes of a list of tasks, which stand before their text and in no label of their own. */
export const taskListsPlugin = defineHastPlugin({
  name: 'signpost-task-lists',
  element: {
    filter: ['input'],
    visit(node, ctx) {
      if (node.properties.ariaLabel) return;
      const ariaLabel = node.properties.checked ? ui.entry.task.done : ui.entry.task.open;
      ctx.replaceNode(node, { ...node, properties: { ...node.properties, ariaLabel } } as Element);
    },
  },
});
