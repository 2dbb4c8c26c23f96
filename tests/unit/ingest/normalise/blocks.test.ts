import { describe, expect, it } from 'vitest';
import { divide } from '../../../../src/ingest/normalise/blocks.ts';
import { wording } from '../fixtures.ts';

const types = (text: string) => divide(text, wording.codeSigns).map(({ type }) => type);

describe('dividing plain text', () => {
  it('fences code that lost its fences', () => {
    expect(divide('This is what I call:\nlet gate = RKGate(name: "north")\ngate.open()\nIt does not move.', wording.codeSigns)).toEqual([
      { type: 'paragraph', text: 'This is what I call:' },
      { type: 'code', text: 'let gate = RKGate(name: "north")\ngate.open()' },
      { type: 'paragraph', text: 'It does not move.' },
    ]);
  });

  it.each([
    'import RobotKit\nclass Rover {\nvar bed: Bed?\nfunc drive(to bed: Bed) -> Bool {\nreturn true\n}\n}',
    '[RKManager.sharedManager saveWithHandler:^(NSError *error) {\n// never called\n}];',
    '#include <stdio.h>\nint mib[6];\nmib[0] = CTL_NET;',
    '<plist version="1.0">\n<dict>\n<key>Name</key>\n</dict>',
    '$ curl https://robots.example\n$ sudo reboot --now',
    '2026-01-02 21:14:03.100 detector[77] post\n2026-01-02 21:14:04.100 detector[77] post',
  ])('knows %j for code, and guesses no language', (code) => {
    expect(divide(code, wording.codeSigns)).toEqual([{ type: 'code', text: code }]);
  });

  it('takes the site at its word for what code of its subject looks like', () => {
    const text = 'This is the log of it:\nRKLog gate opens by itself\nIt does not move at all.';
    expect(divide(text, wording.codeSigns).map(({ type }) => type)).toEqual(['paragraph', 'code', 'paragraph']);
    expect(divide(text, []).map(({ type }) => type)).not.toContain('code');
  });

  it('tells callouts, footnotes and lists from paragraphs', () => {
    expect(
      types('IMPORTANT Do not run.\nNote The pump is loud.\nNote how it hums and does not stop.\n[1] As printed.\n• one\n• two\n1. first'),
    ).toEqual(['callout', 'callout', 'paragraph', 'footnote', 'list', 'list']);
  });

  it('sees a heading in a short line before a longer one', () => {
    expect(
      types(
        'Winter Storage\nRovers sleep in winter, and so should you.\nAnd what about spring?\nSpring is when it all begins again, so charge them.',
      ),
    ).toEqual(['heading', 'paragraph', 'heading', 'paragraph']);
  });
});
