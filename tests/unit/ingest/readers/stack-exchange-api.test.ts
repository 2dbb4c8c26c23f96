import { describe, expect, it } from 'vitest';
import { stackExchangeApi as reader } from '../../../../src/ingest/readers/stack-exchange-api.ts';
import { readText, wording } from '../fixtures.ts';

const owner = { display_name: 'Anna B', link: 'https://beds.example/users/4/anna' };
const question = (fields: object = {}) => ({
  question_id: 12,
  title: 'Why &quot;dry&quot;?',
  link: 'https://beds.example/questions/12/why-dry',
  score: 3,
  is_answered: true,
  body: '<p>It is.</p>',
  ...fields,
});
const answer = (id: number, fields: object = {}) => ({
  answer_id: id,
  question_id: 12,
  score: id,
  is_accepted: false,
  body: `<p>Answer ${id}.</p>`,
  owner,
  ...fields,
});

describe('what the Stack Exchange API gives', () => {
  it.each([
    ['a page', (items: object[]) => ({ items, has_more: true, quota_max: 300 })],
    ['a page of its first version', (questions: object[]) => ({ total: 1, questions })],
    ['a list', (items: object[]) => items],
    ['one by itself', ([item]: object[]) => item as object],
  ])('may be %s', async (_, wrap) => {
    const text = JSON.stringify(wrap([question()]));
    expect(reader.recognises({ name: 'a.json', head: text }, wording)).toBe(true);
    expect(await readText(reader, text)).toMatchObject([{ title: 'Why "dry"?', text: 'It is.\n', figures: { boosts: 3 } }]);
  });

  it('takes the answer that was accepted, by whichever way it is told', async () => {
    const inside = (answers: object[], fields = {}) => JSON.stringify({ items: [question({ answers, ...fields })] });
    const accepted = async (text: string) =>
      (await readText(reader, text)).flatMap(({ replies = [] }) => replies.filter((reply) => reply.accepted).map(({ id }) => id));
    expect(await accepted(inside([answer(1), answer(2, { is_accepted: true })]))).toEqual(['2']);
    expect(await accepted(inside([answer(1), answer(2)], { accepted_answer_id: 1 }))).toEqual(['1']);
    expect(await accepted(inside([answer(1, { is_accepted: undefined, accepted: true })]))).toEqual(['1']);
    expect(await accepted(JSON.stringify([question(), answer(3, { is_accepted: true })]))).toEqual(['3']);
    expect((await readText(reader, inside([answer(1)], { accepted_answer_id: 9 })))[0]?.answeredElsewhere).toEqual({ place: 'answer 9' });
  });

  it('keeps answers that were asked for by themselves, for the question of another capture', async () => {
    const text = JSON.stringify({ items: [answer(5, { is_accepted: true }), answer(6)] });
    expect(reader.recognises({ name: 'a.json', head: text }, wording)).toBe(true);
    const [later] = await readText(reader, text);
    expect(later).toMatchObject({
      url: 'https://beds.example/questions/12',
      partial: true,
      replies: [{ id: '5', accepted: true, votes: 5 }, { id: '6' }],
    });
    expect(await readText(reader, JSON.stringify({ items: [answer(5, { owner: undefined })] }))).not.toHaveProperty('[0].url');
  });

  it('reads what was typed where HTML was not asked for, and says what to ask for else', async () => {
    expect(
      await readText(reader, JSON.stringify([question({ body: undefined, body_markdown: 'Is it &quot;**dry**&quot;?' })])),
    ).toMatchObject([{ text: 'Is it "**dry**"?\n', doubts: [] }]);
    expect((await readText(reader, JSON.stringify([question({ body: undefined })])))[0]?.doubts).toEqual([
      expect.stringContaining('filter=withbody'),
    ]);
  });

  it('refuses a page without items', async () => {
    await expect(readText(reader, '{"items":[]}')).rejects.toThrow('no questions or answers; a page with items');
  });
});
