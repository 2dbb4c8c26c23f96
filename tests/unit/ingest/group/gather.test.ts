import { describe, expect, it } from 'vitest';
import { createGatherer } from '../../../../src/ingest/group/gather.ts';
import type { PreparedPost } from '../../../../src/ingest/prepare.ts';
import type { RawReply } from '../../../../src/ingest/raw-post.ts';
import type { AnswerTable } from '../../../../src/ingest/store/answer-table.ts';
import type { CaptureList } from '../../../../src/ingest/store/capture-list.ts';
import type { Spool } from '../../../../src/ingest/store/spool.ts';

const question = { thread: '1', accepted: '3', text: 'Why?', replies: undefined } as unknown as PreparedPost;
const answer = (id: string) => ({ text: `Answer ${id}.`, answerTo: { thread: '1', reply: { id, by: 'community' } as RawReply } });

function gatherer(...answers: ReturnType<typeof answer>[]) {
  const posts = [question, ...answers] as PreparedPost[];
  const spool = { get: (number: number) => posts[number] } as Spool;
  const apart = { size: answers.length, of: () => answers.map((_, at) => at + 1) } as unknown as AnswerTable;
  return createGatherer(spool, apart, {} as CaptureList);
}

describe('answers that stand apart from their question', () => {
  it('are its replies, of which one is accepted', () => {
    const post = gatherer(answer('2'), answer('3')).one(0);
    expect(post.replies).toMatchObject([{ id: '2' }, { id: '3', accepted: true }]);
    expect(post).not.toHaveProperty('answeredElsewhere');
  });

  it('lack the accepted one where the capture does, which is told', () => {
    expect(gatherer(answer('2')).one(0)).toMatchObject({ replies: [{ id: '2' }], answeredElsewhere: { place: 'answer 3' } });
  });
});
