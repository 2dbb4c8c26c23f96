import type { NamedGroup } from './name-groups.ts';
import type { ReadCapture } from './read-captures.ts';
import type { Report, ReportedPost } from './report.ts';
import type { Spool } from './spool.ts';
import { titleFrom } from './write/summarise.ts';

/** The posts of each capture, in its order, each once: where a page repeats a post, its first place counts. */
export function reportedCaptures(captures: readonly ReadCapture[], named: readonly NamedGroup[], spool: Spool): Report['captures'] {
  const idOf = new Map<number, string>();
  for (const { group, id } of named) for (const member of group.members) idOf.set(member, id);
  const starts = captureStarts(captures.length, spool);
  return captures.map(({ file, format }, at) => ({
    file,
    format,
    posts: postsOf(starts[at] ?? 0, starts[at + 1] ?? spool.size, idOf, spool),
  }));
}

function captureStarts(count: number, spool: Spool): number[] {
  const starts: number[] = [];
  for (let index = 0; index < spool.size && starts.length < count; index++) {
    const { capture } = spool.get(index);
    while (starts.length <= capture) starts.push(index);
  }
  return starts;
}

function* postsOf(from: number, to: number, idOf: ReadonlyMap<number, string>, spool: Spool): Generator<ReportedPost> {
  const seen = new Set<string>();
  for (let index = from; index < to; index++) {
    const id = idOf.get(index);
    if (id === undefined || seen.has(id)) continue;
    seen.add(id);
    const { title, text, startLine, endLine, doubts, figures } = spool.get(index);
    const { replies = null, boosts = null, views = null, activity = null } = figures;
    yield { id, title: title ?? titleFrom(text), startLine, endLine, doubtful: doubts.length > 0, replies, boosts, views, activity };
  }
}
