import { expect, it } from 'vitest';
import { hasReplies, joinParts } from '../../../../src/ingest/place/join-parts.ts';

const draft = (answer: string, ...sections: string[]) =>
  `---\ntitle: Gate\nanswer: ${answer}\n---\n\n## Question {#question}\n\n${sections.join('\n\n')}\n`;
const ANSWER = '## Answer {#answer}\n\nPush it.';

it.each([
  [
    'what is known of an answer',
    draft('none', 'It sticks.'),
    draft('staff', 'No first post.', ANSWER),
    draft('staff', 'It sticks.', ANSWER),
  ],
  ['nothing where nothing is known', draft('none', 'It sticks.'), draft('none', 'No first post.'), draft('none', 'It sticks.')],
  [
    'nothing where it has an answer',
    draft('none', 'It sticks.', ANSWER),
    draft('staff', 'No.', `${ANSWER} Hard.`),
    draft('none', 'It sticks.', ANSWER),
  ],
])('a draft of a first post takes from that of a later part %s', (_, whole, later, joined) => {
  expect(joinParts(whole, later, /^answer: (staff|none)$/m.exec(later)?.[1] as 'staff')).toBe(joined);
});

it('a heading that only begins so is none of ours', () => {
  expect(hasReplies(draft('none', '## Answers to expect'))).toBe(false);
  expect(hasReplies(draft('none', ANSWER))).toBe(true);
});
