import { describe, expect, it } from 'vitest';
import { headings } from '../../../../src/graph/checks/headings.ts';
import { makeContent, makeDocument } from '../../make-content.ts';
import { linesOf } from './lines-of.ts';

/** Headings of a post whose body begins on line 7. */
const check = (body: string) => linesOf(headings, makeContent([makeDocument('post', 'a', {}, body)]));

describe('headings', () => {
  it('finds nothing where headings begin at the second level and have anchors of their own', () => {
    expect(check('## Wind\n\n### Wind\n\n## Über {#over}\n\n#### gauge.tips, v4.2 {#gauge.tips_4}\n')).toEqual([]);
  });

  it('finds a first-level heading, however it is written', () => {
    const allowed = 'the title is the first-level heading; begin at `##`';
    expect(check('# Wind\n\nRain\n====\n')).toEqual([
      `content/posts/a.md:7:1: body: the first-level heading “Wind”; ${allowed}`,
      `content/posts/a.md:9:1: body: the first-level heading “Rain”; ${allowed}`,
    ]);
  });

  it('finds an anchor that stands twice, and says where it stood before', () => {
    const allowed = 'each anchor once; give one of them another `{#id}`';
    expect(check('## Wind {#w}\n\n## Gusts {#w}\n\n## Rain\n\n## Drizzle {#rain}\n')).toEqual([
      `content/posts/a.md:9:1: body: the anchor \`#w\`, which stands on line 7 too; ${allowed}`,
      `content/posts/a.md:13:1: body: the anchor \`#rain\`, which stands on line 11 too; ${allowed}`,
    ]);
  });

  it('finds an anchor that is not fit for a URL', () => {
    const allowed = 'lower-case letters, digits and hyphens, given with `{#id}`';
    expect(check('## Wind {#_wind}\n\nRain {#user-content-fn-a}\n\n## Wind {#wind--rain}\n')).toEqual([
      `content/posts/a.md:7:1: body: the anchor \`#_wind\`; ${allowed}`,
      `content/posts/a.md:9:1: body: the anchor \`#user-content-fn-a\`; ${allowed}`,
      `content/posts/a.md:11:1: body: the anchor \`#wind--rain\`; ${allowed}`,
    ]);
    expect(check('## Über den Wind\n\n## Wind & rain\n\n## Wind {#Wind}\n')).toEqual([
      `content/posts/a.md:7:1: body: the anchor \`#über-den-wind\`; ${allowed}`,
      `content/posts/a.md:9:1: body: the anchor \`#wind--rain\`; ${allowed}`,
      `content/posts/a.md:11:1: body: the anchor \`#Wind\`; ${allowed}`,
    ]);
  });

  it('lets two entries have the same anchor', () => {
    const documents = [makeDocument('post', 'a', {}, '## Wind\n'), makeDocument('post', 'b', {}, '## Wind\n')];
    expect(linesOf(headings, makeContent(documents))).toEqual([]);
  });
});
