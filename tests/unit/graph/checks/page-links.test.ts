import { expect, it } from 'vitest';
import { pageLinks } from '../../../../src/graph/checks/page-links.ts';
import { outlineOf } from '../../../../src/markdown/outline.ts';
import { makeContent, makeDocument } from '../../make-content.ts';
import { linesOf } from './lines-of.ts';

it('finds links of pages that lead nowhere, in entries and in the page itself', () => {
  const page = { id: 'privacy', file: 'content/pages/privacy.md', title: 'Privacy', body: '', bodyLine: 4 };
  const outline = outlineOf('## Logs {#logs}\n\n[[a]] [[#logs]]\n\n[[nobody]] [[#log]]\n', 4);
  const content = { ...makeContent([makeDocument('post', 'a')]), pages: new Map([[page, outline]]) };
  expect(linesOf(pageLinks, content)).toEqual([
    'content/pages/privacy.md:8:1: body: `[[nobody]]`, an id that no entry has; the id of an entry',
    'content/pages/privacy.md:8:12: body: `[[#log]]`, an anchor that content/pages/privacy.md does not have; one of its anchors: #logs',
  ]);
});
