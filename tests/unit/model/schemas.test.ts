import { describe, expect, it } from 'vitest';
import { MAX_SUMMARY_LENGTH } from '../../../src/model/entry.ts';
import { postSchema } from '../../../src/model/post.ts';
import { referenceSchema } from '../../../src/model/reference.ts';
import { siteSchema } from '../../../src/model/site.ts';
import { technoteSchema } from '../../../src/model/technote.ts';
import { termSchema } from '../../../src/model/term.ts';
import { topicSchema } from '../../../src/model/topic.ts';
import { makeConfig } from '../make-content.ts';

const entry = { title: 'A', summary: 'B' };
const post = { ...entry, type: 'question', answer: 'staff' };

function messages(result: { error?: { issues: { path: PropertyKey[]; message: string }[] } | undefined }): string[] {
  return result.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
}

describe('postSchema', () => {
  it('takes a summary of 320 characters and no more', () => {
    expect(MAX_SUMMARY_LENGTH).toBe(320);
    expect(postSchema.safeParse({ ...post, summary: 'x'.repeat(320) }).success).toBe(true);
    expect(messages(postSchema.safeParse({ ...post, summary: 'x'.repeat(321) }))).toEqual(['summary: at most 320 characters']);
  });

  it('drops space around a line', () => {
    expect(postSchema.parse({ ...post, title: ' A \n' }).title).toBe('A');
  });

  it('takes codes as text and as numbers, and keeps their sign', () => {
    const errors = [
      { domain: 'LINK', code: -4 },
      { domain: 'LINK', code: '0xBAADCA11' },
      { domain: 'LINK', code: 0 },
      { domain: 'LINK', name: 'LinkBusy' },
      { domain: 'LINK', text: 'link busy' },
    ];
    expect(postSchema.parse({ ...post, errors }).errors.map(({ code }) => code)).toEqual(['-4', '0xBAADCA11', '0', undefined, undefined]);
  });

  it('takes a year that YAML has read as a number wherever a date stands', () => {
    const { source, metrics, revisions } = postSchema.parse({
      ...post,
      source: { published: 2024 },
      metrics: { activity: 2025 },
      revisions: [{ date: 2026, text: 'Changed.' }],
    });
    expect([source.published, metrics.activity, revisions[0]?.date]).toEqual(['2024', '2025', '2026']);
  });
});

describe('technoteSchema', () => {
  it('takes a number of capitals and digits', () => {
    expect(technoteSchema.parse({ ...entry, number: 'WN31', state: 'retired' })).toMatchObject({ number: 'WN31', state: 'retired' });
    for (const number of ['PEP 8', 'CVE-2024-3094', 'ADV-2026-001', 'KB5034441'])
      expect(technoteSchema.safeParse({ ...entry, number, state: 'current' }).success).toBe(true);
    for (const number of ['wn31', '31', 'WN', 'WN--31', 'WN31-', 'OBSERVATORY31', ' WN31']) {
      expect(messages(technoteSchema.safeParse({ ...entry, number, state: 'current' }))).toEqual([
        'number: capitals and digits, such as `TN3134`, `PEP 8` or `ADV-2026-001`',
      ]);
    }
  });
});

describe('topicSchema', () => {
  it('stands first among its siblings and starts with nothing, unless told otherwise', () => {
    expect(topicSchema.parse(entry)).toMatchObject({ order: 0, start: [] });
  });
});

describe('referenceSchema', () => {
  it('does without an address, but not without a state', () => {
    expect(referenceSchema.safeParse({ ...entry, type: 'rfc', state: 'unknown' }).success).toBe(true);
    expect(referenceSchema.safeParse({ ...entry, type: 'rfc' }).success).toBe(false);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://papers.example/', 'papers.example'])('refuses the address %s', (url) => {
    expect(messages(referenceSchema.safeParse({ ...entry, type: 'article', state: 'live', url }))).toEqual([
      'url: an absolute http or https URL',
    ]);
  });
});

describe('addresses', () => {
  const problem = (url: string) => messages(referenceSchema.safeParse({ ...entry, type: 'article', state: 'live', url }));

  it.each(['https:papers.example/', 'https:/papers.example/', 'https:\\\\papers.example/', 'https:///papers.example/'])(
    'refuses %s, which browsers mend each in its way',
    (url) => expect(problem(url)).toEqual(['url: an absolute http or https URL']),
  );

  it.each(['https://keeper@papers.example/', 'https://keeper:pw@papers.example/'])('refuses %s, which says who asks', (url) => {
    expect(problem(url)).toEqual(['url: an address without a user and a password']);
  });
});

describe('termSchema', () => {
  it('takes any words as aliases, where other kinds take ids', () => {
    expect(termSchema.parse({ ...entry, aliases: ['TBR', 'tipping-bucket rain gauge'] }).aliases).toEqual([
      'TBR',
      'tipping-bucket rain gauge',
    ]);
    expect(topicSchema.safeParse({ ...entry, aliases: ['TBR'] }).success).toBe(false);
  });
});

describe('siteSchema', () => {
  it.each(['https://rainmark.example/kb/?draft=1', 'https://rainmark.example/#kb', 'https://rainmark.example/?'])(
    'refuses to be served at %s',
    (url) => {
      expect(messages(siteSchema.safeParse({ ...makeConfig(), url }))).toEqual(['url: an address without a query and an anchor']);
    },
  );

  it.each(['Rain\u0007mark', 'Rain\u0085mark', 'Rain\u007fmark', 'Rain\tmark', 'Rain\ud800mark', 'Rain\u2028mark'])(
    'refuses the name %j',
    (name) => {
      expect(messages(siteSchema.safeParse({ ...makeConfig(), name }))).toEqual(['name: text without control characters']);
    },
  );

  it('wants at least one platform', () => {
    expect(siteSchema.safeParse({ ...makeConfig(), platforms: [] }).success).toBe(false);
  });

  it('does without what has a plain default', () => {
    const { language: _l, hostAliases: _h, examples: _e, start: _s, ...rest } = makeConfig();
    expect(siteSchema.parse(rest)).toMatchObject({ language: 'en', hostAliases: {}, examples: [], start: [] });
  });

  it('refuses fields it does not know', () => {
    expect(siteSchema.safeParse({ ...makeConfig(), theme: 'dark' }).error?.issues[0]).toMatchObject({
      code: 'unrecognized_keys',
      keys: ['theme'],
    });
  });
});
