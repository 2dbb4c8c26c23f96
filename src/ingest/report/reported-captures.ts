import { chooseAnswer } from '../answer/choose-answer.ts';
import type { Gatherer } from '../group/gather.ts';
import type { GroupTable, Membership } from '../group/group-table.ts';
import type { NamedGroups } from '../name/name-groups.ts';
import type { CaptureList } from '../store/capture-list.ts';
import type { Wording } from '../wording.ts';
import { titleFrom } from '../write/summarise.ts';
import type { ReportedCapture, ReportedPost } from './report.ts';

/** Where captured posts are found again. */
export interface Captured {
  captures: CaptureList;
  groups: GroupTable;
  named: NamedGroups;
  gatherer: Pick<Gatherer, 'one'>;
}

/** The posts of each capture, in its order, each once: where a page repeats a post, its first place counts. */
export function* reportedCaptures({ captures, groups, named, gatherer }: Captured, wording: Wording): Generator<ReportedCapture> {
  for (const { file, format, from, to } of captures) yield { file, format, posts: postsOf(groups.firstsOf(from, to)) };

  function* postsOf(firsts: Iterable<Membership>): Generator<ReportedPost> {
    for (const { post: number, head } of firsts) {
      const id = named.idOf(head);
      if (id === undefined) continue;
      const post = gatherer.one(number);
      const { startLine, endLine } = post;
      const { replies = null, boosts = null, views = null, activity = null } = post.figures;
      const doubts = [...post.doubts, ...chooseAnswer(post, wording.housekeeping).doubts, named.doubtOf(head)].filter(Boolean);
      const title = post.title ?? post.called ?? titleFrom(post.plain ?? post.text);
      yield { id, title, startLine, endLine, doubtful: doubts.length > 0, replies, boosts, views, activity };
    }
  }
}
