import type { Card } from './card.ts';
import { engineLook, type Look } from './look.ts';

/** The size that the Open Graph protocol's readers agree on. */
export const size = { width: 1200, height: 630 };

/** The light theme's colours; a picture cannot follow its reader's setting. The same as in `tokens.css`. */
const colours = { paper: '#fdfdfb', ink: '#1c211e', muted: '#59615c', line: '#dde1db' };

/** The engine's mark, as in the header. */
const ICON = 'M11 2h2v3h6l3 3-3 3h-6v11h-2V11H5L2 8l3-3h6z';

/** An element as Satori takes it: React's shape, without React. */
export interface Node {
  type: string;
  props: { style?: Record<string, string | number>; children?: Child | Child[]; [attribute: string]: unknown };
}

type Child = Node | string;

/**
 * Lay a picture out. Long titles are set smaller before they are cut, and so are long answers. Bars and lines are boxes of their own: a border or an overflow would be a mask, which doubles the drawing. Pure.
 */
export function layoutOf({ trail, title, summary, status, site }: Card, { accent, mark }: Look = engineLook): Node {
  const heading = fitTitle(title);
  const answer = fitSummary(summary, heading);
  return box(
    {
      flexDirection: 'column',
      width: '100%',
      height: '100%',
      background: colours.paper,
      color: colours.ink,
      fontFamily: 'Inter',
      wordBreak: 'break-word',
    },
    box({ height: 14, flexShrink: 0, background: accent }),
    box(
      { flexDirection: 'column', flexGrow: 1, padding: '52px 72px 0' },
      ...(trail ? [text({ fontSize: 28, color: accent, marginBottom: 20, lineClamp: 1 }, trail)] : []),
      text(
        { fontSize: heading.fontSize, fontWeight: 600, lineHeight: LEADING.title, letterSpacing: '-0.015em', lineClamp: heading.lines },
        title,
      ),
      text(
        { fontSize: answer.fontSize, lineHeight: LEADING.summary, color: colours.muted, marginTop: ROOM.gap, lineClamp: answer.lines },
        summary,
      ),
    ),
    box({ height: 2, flexShrink: 0, margin: '0 72px', background: colours.line }),
    box(
      { flexShrink: 0, alignItems: 'center', justifyContent: 'space-between', padding: '24px 72px 44px', fontSize: 28 },
      box({ alignItems: 'center', color: accent, fontWeight: 600 }, ...(mark ? [icon(accent)] : []), site),
      box({ color: colours.muted }, status),
    ),
  );
}

function icon(fill: string): Node {
  const path: Node = { type: 'path', props: { d: ICON, fill } };
  return { type: 'svg', props: { viewBox: '0 0 24 24', width: 34, height: 34, style: { marginRight: 12 }, children: path } };
}

/** How tall the text above the line may get, and what of it the trail takes. */
const ROOM = { text: 440, trail: 54, gap: 22 };
const LEADING = { title: 1.17, summary: 1.4 };

/** The size of a title, and how many lines it may take. */
function fitTitle(title: string): { fontSize: number; lines: number } {
  if (title.length <= 45) return { fontSize: 68, lines: 2 };
  return { fontSize: title.length <= 66 ? 54 : 47, lines: 3 };
}

/** The size of a short answer, and how many lines are left for it where the title takes all of its own. */
function fitSummary(summary: string, title: ReturnType<typeof fitTitle>): { fontSize: number; lines: number } {
  const length = summary.length;
  const fontSize = length <= 120 ? 35 : length <= 210 ? 31 : length <= 280 ? 28 : 26;
  const left = ROOM.text - ROOM.trail - ROOM.gap - title.lines * title.fontSize * LEADING.title;
  return { fontSize, lines: Math.floor(left / (fontSize * LEADING.summary)) };
}

function box(style: Record<string, string | number>, ...children: Child[]): Node {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

function text(style: Record<string, string | number>, words: string): Node {
  return { type: 'div', props: { style: { display: 'block', ...style }, children: words } };
}
