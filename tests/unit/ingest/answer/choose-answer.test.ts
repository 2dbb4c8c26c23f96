import { describe, expect, it } from 'vitest';
import { chooseAnswer } from '../../../../src/ingest/answer/choose-answer.ts';
import type { RawReply } from '../../../../src/ingest/raw-post.ts';
import { wording } from '../fixtures.ts';

const choose = (...replies: RawReply[]) => chooseAnswer({ replies }, wording.housekeeping);
const staff = (text: string, more: Partial<RawReply> = {}): RawReply => ({ text, by: 'staff', ...more });
const reader = (text: string, more: Partial<RawReply> = {}): RawReply => ({ text, by: 'community', ...more });

describe('who answered', () => {
  it('is whoever wrote what was accepted, before any staff', () => {
    expect(choose(staff('Look there.'), reader('Turn it.', { accepted: true }))).toMatchObject({
      by: 'community',
      text: 'Turn it.',
      doubts: [],
    });
  });

  it('is the one reply by staff', () => {
    expect(choose(reader('Me too.'), staff('Turn it.'))).toMatchObject({ by: 'staff', text: 'Turn it.', suggestions: [] });
  });

  it.each([
    'This topic was automatically closed after 30 days.',
    'Moved this to the right category.',
    'Please keep it civil, everybody.',
    'Please open a new topic for that.',
    'Duplicate of 44.',
    'I have removed the other two topics of yours.',
    'Please do not cross-post; see the forum rules.',
  ])('is nobody where staff only keep order: %s', (text) => {
    expect(choose(staff(text))).toMatchObject({ by: 'none', suggestions: [{ text }], doubts: [expect.stringContaining('keep order')] });
  });

  it('is staff where they explain at length, though they keep order too', () => {
    const text = `Please open a new topic for that. ${'The pump hums where its foot stands on stone. '.repeat(12)}`;
    expect(choose(staff(text))).toMatchObject({ by: 'staff', text, doubts: [] });
  });

  it('is left to a person where several of staff replied, or several were accepted', () => {
    expect(choose(staff('One.'), staff('Two.'))).toMatchObject({ by: 'none', doubts: [expect.stringContaining('2 replies are by staff')] });
    expect(choose(reader('One.', { accepted: true }), reader('Two.', { accepted: true })).doubts).toHaveLength(1);
  });

  it('has suggestions with the most votes first, and none that readers voted down', () => {
    const { by, suggestions, more } = choose(...[2, -1, 9, 4, 1].map((votes) => reader(`${votes}`, { votes })));
    expect([by, suggestions.map(({ text }) => text), more]).toEqual(['none', ['9', '4', '2'], 2]);
  });

  it('is told where the accepted answer is not in the capture', () => {
    const answer = chooseAnswer({ replies: [reader('No idea.')], answeredElsewhere: { place: 'post 38', excerpt: 'Turn it' } }, []);
    expect(answer).toMatchObject({ by: 'community', text: 'Turn it', doubts: ['its accepted answer, post 38, is not in the capture'] });
  });

  it('is in doubt where the first post is missing, whatever else is there', () => {
    expect(chooseAnswer({ replies: [staff('Noted.')], partial: true }, []).doubts).toHaveLength(1);
  });
});
