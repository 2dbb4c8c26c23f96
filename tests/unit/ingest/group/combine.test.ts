import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combinePosts } from '../../../../src/ingest/group/combine.ts';
import { preparedPost as post } from '../prepared-post.ts';

describe('combining captures of one post', () => {
  it('keeps the newest text and figures', () => {
    const combined = combinePosts([
      post({ asOf: '2026-03', text: 'New words that say something else altogether today.', figures: { views: 30 } }),
      post({ asOf: '2026-01', text: 'Old.', figures: { views: 20, boosts: 9 } }),
    ]);
    expect(combined).toMatchObject({
      text: 'New words that say something else altogether today.',
      figures: { views: 30 },
      asOf: '2026-03',
    });
  });

  it('keeps the line breaks that an older capture of the same text has', () => {
    const text = post().text;
    const combined = combinePosts([
      post({ text: text.replace(' and ', '\nand ') }),
      post({ asOf: '2026-03', form: 'flat', text, title: 'Gate' }),
    ]);
    expect(combined).toMatchObject({ form: 'lines', text: text.replace(' and ', '\nand '), title: 'Gate' });
  });

  it('keeps every revision, once', () => {
    const revision = (date: string) => ({ date, text: `Changed on ${date}.` });
    const combined = combinePosts([
      post({ revisions: [revision('2026-02-01'), revision('2025-01-01')] }),
      post({ revisions: [revision('2026-03-01'), revision('2025-01-01')] }),
    ]);
    expect(combined.revisions.map(({ date }) => date)).toEqual(['2026-03-01', '2026-02-01', '2025-01-01']);
  });

  it('is sure when one capture is', () => {
    expect(combinePosts([post({ doubts: ['?'] }), post()]).doubts).toEqual([]);
  });

  it('changes nothing when combined with itself', { timeout: 30_000 }, () => {
    const any = fc.record({
      text: fc.lorem({ maxCount: 30 }),
      figures: fc.record({ views: fc.nat(), replies: fc.nat() }),
      asOf: fc.constantFrom('2026-01', '2026-02', '2026-03'),
      form: fc.constantFrom('lines' as const, 'flat' as const),
    });
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 5 }), (list) => {
        const combined = combinePosts(list.map((fields) => post(fields)));
        expect(combinePosts([combined, combined])).toEqual(combined);
      }),
    );
  });
});

it('keeps of all captures who signed, what was lost and copied, and doubts only what none knows better', () => {
  const older = post({ asOf: '2025', byStaff: true, doubts: ['begins here'], pictures: ['c.png'], losses: ['links: x'] });
  const newer = post({ asOf: '2026', pictures: ['a.png', 'b.png'], losses: ['links: y'] });
  const combined = combinePosts([newer, older]);
  expect(combined).toMatchObject({ byStaff: true, doubts: [], pictures: expect.arrayContaining(['a.png', 'b.png', 'c.png']) });
  expect(new Set(combined.losses)).toEqual(new Set(['links: x', 'links: y']));
  expect(combinePosts([older, { ...newer, doubts: ['ends here'] }]).doubts).toEqual(['ends here']);
  expect(
    combinePosts([
      { ...older, doubts: [] },
      { ...newer, doubts: ['ends here'] },
    ]).doubts,
  ).toEqual([]);
});

it('looks for the accepted answer elsewhere only where no capture has it', () => {
  const older = post({ asOf: '2025', replies: [{ id: '1', text: 'Water it.', by: 'community' }] });
  const newer = post({ asOf: '2026', answeredElsewhere: { place: 'post 9' } });
  expect(combinePosts([older, newer]).answeredElsewhere).toEqual({ place: 'post 9' });
  const answered = { ...older, replies: [{ id: '1', text: 'Water it.', by: 'community' as const, accepted: true }] };
  expect(combinePosts([answered, newer])).not.toHaveProperty('answeredElsewhere');
});

it('takes the first post from a capture that has it, and no words of who opened the thread for an answer, but what was accepted', () => {
  const whole = post({ asOf: '2025', text: 'My bed is dry.', opener: 'aa' });
  const reply = (id: string, writer: string, accepted?: true) => ({
    id,
    text: `Reply ${id}.`,
    by: 'community' as const,
    writer,
    ...(accepted && { accepted }),
  });
  const later = post({
    asOf: '2026',
    text: 'Nothing.',
    partial: true,
    replies: [reply('1', 'aa'), reply('2', 'bb'), reply('3', 'aa', true)],
  });
  const combined = combinePosts([whole, later]);
  expect([combined.text, combined.partial, combined.replies?.map(({ id }) => id)]).toEqual(['My bed is dry.', undefined, ['2', '3']]);
  expect(combinePosts([later, { ...later, asOf: '2027' }])).toMatchObject({ text: 'Nothing.', partial: true });
});
