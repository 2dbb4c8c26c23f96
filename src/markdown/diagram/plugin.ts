import { defineHastPlugin } from 'satteri';
import { DIAGRAM, parseDiagram } from '../../model/diagram.ts';
import { figureOf } from './figure.ts';

/** Show fenced blocks of the language `diagram` as figures. One with mistakes, which stop the build, stays code. */
export const diagramsPlugin = (picture: boolean) =>
  defineHastPlugin({
    name: 'signpost-diagrams',
    element: {
      filter: ['pre'],
      visit(node, ctx) {
        const code = node.children.find((child) => child.type === 'element');
        const names = code?.type === 'element' && Array.isArray(code.properties.className) ? code.properties.className : [];
        if (!names.includes(`language-${DIAGRAM}`)) return;
        const diagram = parseDiagram(ctx.textContent(node));
        if (!Array.isArray(diagram)) ctx.replaceNode(node, figureOf(diagram, picture));
      },
    },
  });
