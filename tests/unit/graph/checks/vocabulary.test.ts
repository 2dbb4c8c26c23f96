import { describe, expect, it } from 'vitest';
import { vocabulary } from '../../../../src/graph/checks/vocabulary.ts';
import { makeContent, makeDocument, makeTable } from '../../make-content.ts';
import { linesOf } from './lines-of.ts';

describe('vocabulary', () => {
  it('takes the platforms of the site, and versions of them', () => {
    const fields = { platforms: ['Hub', 'Field Console'], os: ['Hub 4', 'Hub 4.2.1', 'Field Console 2.0'] };
    expect(linesOf(vocabulary, makeContent([makeDocument('post', 'a', fields)]))).toEqual([]);
  });

  it('finds platforms that the site does not list', () => {
    const fields = { platforms: ['Hub', 'hub', 'Balloon'] };
    const allowed = 'allowed: Hub, Mast, Field Console (`platforms` of content/site.yaml)';
    expect(linesOf(vocabulary, makeContent([makeDocument('post', 'a', fields)]))).toEqual([
      `content/posts/a.md: platforms[1]: "hub"; ${allowed}`,
      `content/posts/a.md: platforms[2]: "Balloon"; ${allowed}`,
    ]);
  });

  it('looks at the versions of a table of errors', () => {
    const tables = [makeTable('LINK', [{ code: 31, os: ['Hub 4.1', 'Hub'] }])];
    expect(linesOf(vocabulary, makeContent([], { tables }))).toEqual([
      'content/errors/link.yaml: code 31, os[1]: "Hub"; a platform and a version, such as `Hub 17.5`; platforms: Hub, Mast, Field Console',
    ]);
  });

  it.each(['Hub', 'Hub ', 'Hub beta', 'Hub 4.2 beta', 'Balloon 3', '4.2', 'Hub4', 'Hub v4', 'hub 4'])(
    'finds %j, which is no version',
    (os) => {
      const content = makeContent([makeDocument('post', 'a', { os: ['Mast 2', os] })]);
      expect(linesOf(vocabulary, content)).toEqual([
        `content/posts/a.md: os[1]: ${JSON.stringify(os.trim())}; a platform and a version, such as \`Hub 17.5\`; platforms: Hub, Mast, Field Console`,
      ]);
    },
  );
});
