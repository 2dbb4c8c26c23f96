import type { Card } from './card.ts';

/** The size that the Open Graph protocol's readers agree on. */
export const size = { width: 1200, height: 630 };

/** The light theme's colours; a picture cannot follow its reader's setting. The same as in `tokens.css`. */
const colours = { paper: '#fdfdfb', ink: '#1c211e', muted: '#59615c', line: '#dde1db', accent: '#0b5d3b' };

/** The site's icon, as in the header. */
const ICON = 'M11 2h2v3h6l3 3-3 3h-6v11h-2V11H5L2 8l3-3h6z';

/** An element as Satori takes it: React's shape, without React. */
export interface Node {
  type: string;
  props: { style?: Record<string, string | number>; children?: Child | Child[]; [attribute: string]: unknown };
}

type Child = Node | string;

/** Lay a picture out. Long titles are set smaller before they are cut, and so are long answers. Pure. */
export function layoutOf({ trail, title, summary, status, site }: Card): Node {
  return box(
    {
      flexDirection: 'column',
      justifyContent: 'space-between',
      width: '100%',
      height: '100%',
      boxSizing: 'border-box',
      padding: '52px 72px 44px',
      background: colours.paper,
      borderTop: `14px solid ${colours.accent}`,
      color: colours.ink,
      fontFamily: 'Inter',
      wordBreak: 'break-word',
    },
    box(
      { flexDirection: 'column', flexGrow: 1, flexShrink: 1, overflow: 'hidden' },
      ...(trail ? [text({ fontSize: 28, color: colours.accent, marginBottom: 20, lineClamp: 1 }, trail)] : []),
      text({ fontSize: titleSize(title), fontWeight: 600, lineHeight: 1.17, letterSpacing: '-0.015em', lineClamp: 3 }, title),
      text({ fontSize: summarySize(summary), lineHeight: 1.4, color: colours.muted, marginTop: 22, lineClamp: 5 }, summary),
    ),
    box(
      {
        flexShrink: 0,
        alignItems: 'center',
        justifyContent: 'space-between',
        marginTop: 20,
        borderTop: `2px solid ${colours.line}`,
        paddingTop: 24,
        fontSize: 28,
      },
      box(
        { alignItems: 'center', color: colours.accent, fontWeight: 600 },
        {
          type: 'svg',
          props: {
            viewBox: '0 0 24 24',
            width: 34,
            height: 34,
            style: { marginRight: 12 },
            children: { type: 'path', props: { d: ICON, fill: colours.accent } },
          },
        },
        site,
      ),
      box({ color: colours.muted }, status),
    ),
  );
}

function titleSize(title: string): number {
  if (title.length <= 45) return 68;
  return title.length <= 75 ? 54 : 47;
}

function summarySize(summary: string): number {
  if (summary.length <= 120) return 35;
  return summary.length <= 210 ? 31 : 28;
}

function box(style: Record<string, string | number>, ...children: Child[]): Node {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

function text(style: Record<string, string | number>, words: string): Node {
  return { type: 'div', props: { style: { display: 'block', ...style }, children: words } };
}
