import { digestOfText } from '../../model/digest-of-text.ts';
import type { PreparedPost } from '../prepare.ts';
import type { RawReply } from '../raw-post.ts';
import type { AnswerTable } from '../store/answer-table.ts';
import type { CaptureList } from '../store/capture-list.ts';
import type { Spool } from '../store/spool.ts';
import { combinePosts } from './combine.ts';
import { answerKey } from './group-posts.ts';
import type { PostGroup } from './group-table.ts';

/** Gives the posts of a run, each made of all its captures. */
export interface Gatherer {
  /** A group's post, with the answers that stand apart from it. */
  post(group: PostGroup): PreparedPost;
  /** A post as captured, with the answers that stand apart from it. */
  one(number: number): PreparedPost;
  /** A group's posts as captured, each with the answers that stand apart from it. */
  parts(group: PostGroup): PreparedPost[];
  /** A digest of everything that a group's post is made of. */
  digest(group: PostGroup): string;
  /** A group's posts as captured, without answers that stand apart, each with its capture's file. */
  captured(group: PostGroup): { post: PreparedPost; file: string }[];
}

/** Make a gatherer of what was put aside. */
export function createGatherer(spool: Spool, answers: AnswerTable, captures: CaptureList): Gatherer {
  const members = ({ members }: PostGroup) => members.map((member) => withReplies(spool.get(member)));

  /** Answers that stand apart are found by what their capture calls their thread. */
  function apartFrom({ capture, thread }: PreparedPost): number[] {
    return thread === undefined ? [] : answers.of(answerKey(capture, thread));
  }

  function withReplies(post: PreparedPost): PreparedPost {
    const apart = apartFrom(post).map((number) => spool.get(number));
    const replies = apart.flatMap(({ answerTo, text }): RawReply[] =>
      answerTo ? [{ ...answerTo.reply, text, ...(answerTo.reply.id === post.accepted && { accepted: true }) }] : [],
    );
    const whole = replies.length > 0 ? { ...post, replies: [...(post.replies ?? []), ...replies] } : post;
    if (post.accepted === undefined || whole.replies?.some(({ accepted }) => accepted)) return whole;
    return { ...whole, answeredElsewhere: { place: `answer ${post.accepted}` } };
  }

  return {
    one: (number) => withReplies(spool.get(number)),
    post(group) {
      const posts = members(group);
      return posts.length === 1 ? (posts[0] as PreparedPost) : combinePosts(posts);
    },
    parts: members,
    digest({ members }) {
      // Without answers that stand apart there is nothing to ask of the posts.
      const numbers = answers.size > 0 ? members.flatMap((member) => [member, ...apartFrom(spool.get(member))]) : members;
      return digestOfText(numbers.map((number) => spool.body(number)).join('\n'));
    },
    captured: ({ members }) =>
      members.map((member) => {
        const post = spool.get(member);
        return { post, file: captures.get(post.capture)?.file ?? '' };
      }),
  };
}
