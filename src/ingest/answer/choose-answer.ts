import type { RawPost, RawReply } from '../raw-post.ts';

/** What is known of a thread's answer. */
export interface Answer {
  by: 'staff' | 'community' | 'none';
  /** The answer's text, as Markdown. */
  text?: string;
  /** Replies that may answer it, best first. */
  suggestions: RawReply[];
  /** Replies that were left out. */
  more: number;
  /** Why a person has to look. */
  doubts: string[];
}

/** What of a post tells who answered. */
export type Answered = Pick<RawPost, 'replies' | 'answeredElsewhere' | 'partial' | 'type'>;

/** How a draft says that its answer is known to be, and missing. */
export const OUTSIDE = 'is not in the capture';

/** Suggestions that a draft shows. */
const SHOWN = 3;
/** As long as a remark is that only keeps order. */
const SHORT = 400;

/**
 * Find out who answered. What was accepted is the answer; else the one reply by staff, unless it only keeps order. Of several candidates none
 * is chosen: all are suggestions.
 *
 * @param housekeeping how moderators speak that only keep order
 */
export function chooseAnswer(post: Answered, housekeeping: readonly RegExp[]): Answer {
  const answer = choose(post, housekeeping);
  return post.partial ? { ...answer, doubts: [NO_FIRST_POST, ...answer.doubts] } : answer;
}

const NO_FIRST_POST = 'the capture has a later part of the thread, without its first post';

function choose(post: Answered, housekeeping: readonly RegExp[]): Answer {
  const replies = post.replies ?? [];
  const accepted = replies.filter((reply) => reply.accepted);
  if (accepted.length === 1) return chosen(accepted[0] as RawReply, []);
  if (accepted.length > 1) return open([`${accepted.length} answers are accepted; none was chosen`], 'community');
  if (post.answeredElsewhere) {
    const { place, excerpt } = post.answeredElsewhere;
    const doubt = `its accepted answer, ${place}, ${OUTSIDE}`;
    return { ...open([doubt], 'community'), ...(excerpt && { text: excerpt }) };
  }
  const staff = replies.filter(({ by }) => by === 'staff');
  const [only] = staff;
  const keepsOrder = ({ text }: RawReply) => text.length < SHORT && housekeeping.some((pattern) => text.search(pattern) >= 0);
  if (only && staff.length === 1 && !keepsOrder(only)) return chosen(only, []);
  if (staff.length > 1) return open([`${staff.length} replies are by staff and none is accepted; none was chosen`]);
  return open(only ? ['the one reply by staff seems to keep order only; it was not chosen'] : []);

  function chosen(reply: RawReply, doubts: string[]): Answer {
    return { by: reply.by, text: reply.text, suggestions: [], more: 0, doubts };
  }

  function open(doubts: string[], by: Answer['by'] = 'none'): Answer {
    const ranked = replies.filter(({ votes = 0 }) => votes >= 0).sort((a, b) => rank(b) - rank(a) || (b.votes ?? 0) - (a.votes ?? 0));
    const room = Math.max(SHOWN, ranked.filter((reply) => rank(reply) > 0).length);
    return {
      by,
      suggestions: ranked.slice(0, room),
      more: replies.length - Math.min(room, ranked.length),
      doubts,
    };
  }
}

function rank({ accepted, by }: RawReply): number {
  return (accepted ? 2 : 0) + (by === 'staff' ? 1 : 0);
}
