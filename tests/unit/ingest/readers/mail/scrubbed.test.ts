import { expect, it } from 'vitest';
import { cutScrubbed } from '../../../../../src/ingest/readers/mail/scrubbed.ts';

const RULE = '-------------- next part --------------';

it.each([
  [
    'a page that repeats the message',
    `It is dry.\n${RULE}\nAn HTML attachment was scrubbed...\nURL: <http://l.example/a.htm>\n`,
    'It is dry.\n',
    [],
  ],
  [
    'a file, with what is told of it',
    `It is dry.\r\n${RULE}\r\nA non-text attachment was scrubbed...\r\nName: bed.patch\r\nType: text/x-diff\r\nSize: 12 bytes\r\nDesc: not available\r\nURL: <http://l.example/b>`,
    'It is dry.\n',
    ['bed.patch'],
  ],
  ['the rule before a part that is text', `One.\n${RULE}\nTwo.`, 'One.\nTwo.', []],
  ['nothing of what people write', 'One.\n--------------\nURL: http://l.example', 'One.\n--------------\nURL: http://l.example', []],
])('takes out %s', (_, text, own, attached) => {
  expect(cutScrubbed(text)).toEqual({ text: own, attached });
});
