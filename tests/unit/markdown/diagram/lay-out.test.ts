import { expect, test } from 'vitest';
import { layOut, MARK, WIDTH } from '../../../../src/markdown/diagram/lay-out.ts';
import { type Diagram, parseDiagram } from '../../../../src/model/diagram.ts';

function make(ways: [from: string, to: string][], text = 'T'): Diagram {
  const arrows = ways.map(([from, to]) => `  - { from: ${from}, to: ${to}, text: x, source: m }`).join('\n');
  const boxes = ['a', 'b', 'c', 'd'].map((id) => `  ${id}: { title: Box ${id}, text: ${text}, source: m }`).join('\n');
  const diagram = parseDiagram(`title: D\nboxes:\n${boxes}\narrows:\n${arrows}\nsources: { m: { title: M, url: "https://m.example/" } }`);
  if (Array.isArray(diagram)) throw new Error(JSON.stringify(diagram));
  return diagram;
}

test('boxes stand one below the other and overlap nowhere', () => {
  const { boxes, height } = layOut(
    make([['a', 'b']], 'many words that take several lines of a box since it is no wider than a phone and there are so many'),
  );
  expect(boxes[0]?.text.length).toBeGreaterThan(1);
  for (const [i, box] of boxes.entries()) {
    const next = boxes[i + 1];
    if (next) expect(next.y).toBeGreaterThan(box.y + box.height);
    else expect(height).toBeGreaterThanOrEqual(box.y + box.height);
  }
});

test('an arrow between neighbours runs straight through the gap, down or up', () => {
  const { arrows, boxes } = layOut(
    make([
      ['a', 'b'],
      ['b', 'a'],
    ]),
  );
  const [first, second] = boxes;
  const gap = [(first?.y ?? 0) + (first?.height ?? 0), second?.y];
  expect(arrows.map(({ points }) => points.map(([, y]) => y))).toEqual([gap, gap.toReversed()]);
  expect(new Set(arrows.map(({ mark: [x] }) => x)).size).toBe(2);
});

test('any other arrow has a lane beside the boxes, which no arrow along the same way has', () => {
  const { arrows, boxes } = layOut(
    make([
      ['a', 'd'],
      ['a', 'c'],
      ['d', 'b'],
      ['c', 'a'],
    ]),
  );
  const width = boxes[0]?.width ?? 0;
  const xs = arrows.map(({ mark: [x] }) => x);
  for (const x of xs) {
    expect(x).toBeGreaterThan(width);
    expect(x + MARK).toBeLessThanOrEqual(WIDTH);
  }
  expect(new Set(xs).size).toBe(4);
  // Where several meet one box, each meets it at a place of its own.
  const ends = arrows.flatMap(({ points }) => [points[0]?.join(), points.at(-1)?.join()]);
  expect(new Set(ends).size).toBe(ends.length);
});

test('arrows along different stretches share a lane', () => {
  const { boxes } = layOut(make([['a', 'c']]));
  expect(
    layOut(
      make([
        ['a', 'c'],
        ['d', 'b'],
      ]),
    ).boxes[0]?.width,
  ).toBeLessThan(boxes[0]?.width ?? 0);
  expect(
    layOut(
      make([
        ['a', 'c'],
        ['a', 'b'],
      ]),
    ).boxes[0]?.width,
  ).toBe(boxes[0]?.width);
});
