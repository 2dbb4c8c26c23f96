import { expect, test } from 'vitest';
import { chooseTemplate } from '../../../src/desk/choose-template.ts';

const templates = [
  { name: 'Plain', text: 'Hello' },
  { name: 'Details', text: '{product} on {os}' },
  { name: 'Error', text: 'About {error}: {error}' },
  { name: 'Words', text: 'You wrote {words} of {product} on {os}' },
];
const none = { product: '', os: '', error: '', words: '' };

test.each([
  ['nothing is known', none, 'Plain'],
  ['a half of it is known', { ...none, product: 'Rainmark' }, 'Plain'],
  ['an error is known', { ...none, error: 'LINK 31', os: ' ' }, 'Error'],
  ['all but words is known', { ...none, product: 'Rainmark', os: 'Hub 4.2', error: 'LINK 31' }, 'Details'],
  ['all is known', { product: 'Rainmark', os: 'Hub 4.2', error: 'LINK 31', words: 'Help' }, 'Words'],
])('where %s, the template that says most of it is chosen', (_when, values, name) => {
  expect(chooseTemplate(templates, values)).toBe(name);
});

test('where there is none, none is chosen', () => {
  expect(chooseTemplate([], none)).toBe('');
});
