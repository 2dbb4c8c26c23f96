import { describe, expect, test } from 'vitest';
import { composeCitation } from '../../../src/desk/citation.ts';
import { compose } from '../../../src/desk/compose.ts';
import type { Facts } from '../../../src/desk/facts.ts';
import { composeReply } from '../../../src/desk/reply.ts';
import { writeAs } from '../../../src/desk/write-as.ts';

const facts: Facts = {
  title: 'Why does my rain gauge read zero?',
  url: 'https://rainmark.example/kb/posts/gauge-reads-zero/',
  answer: 'The funnel is blocked. Clear it, then watch gauge.tips.',
  site: 'Rainmark',
  checked: '17 March 2026',
  section: { title: 'Answer', anchor: 'answer' },
  source: { title: 'Gauge shows 0.0 all weekend', url: 'https://keepers.example/board/t/4711', publisher: 'Station Keepers’ Forum' },
};

describe('a reply', () => {
  test('reads well as Markdown', () => {
    expect(writeAs('markdown', composeReply(facts))).toBe(
      'The funnel is blocked. Clear it, then watch gauge.tips.\n\n' +
        'More: [Why does my rain gauge read zero? – Answer](https://rainmark.example/kb/posts/gauge-reads-zero/#answer)\n\n' +
        'Source: [Gauge shows 0.0 all weekend](https://keepers.example/board/t/4711), Station Keepers’ Forum',
    );
  });

  test('reads well as HTML', () => {
    expect(writeAs('html', composeReply(facts))).toBe(
      '<p>The funnel is blocked. Clear it, then watch gauge.tips.</p>\n' +
        '<p>More: <a href="https://rainmark.example/kb/posts/gauge-reads-zero/#answer">Why does my rain gauge read zero? – Answer</a></p>\n' +
        '<p>Source: <a href="https://keepers.example/board/t/4711">Gauge shows 0.0 all weekend</a>, Station Keepers’ Forum</p>',
    );
  });

  test('reads well as plain text, each address on a line of its own', () => {
    expect(writeAs('text', composeReply(facts))).toBe(
      'The funnel is blocked. Clear it, then watch gauge.tips.\n\n' +
        'More: Why does my rain gauge read zero? – Answer\nhttps://rainmark.example/kb/posts/gauge-reads-zero/#answer\n\n' +
        'Source: Gauge shows 0.0 all weekend, Station Keepers’ Forum\nhttps://keepers.example/board/t/4711',
    );
  });

  test('about a whole entry without a source leaves both out', () => {
    const { section: _section, source: _source, ...whole } = facts;
    expect(writeAs('text', composeReply(whole)).split('\n\n').slice(1)).toEqual([
      'More: Why does my rain gauge read zero?\nhttps://rainmark.example/kb/posts/gauge-reads-zero/',
    ]);
  });

  test('among others says what it answers', () => {
    expect(writeAs('text', compose('Hello', [facts, { ...facts, title: 'Dew' }], 'Bye')).split('\n\n')).toEqual([
      'Hello',
      'On “Why does my rain gauge read zero? – Answer”:',
      facts.answer,
      expect.stringMatching(/^More: /),
      expect.stringMatching(/^Source: /),
      'On “Dew – Answer”:',
      facts.answer,
      expect.stringMatching(/^More: /),
      expect.stringMatching(/^Source: /),
      'Bye',
    ]);
    expect(writeAs('text', compose('', [facts], ''))).not.toContain('On “');
  });

  test('says of an open question that it is open', () => {
    expect(
      writeAs('text', composeReply({ ...facts, open: true }))
        .split('\n\n')
        .slice(0, 2),
    ).toEqual(['This question is still open; we know of no confirmed answer.', 'The funnel is blocked. Clear it, then watch gauge.tips.']);
  });

  test('names the publisher where the page goes by its source’s title', () => {
    const source = { title: facts.title, url: 'https://halyard.example/', publisher: 'Halyard' };
    expect(writeAs('text', composeReply({ ...facts, source }))).toMatch(/Source: Halyard\nhttps:\/\/halyard\.example\/$/);
  });
});

describe('words', () => {
  const hostile = { ...facts, answer: '<img onerror=alert(1)> *a* `b` [c](d) _e_ kDNSServiceErr_PolicyDenied & more\n# f\n1. g' };

  test('are never read as HTML', () => {
    expect(writeAs('html', composeReply(hostile))).toContain(
      '<p>&lt;img onerror=alert(1)&gt; *a* `b` [c](d) _e_ kDNSServiceErr_PolicyDenied &amp; more<br># f<br>1. g</p>',
    );
  });

  test('are never read as Markdown', () => {
    expect(writeAs('markdown', composeReply(hostile)).split('\n\n')[0]).toBe(
      '\\<img onerror=alert(1)> \\*a\\* \\`b\\` \\[c\\](d) \\_e\\_ kDNSServiceErr_PolicyDenied & more\n\\# f\n1\\. g',
    );
  });

  test('lead nowhere but to the web in HTML', () => {
    expect(writeAs('html', [[{ words: 'x', url: 'javascript:alert(1)' }]])).toBe('<p>x</p>');
    expect(writeAs('html', [[{ words: 'x', url: 'https://a.example/"onclick="' }]])).toContain(
      'href="https://a.example/&quot;onclick=&quot;"',
    );
  });

  test('leave a link whole in Markdown', () => {
    expect(writeAs('markdown', [[{ words: 'a [b]', url: 'https://a.example/(c) d' }]])).toBe('[a \\[b\\]](https://a.example/%28c%29%20d)');
  });
});

test('a title with quotation marks is quoted by others', () => {
  const title = 'Why “no mast”?';
  expect(writeAs('text', compose('', [{ ...facts, title }, facts], ''))).toMatch(/^On “Why ‘no mast’\? – Answer”:$/m);
  expect(writeAs('markdown', composeCitation({ ...facts, title }))).toMatch(/^\[“Why ‘no mast’\?”\]/);
  expect(writeAs('text', composeReply({ ...facts, title }))).toContain('More: Why “no mast”? – Answer\n');
});

test('a citation names page, section, site, date and source', () => {
  expect(writeAs('text', composeCitation(facts))).toBe(
    '“Why does my rain gauge read zero?”, section “Answer”. Rainmark, checked 17 March 2026. ' +
      'After “Gauge shows 0.0 all weekend”, Station Keepers’ Forum.\nhttps://rainmark.example/kb/posts/gauge-reads-zero/#answer',
  );
});
