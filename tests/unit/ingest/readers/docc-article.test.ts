import { describe, expect, it } from 'vitest';
import { doccArticle as reader } from '../../../../src/ingest/readers/docc-article.ts';
import { readFixture } from '../fixtures.ts';

describe('documentation as Markdown', () => {
  it('becomes a technote with its number, address, callouts and links', async () => {
    const [post] = await readFixture(reader, 'technote.md');
    expect(post).toMatchObject({
      kind: 'technote',
      number: 'TN4001',
      title: 'TN4001: Choosing the right probe',
      url: 'https://developer.apple.com/documentation/technotes/tn4001-choosing-the-right-probe',
    });
    expect(post?.text).toContain('[RKMoistureProbe](https://developer.apple.com/documentation/robotkit/rkmoistureprobe)');
    // Nobody knows where somebody else serves what `doc://` names.
    expect(post?.text).toContain('read `read()` next');
    expect(post?.text).toContain('> [!IMPORTANT]\n> Clay needs a long probe.');
    expect(post?.text).toContain('| Clay | Long  |');
    expect(post?.text).not.toContain('Copyright');
  });
});

describe('documentation as render JSON', () => {
  it('becomes a reference of its kind', async () => {
    const [post] = await readFixture(reader, 'article.json');
    expect(post).toMatchObject({ kind: 'reference', referenceType: 'sample-code', title: 'Watering a bed' });
    expect(post?.text).toMatchInlineSnapshot(`
      "Water a bed by RKSchedule.

      ## Overview

      Call \`water()\` at dawn.

      > [!IMPORTANT]
      > Never at noon.

      \`\`\`swift
      let bed = RKBed()
      bed.water()
      \`\`\`

      | Bed   | Litres |
      | ----- | ------ |
      | Beans | 4      |

      - Check the tank.
      "
    `);
  });
});
