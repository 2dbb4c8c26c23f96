import { markdownToHtml } from 'satteri';
import { expect, it } from 'vitest';
import { softBreaksPlugin } from '../../../src/markdown/soft-breaks.ts';

const render = (markdown: string) => markdownToHtml(markdown, { hastPlugins: [softBreaksPlugin] }).html.trim();

it('lets a long name in code break where a word in it begins', () => {
  expect(render('Call `handleMessage(_:completionHandler:)` <b>now</b>')).toContain(
    '<code>handle<wbr>Message(<wbr>_:<wbr>completion<wbr>Handler:)</code>',
  );
});

it('does so in text and links', () => {
  expect(render('[aVeryLongNameOfText](/x)')).toContain('>aVery<wbr>Long<wbr>Name<wbr>Of<wbr>Text</a>');
});

it('leaves short names, addresses and blocks of code alone', () => {
  expect(render('`urlSession` https://station.example/a')).not.toContain('<wbr>');
  expect(render('```\nhandleMessageWithCompletion\n```')).not.toContain('<wbr>');
});
