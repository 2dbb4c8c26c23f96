import type { Diagram } from '../../model/diagram.ts';
import { escapeHtml } from '../../model/escape-html.ts';
import { layOut, MARK, PAD, type PlacedArrow, type PlacedBox, TEXT_LINE, TITLE_LINE, WIDTH } from './lay-out.ts';

/**
 * Draw a diagram as SVG. Colours come from the style sheet by class: there is no style in it, and no id.
 *
 * Safe to insert as it is: every word is escaped, and numbers are numbers.
 */
export function draw(diagram: Diagram): string {
  const { height, boxes, arrows } = layOut(diagram);
  const label = escapeHtml(`${diagram.title}. The list below says the same.`);
  return [
    `<svg class="diagram-picture" viewBox="0 0 ${WIDTH} ${round(height)}" width="${WIDTH}" height="${round(height)}" role="img" aria-label="${label}">`,
    ...boxes.map(drawBox),
    ...arrows.map(drawArrow),
    '</svg>',
  ].join('');
}

function drawBox({ y, width, height, title, text }: PlacedBox): string {
  const line = (words: string, at: number, name: string) => `<text class="${name}" x="${PAD}" y="${round(at)}">${escapeHtml(words)}</text>`;
  const first = y + PAD + TITLE_LINE - 6;
  const below = first + title.length * TITLE_LINE - 1;
  return [
    `<rect x="1" y="${round(y)}" width="${round(width - 2)}" height="${round(height)}" rx="5"></rect>`,
    ...title.map((words, i) => line(words, first + i * TITLE_LINE, 'diagram-box-title')),
    ...text.map((words, i) => line(words, below + i * TEXT_LINE, 'diagram-box-text')),
  ].join('');
}

function drawArrow({ number, points, mark: [x, y], allowed }: PlacedArrow): string {
  const path = points.map(([px, py], i) => `${i === 0 ? 'M' : 'L'}${round(px)} ${round(py)}`).join('');
  const [end, before] = [points.at(-1), points.at(-2)];
  const head = end && before ? (allowed ? arrowHead(end, before) : cross(end, before)) : '';
  return [
    `<g class="${allowed ? 'diagram-way' : 'diagram-way diagram-closed'}">`,
    `<path class="diagram-line" d="${path}"></path>${head}`,
    `<circle cx="${round(x)}" cy="${round(y)}" r="${MARK}"></circle>`,
    `<text class="diagram-number" x="${round(x)}" y="${round(y + 4)}" text-anchor="middle">${number}</text>`,
    '</g>',
  ].join('');
}

type Point = readonly [x: number, y: number];

/** Which way a line runs at its end, as a unit. */
function direction([ex, ey]: Point, [bx, by]: Point): Point {
  return [Math.sign(ex - bx), Math.sign(ey - by)];
}

function arrowHead(end: Point, before: Point): string {
  const [dx, dy] = direction(end, before);
  const corner = (side: number): Point => [end[0] - 8 * dx + 5 * side * dy, end[1] - 8 * dy + 5 * side * dx];
  const [a, b] = [corner(1), corner(-1)];
  return `<path class="diagram-head" d="M${round(end[0])} ${round(end[1])}L${round(a[0])} ${round(a[1])}L${round(b[0])} ${round(b[1])}Z"></path>`;
}

/** A closed way ends in a cross before the box. */
function cross(end: Point, before: Point): string {
  const [dx, dy] = direction(end, before);
  const [x, y] = [end[0] - 9 * dx, end[1] - 9 * dy];
  return `<path class="diagram-cross" d="M${round(x - 5)} ${round(y - 5)}L${round(x + 5)} ${round(y + 5)}M${round(x - 5)} ${round(y + 5)}L${round(x + 5)} ${round(y - 5)}"></path>`;
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
