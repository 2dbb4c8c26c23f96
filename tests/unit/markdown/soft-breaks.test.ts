import { expect, it } from 'vitest';
import { render } from './render-with-gauges.ts';

it('lets a long name in code break where a word in it begins', async () => {
  expect(await render('Call `handleMessage(_:completionHandler:)` <b>now</b>')).toContain(
    '<code>handle<wbr>Message(<wbr>_:<wbr>completion<wbr>Handler:)</code>',
  );
});

it('does so in text and links', async () => {
  expect(await render('[aVeryLongNameOfText](https://a.example/)')).toContain('>aVery<wbr>Long<wbr>Name<wbr>Of<wbr>Text</a>');
});

it('leaves short names, addresses and blocks of code alone', async () => {
  expect(await render('`urlSession` https://station.example/a')).not.toContain('<wbr>');
  expect(await render('```\nhandleMessageWithCompletion\n```')).not.toContain('<wbr>');
});
