import { describe, expect, it } from 'vitest';
import { contributeSchema } from '../../../src/model/contribute.ts';
import { fillAddress } from '../../../src/model/fill-address.ts';

describe('fillAddress', () => {
  it('encodes what it puts in, and keeps the slashes of a file', () => {
    expect(fillAddress('https://code.example/kb/edit/main/{file}', { file: 'content/posts/a b?.md' })).toBe(
      'https://code.example/kb/edit/main/content/posts/a%20b%3F.md',
    );
    expect(fillAddress('https://code.example/new?title={title}&body={url}', { title: 'C & C++', url: 'https://kb.example/a/#b' })).toBe(
      'https://code.example/new?title=C%20%26%20C%2B%2B&body=https%3A%2F%2Fkb.example%2Fa%2F%23b',
    );
  });

  it('ends lines of a mail in both signs, and takes half a pair of surrogates', () => {
    expect(fillAddress('mailto:kb@station.example?body={question}', { question: 'a\nb\ud83d' })).toBe(
      'mailto:kb@station.example?body=a%0D%0Ab%EF%BF%BD',
    );
  });
});

describe('contributeSchema', () => {
  it('takes an address of any host, or a mail', () => {
    const edit = 'https://gitlab.example/kb/-/edit/main/{file}';
    expect(contributeSchema.parse({ edit, report: 'mailto:kb@station.example?subject={title}' })).toMatchObject({ edit });
  });

  it.each([
    ['a placeholder that is not known', { edit: 'https://code.example/{path}' }, 'the placeholders {file}; {path} is none of them'],
    ['another scheme', { report: 'javascript:alert(1)' }, 'an address that begins with https:// and a host, or with mailto:'],
    ['a host that is filled in', { ask: 'https://{question}/' }, 'an address that begins with https:// and a host, or with mailto:'],
  ])('refuses %s', (_what, fields, message) => {
    expect(contributeSchema.safeParse(fields).error?.issues.map((issue) => issue.message)).toContain(message);
  });
});
