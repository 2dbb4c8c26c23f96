import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type Draft, emptyDraft } from '../../../src/desk/draft.ts';
import { isDraftLink, packDraft, unpackDraft } from '../../../src/desk/draft-link.ts';

const draft: Draft = {
  items: ['posts/gauge-reads-zero/#answer', 'technotes/wn12/', 'glossary/#hub'],
  greeting: 'Plain',
  closing: '',
  product: 'Rainmark “Pro” 🌧',
  os: 'Hub 4.2',
  error: 'LINK 31',
  words: 'it says <0.0 mm>',
};

const pack = (data: unknown) => `1.${deflateRawSync(typeof data === 'string' ? data : JSON.stringify(data)).toString('base64url')}`;

describe('a link to a reply', () => {
  test('restores the whole reply, edited or not', async () => {
    expect(await unpackDraft(await packDraft(draft))).toEqual(draft);
    const edited = { ...draft, text: 'Hello,\n\n*all* of it.' };
    expect(await unpackDraft(await packDraft(edited))).toEqual(edited);
    expect(await unpackDraft(await packDraft({ ...emptyDraft }))).toEqual(emptyDraft);
  });

  test('carries what is not written yet, but not the question', async () => {
    const edited = { ...draft, text: 'Mine.', unwritten: ['technotes/wn12/'] };
    expect(await unpackDraft(await packDraft({ ...edited, question: 'my own log' }))).toEqual(edited);
  });

  test('brings lone surrogates through', async () => {
    const torn = { ...draft, words: 'a\ud83d b\udc00' };
    expect(await unpackDraft(await packDraft(torn))).toEqual(torn);
  });

  test('is not made of a reply that could not be read back', async () => {
    await expect(packDraft({ ...draft, text: '雨'.repeat(20_000), words: '雪'.repeat(5_000) })).rejects.toThrow('too long for a link');
  });

  test('is short, versioned and fit for a URL', async () => {
    const fragment = await packDraft(draft);
    expect(fragment).toMatch(/^1\.[A-Za-z0-9_-]+$/);
    expect(fragment.length).toBeLessThan(300);
    expect(isDraftLink(fragment)).toBe(true);
    expect(isDraftLink('find')).toBe(false);
  });
});

test.each([
  ['of another form', '2.abc', 'it is of a form that this page does not know'],
  ['too long', `1.${'A'.repeat(20_000)}`, 'it is 20002 characters long; 16000 are the most'],
  ['with markup in it', '1.<img src=x onerror=alert(1)>', 'it has characters that do not belong in it'],
  ['cut off', pack(draft).slice(0, 30), 'it was cut off or changed on its way'],
  ['of noise', '1.AAAAAAAA', 'it was cut off or changed on its way'],
  ['that is no JSON', pack('{'), 'it was cut off or changed on its way'],
  ['of a list', pack([]), 'it holds no reply'],
  ['of nothing', pack('null'), 'it holds no reply'],
  ['with a bomb in it', pack(`"${' '.repeat(5_000_000)}"`), 'it unpacks to more than a reply can be'],
  ['with items that are none', pack({ items: 'posts/x/' }), 'its list of entries is no list'],
  ['with too many items', pack({ items: Array(21).fill('posts/x/') }), 'it names 21 entries; 20 are the most'],
  ['to another site', pack({ items: ['//evil.example/posts/x/'] }), 'it names something that is no entry of this site'],
  ['up the tree', pack({ items: ['posts/../../etc/'] }), 'it names something that is no entry of this site'],
  ['with a number for an item', pack({ items: [7] }), 'it names something that is no entry of this site'],
  ['with a list for text', pack({ text: [] }), 'its text is no text'],
  ['with too much text', pack({ text: 'x'.repeat(20_001) }), 'its text is longer than 20000 characters'],
])('a link %s is refused in words', async (_what, fragment, message) => {
  await expect(unpackDraft(fragment)).rejects.toThrow(message);
});

test('what is noted as not written is one of its items, beside a text of its own', async () => {
  const data = { items: ['posts/x/'], text: 'Mine.', unwritten: ['posts/x/', 'posts/y/', 7] };
  expect((await unpackDraft(pack(data))).unwritten).toEqual(['posts/x/']);
  expect('unwritten' in (await unpackDraft(pack({ ...data, text: undefined })))).toBe(false);
});

test('what is not known of a draft is dropped', async () => {
  expect(await unpackDraft(pack({ os: 'Hub 4', __proto__: { x: 1 }, constructor: 'x', more: 1 }))).toEqual({ ...emptyDraft, os: 'Hub 4' });
});
