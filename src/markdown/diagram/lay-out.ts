import type { Diagram } from '../../model/diagram.ts';
import { wrap } from './wrap.ts';

/** Units are pixels where the picture is shown at its own width, which fits a phone. */
export const WIDTH = 350;
export const TITLE_LINE = 18;
export const TEXT_LINE = 16;
export const MARK = 10;
export const PAD = 12;
/** How wide a letter is on average, on the safe side: a system font's own widths are not known when the site is built. */
const TITLE_LETTER = 8.2;
const TEXT_LETTER = 6.9;
const LANE = 26;
const GAP = 20;
/** A gap with arrows in it holds their numbers too. */
const ARROW_GAP = 52;

/** A box with its place and its lines. */
export interface PlacedBox {
  y: number;
  width: number;
  height: number;
  title: string[];
  text: string[];
}

/** An arrow as the corners of its line, and where its number stands. */
export interface PlacedArrow {
  number: number;
  points: [x: number, y: number][];
  mark: [x: number, y: number];
  allowed: boolean;
}

/** A diagram with every place worked out. */
export interface Layout {
  height: number;
  boxes: PlacedBox[];
  arrows: PlacedArrow[];
}

/**
 * Put boxes one below the other, arrows between neighbours into the gap, and all others into lanes beside the boxes, the short ones
 * inside. Pure, and the same for the same diagram.
 */
export function layOut({ boxes, arrows }: Diagram): Layout {
  const ids = Object.keys(boxes);
  const ends = arrows.map(({ from, to }) => ({ from: ids.indexOf(from), to: ids.indexOf(to) }));
  const isNear = ({ from, to }: (typeof ends)[number]) => Math.abs(from - to) === 1;
  const lanes = chooseLanes(ends, isNear);
  const width = WIDTH - Math.max(0, ...lanes.map((lane) => (lane ?? -1) + 1)) * LANE;

  let y = 1;
  const placed = ids.map((id, i): PlacedBox => {
    const { title, text } = boxes[id] ?? { title: id };
    const lines = {
      title: wrap(title, (width - 2 * PAD) / TITLE_LETTER),
      text: text ? wrap(text, (width - 2 * PAD) / TEXT_LETTER) : [],
    };
    const box = { y, width, height: 2 * PAD + lines.title.length * TITLE_LINE + lines.text.length * TEXT_LINE - 4, ...lines };
    const hasArrows = ends.some((end) => isNear(end) && Math.min(end.from, end.to) === i);
    y += box.height + (hasArrows ? ARROW_GAP : GAP);
    return box;
  });
  const last = placed.at(-1);
  const height = (last?.y ?? 0) + (last?.height ?? 0) + 1;

  const far = attachments(ends, isNear);
  return {
    height,
    boxes: placed,
    arrows: ends.map((end, i) => {
      const [a, b] = [placed[end.from], placed[end.to]];
      const common = { number: i + 1, allowed: arrows[i]?.allowed ?? true };
      if (!a || !b) return { ...common, points: [], mark: [0, 0] };
      if (isNear(end)) {
        const beside = ends.flatMap((other, at) =>
          isNear(other) && Math.min(other.from, other.to) === Math.min(end.from, end.to) ? [at] : [],
        );
        const x = (width * (beside.indexOf(i) + 1)) / (beside.length + 1);
        const [from, to] = end.from < end.to ? [a.y + a.height, b.y] : [a.y, b.y + b.height];
        return {
          ...common,
          points: [
            [x, from],
            [x, to],
          ],
          mark: [x, (from + to) / 2],
        };
      }
      const at = (box: PlacedBox, index: number) => {
        const own = far.get(index) ?? [];
        return box.y + (box.height * (own.indexOf(i) + 1)) / (own.length + 1);
      };
      const x = width + ((lanes[i] ?? 0) + 0.5) * LANE;
      const [from, to] = [at(a, end.from), at(b, end.to)];
      return {
        ...common,
        points: [
          [width, from],
          [x, from],
          [x, to],
          [width, to],
        ],
        mark: [x, (from + to) / 2],
      };
    }),
  };
}

interface End {
  from: number;
  to: number;
}

/** The lane of each arrow that is no neighbour's: the innermost that is free along its way, shorter arrows first. */
function chooseLanes(ends: readonly End[], isNear: (end: End) => boolean): (number | undefined)[] {
  const lanes: (number | undefined)[] = ends.map(() => undefined);
  const taken: End[][] = [];
  const span = ({ from, to }: End) => Math.abs(from - to);
  const order = ends.map((_, i) => i).filter((i) => !isNear(ends[i] as End));
  for (const i of order.toSorted((a, b) => span(ends[a] as End) - span(ends[b] as End))) {
    const end = ends[i] as End;
    const crosses = (other: End) =>
      Math.max(Math.min(end.from, end.to), Math.min(other.from, other.to)) <=
      Math.min(Math.max(end.from, end.to), Math.max(other.from, other.to));
    const free = taken.findIndex((others) => !others.some(crosses));
    const lane = free < 0 ? taken.length : free;
    taken[lane] = [...(taken[lane] ?? []), end];
    lanes[i] = lane;
  }
  return lanes;
}

/** Which arrows meet the side of a box, from top to bottom: those that come from above first. */
function attachments(ends: readonly End[], isNear: (end: End) => boolean): Map<number, number[]> {
  const met = new Map<number, { arrow: number; other: number }[]>();
  const note = (box: number, arrow: number, other: number) => met.set(box, [...(met.get(box) ?? []), { arrow, other }]);
  for (const [i, end] of ends.entries()) {
    if (isNear(end)) continue;
    note(end.from, i, end.to);
    note(end.to, i, end.from);
  }
  return new Map([...met].map(([box, list]) => [box, list.toSorted((a, b) => a.other - b.other).map(({ arrow }) => arrow)]));
}
