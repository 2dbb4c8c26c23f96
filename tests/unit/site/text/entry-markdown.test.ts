import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../../../src/markdown/outline.ts';
import { loadContent } from '../../../../src/site/load-content.ts';
import { createSite } from '../../../../src/site/site.ts';
import { entryMarkdown } from '../../../../src/site/text/entry-markdown.ts';
import { glossaryMarkdown } from '../../../../src/site/text/glossary-markdown.ts';
import { makeDocument, soundSite } from '../../make-content.ts';
import { makeSite } from '../make-site.ts';

const site = createSite(await loadContent(soundSite));

describe('entryMarkdown', () => {
  it('begins with title, short answer and permalink, then the body', () => {
    expect(entryMarkdown(site, site.entry('gauge-reads-zero'))).toBe(`# Why does my rain gauge read zero in steady rain?

> The funnel is blocked far more often than the reed switch fails. Clear it, then tip the bucket by hand and watch gauge.tips.

- Permalink: https://rainmark.example/kb/posts/gauge-reads-zero/
- Status: Answered by Halyard · Hub 4.2 · Mast · asked Oct 2024 · active Jan 2025 · 4 replies · 1,280 views
- Topics: [Rain gauges](https://rainmark.example/kb/topics/rain-gauges/)
- Source: [Gauge shows 0.0 all weekend](https://keepers.example/board/t/4711), Station Keepers' Forum
- Last change: 11 May 2026

## Question {#question}

The gauge reports 0.0 mm for days while the neighbours report 20 mm.

## Answer {#answer}

Clear the funnel, then tip the bucket by hand: \`gauge.tips\` must rise by one. If it does not, calibrate as in [the note](https://rainmark.example/kb/technotes/wn12/#before-you-pour).[^1]

[^1]: [Works notes](https://halyard.example/notes/), Halyard.
`);
  });

  it('has no link that only this site understands', () => {
    for (const document of site.documents) {
      const { links, refused } = outlineOf(entryMarkdown(site, document));
      expect(links, document.id).toEqual([]);
      expect(refused, document.id).toEqual([]);
    }
  });

  it('shows markup in a title as text', () => {
    const document = makeDocument('post', 'a', { title: 'Is [x](y) *bold*?', summary: '<b>No.</b>' });
    expect(entryMarkdown(makeSite([document]), document)).toMatch(/^# Is \\\[x\\\]\(y\) \\\*bold\\\*\?\n\n> \\<b>No\.\\<\/b>\n/);
  });
});

describe('glossaryMarkdown', () => {
  it('gives each term the anchor that it has on the page', () => {
    const text = glossaryMarkdown(site);
    for (const { id, data } of site.ofKind('term')) expect(text).toContain(`## ${data.title} {#${id}}\n\n${data.summary}`);
  });
});
