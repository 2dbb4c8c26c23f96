import type { CaptureList } from './capture-list.ts';
import type { GroupTable, Membership } from './merge/group-table.ts';
import type { NamedGroups } from './name-groups.ts';
import type { ReportedCapture, ReportedPost } from './report.ts';
import type { Spool } from './spool.ts';
import { titleFrom } from './write/summarise.ts';

/** The posts of each capture, in its order, each once: where a page repeats a post, its first place counts. */
export function* reportedCaptures(captures: CaptureList, groups: GroupTable, named: NamedGroups, spool: Spool): Generator<ReportedCapture> {
  for (const { file, format, from, to } of captures) yield { file, format, posts: postsOf(groups.firstsOf(from, to), named, spool) };
}

function* postsOf(firsts: Iterable<Membership>, named: NamedGroups, spool: Spool): Generator<ReportedPost> {
  for (const { post, head } of firsts) {
    const id = named.idOf(head);
    if (id === undefined) continue;
    const { title, text, startLine, endLine, doubts, figures } = spool.get(post);
    const { replies = null, boosts = null, views = null, activity = null } = figures;
    yield { id, title: title ?? titleFrom(text), startLine, endLine, doubtful: doubts.length > 0, replies, boosts, views, activity };
  }
}
