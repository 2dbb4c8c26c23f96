import type { Element, ElementContent } from 'hast';
import type { Diagram } from '../../model/diagram.ts';
import { ui } from '../../text/text.ts';
import { element, text } from '../elements.ts';
import { draw } from './draw.ts';

/**
 * A diagram as a figure: the picture, and under it what it says in words, each statement with its source.
 *
 * @param picture whether the picture is in it, which needs our style sheet
 */
export function figureOf(diagram: Diagram, picture: boolean): Element {
  const { title, boxes, arrows, sources, unknown } = diagram;
  const letters = new Map(Object.keys(sources).map((id, i) => [id, LETTERS[i] ?? String(i + 1)]));
  const cite = (id: string | undefined): ElementContent[] => {
    const source = id === undefined ? undefined : sources[id];
    if (!source || id === undefined) return [];
    return [
      element('sup', {}, element('a', { href: source.url, ariaLabel: ui.entry.diagram.source(source.title) }, text(letters.get(id) ?? ''))),
    ];
  };
  const nameOf = (id: string) => boxes[id]?.title ?? id;
  const ways = arrows.map(({ from, to, text: words, source, allowed }) =>
    element(
      'li',
      {},
      element('strong', {}, text(`${allowed ? '' : ui.entry.diagram.closed}${nameOf(from)} → ${nameOf(to)}`)),
      text(`: ${words}`),
      ...cite(source),
    ),
  );
  const told = Object.values(boxes).filter((box) => box.text);
  const inWords = told.map((box) => element('li', {}, element('strong', {}, text(box.title)), text(`: ${box.text}`), ...cite(box.source)));
  const read = Object.entries(sources).flatMap(([id, source], i) => [
    text(`${i > 0 ? '; ' : ui.entry.diagram.sources}${letters.get(id)}, `),
    element('a', { href: source.url }, text(source.title)),
    ...(source.publisher ? [text(`, ${source.publisher}`)] : []),
  ]);
  return element(
    'figure',
    { className: ['diagram'], ...(diagram.id && { id: diagram.id }) },
    element('p', { className: ['diagram-title'] }, text(`${title}.`)),
    ...(picture ? [{ type: 'raw', value: draw(diagram) } as unknown as ElementContent] : []),
    element(
      'figcaption',
      {},
      element('ol', {}, ...ways),
      ...(told.length > 0
        ? [element('details', {}, element('summary', {}, text(ui.entry.diagram.boxes)), element('ul', {}, ...inWords))]
        : []),
      ...(unknown.length > 0 ? [element('p', {}, element('strong', {}, text(ui.entry.diagram.unknown)), text(unknown.join(' ')))] : []),
      element('p', {}, ...read, text('.')),
    ),
  );
}

/** What the sources of a diagram are cited by. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** What a diagram says, in words, one statement a line: for search. */
export function wordsOfDiagram({ title, boxes, arrows, unknown }: Diagram): string {
  const nameOf = (id: string) => boxes[id]?.title ?? id;
  return [
    title,
    ...Object.values(boxes).map((box) => [box.title, box.text].filter(Boolean).join(': ')),
    ...arrows.map(({ from, to, text: words }) => `${nameOf(from)}, ${nameOf(to)}: ${words}`),
    ...unknown,
  ].join('\n');
}
