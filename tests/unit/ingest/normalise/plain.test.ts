import { describe, expect, it } from 'vitest';
import { plainText } from '../../../../src/ingest/normalise/plain.ts';

const CODE = '```text\npump --on\n```';

describe('the running text of Markdown', () => {
  it.each([
    ['It says:\n\n$\n\nWhat is wrong?', 'It says: …\nWhat is wrong?'],
    ['When I type\n\n$\n\nit hums.', 'When I type …\nit hums.'],
    ['It hums.\n\n$\n\nWhy?', 'It hums.\nWhy?'],
    ['Why (does it hum?)\n\n$', 'Why (does it hum?)'],
    ['It says:\n\n$\n\n| a |\n|---|\n| 1 |\n\n$', 'It says: …'],
    ['$\n\nIt hums.', 'It hums.'],
    ['- It hums:\n\n  > no\n\n- Why?', 'It hums: …\nWhy?'],
  ])('says where a sentence goes on in code: %j', (markdown, plain) => {
    expect(plainText(markdown.replaceAll('$', CODE))).toBe(plain);
  });

  it('parts the items of a list', () => {
    expect(plainText('Do this:\n\n- open it\n- wait, then\n  - close it.\n- and go\n\nThen sit.')).toBe(
      'Do this:\nopen it;\nwait, then\nclose it.\nand go.\nThen sit.',
    );
  });

  it('is what the author says, callouts included, not what others are quoted with', () => {
    expect(plainText('> Does it hum?\n\nIt does.\n\n> [!NOTE]\n> At night.')).toBe('It does.\nAt night.');
    expect(plainText('> Does it hum?\n\n---')).toBe('Does it hum?');
  });

  it('has no pictures, headings and marks of footnotes in it', () => {
    expect(plainText('# Hum\n\nIt [image: a pump](https://a.example/p.png) **hums** [^1].\n\n[^1]: Low.')).toBe('It hums.');
  });
});
