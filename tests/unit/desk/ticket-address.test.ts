import { expect, test } from 'vitest';
import { ticketAddress } from '../../../src/desk/ticket-address.ts';

const values = {
  subject: 'Gauge & dew',
  text: 'a\nb ü',
  markdown: '[a](https://a.example/?b=c#d)',
  html: '<p>a</p>',
  product: '',
  os: '',
  error: '',
};

test('a form gets what stands in braces, encoded so that it stays one field', () => {
  const url = 'https://a.example/new?title={subject}&body={markdown}&os={os}#top';
  expect(ticketAddress({ url }, values)).toEqual({
    url: 'https://a.example/new?title=Gauge%20%26%20dew&body=%5Ba%5D(https%3A%2F%2Fa.example%2F%3Fb%3Dc%23d)&os=#top',
    over: 0,
  });
});

test('a mail gets lines as mail has them, and spaces that are no plus signs', () => {
  expect(ticketAddress({ url: 'mailto:?subject={subject}&body={text}' }, values).url).toBe(
    'mailto:?subject=Gauge%20%26%20dew&body=a%0D%0Ab%20%C3%BC',
  );
});

test('what is filled in is not filled in again, and half a letter harms nothing', () => {
  const { url } = ticketAddress({ url: 'https://a.example/?b={text}' }, { ...values, text: '{html}\ud800' });
  expect(url).toBe('https://a.example/?b=%7Bhtml%7D%EF%BF%BD');
});

test('a reply that does not fit is left out whole, and by how much it is too long is told', () => {
  const url = 'mailto:?subject={subject}&body={text}';
  const room = 2_000 - ticketAddress({ url }, { ...values, text: '' }).url.length;
  expect(ticketAddress({ url }, { ...values, text: 'a'.repeat(room) }).over).toBe(0);
  expect(ticketAddress({ url }, { ...values, text: 'a'.repeat(room + 3) })).toEqual({
    url: 'mailto:?subject=Gauge%20%26%20dew&body=',
    over: 3,
  });
});

test('a form may have more or less room than others', () => {
  const long = { ...values, text: 'a'.repeat(7_000) };
  expect(ticketAddress({ url: 'https://a.example/?b={text}' }, long).over).toBe(0);
  expect(ticketAddress({ url: 'https://a.example/?b={text}', limit: 500 }, long)).toEqual({ url: 'https://a.example/?b=', over: 6_521 });
});
