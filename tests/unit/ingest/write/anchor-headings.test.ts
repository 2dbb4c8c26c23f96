import { describe, expect, it } from 'vitest';
import { anchorHeadings } from '../../../../src/ingest/write/anchor-headings.ts';

describe('headings of a draft', () => {
  it.each([
    ['## Methods & events', '## Methods & events {#methods-events}'],
    ['### `a` --> **b**', '### `a` --> **b** {#a-b}'],
    ['## ✅ Type safe', '## ✅ Type safe {#type-safe}'],
    ['## Contributors ✨', '## Contributors ✨ {#contributors}'],
    ['> ## One / two', '> ## One / two {#one-two}'],
    ['- a\n\n  ### One_two … three', '- a\n\n  ### One_two … three {#one-two-three}'],
    ['* a\n\n  1. ### One / two', '* a\n\n  1. ### One / two {#one-two}'],
    ['> - ```\n>   # One / two\n>   ```\n\n- ## A / b', '> - ```\n>   # One / two\n>   ```\n\n- ## A / b {#a-b}'],
    ['## Methods events\n\n## Methods & events', '## Methods events\n\n## Methods & events {#methods-events-2}'],
    ['## Beds\n\n## © Beds\n\n## Beds\n\n## Beds', '## Beds\n\n## © Beds {#beds-3}\n\n## Beds\n\n## Beds'],
    ['- ```text\n  a\n  ```\n\n## {{ bed.title }}', '- ```text\n  a\n  ```\n\n## {{ bed.title }} {#bed-title}'],
    ['## A & B\n\n## A & B', '## A & B {#a-b}\n\n## A & B {#a-b-2}'],
  ])('get an anchor where their words make none: %s', (given, expected) => {
    expect(anchorHeadings(given)).toBe(expected);
    expect(anchorHeadings(expected)).toBe(expected);
  });

  it('in another script get a lasting one', () => {
    expect(anchorHeadings('## Настройка')).toMatch(/^## Настройка \{#[a-z0-9-]+\}$/);
    expect(anchorHeadings('## Настройка')).not.toBe(anchorHeadings('## Установка').replace('Установка', 'Настройка'));
  });

  it.each([
    '## Plain words',
    '## Question {#question}',
    '- ```\n  # a & b\n  ```',
    '```sh\n# a & b\n```',
    '```\n```sh\n# a & b\n```',
    'a\n\n    # a & b',
    '## Why? It depends',
    'Nothing # here',
  ])('are left alone otherwise: %s', (markdown) => expect(anchorHeadings(markdown)).toBe(markdown));
});
