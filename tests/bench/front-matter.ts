import type { z } from 'zod';
import type { Kind, kinds } from '../../src/model/kinds.ts';
import type { SiteConfig } from '../../src/model/site.ts';
import { targetOf } from './body.ts';
import { type Plan, type Planned, technoteNumber } from './plan.ts';
import type { Random } from './random.ts';

/** Front matter as an author writes it. */
export type FrontMatter<K extends Kind = Kind> = z.input<(typeof kinds)[K]['schema']>;

/** When everything was last checked; nothing was made after it. */
const CHECKED = '2026-11-22';

/** Topics at the root of the tree; each topic has room for `BRANCHES` below it. */
const ROOTS = 8;
const BRANCHES = 5;

/** Write an entry's front matter, valid by the schema of its kind. */
export function writeFrontMatter(plan: Plan, entry: Planned, site: SiteConfig, random: Random): FrontMatter {
  return { ...commonFields(plan, entry, site, random), ...own[entry.kind](plan, entry, random) } as FrontMatter;
}

type CommonFields = Omit<FrontMatter<'reference'>, 'type' | 'state' | 'url' | 'aliases'>;

function commonFields(plan: Plan, entry: Planned, site: SiteConfig, random: Random): CommonFields {
  const { vocabulary, ofKind } = plan;
  const asks = entry.kind === 'reference' || entry.kind === 'term' ? random.int(1, 3) : random.int(3, 7);
  const platforms = distinct(random.int(1, 3), () => random.pick(site.platforms));
  return {
    title: entry.title,
    summary: vocabulary.sentences(random, random.int(1, 2)).slice(0, 300).trim(),
    topics: entry.kind === 'topic' ? [] : distinct(random.int(1, 3), () => random.pick(ofKind.topic).id),
    platforms,
    os: random.chance(0.4) ? [`${random.pick(platforms)} ${random.int(12, 26)}.${random.int(0, 6)}`] : [],
    symbols: distinct(random.int(0, 5), () => plan.symbol(random)),
    errors: entry.kind === 'post' && random.chance(0.35) ? [errorOf(plan, random)] : [],
    asks: distinct(asks, () => vocabulary.phrase(random, 5, 9).toLowerCase()),
    related: distinct(random.int(0, 4), () => targetOf(plan, entry, random).id).filter((id) => id !== entry.id),
    source: {
      title: vocabulary.phrase(random, 5, 9),
      url: `https://forum.example.com/${entry.kind}/${entry.index}`,
      publisher: 'Example Forums',
      published: day(random),
      captured: '2026-02',
    },
    created: day(random),
    reviewed: CHECKED,
    revisions: random.chance(0.2)
      ? Array.from({ length: random.int(1, 4) }, () => ({ date: day(random), text: vocabulary.sentences(random, 1) }))
      : [],
  };
}

const own: { [K in Kind]: (plan: Plan, entry: Planned, random: Random) => Partial<FrontMatter<K>> } = {
  post: (_plan, { id }, random) => ({
    type: random.chance(0.85) ? 'question' : random.pick(['guide', 'announcement', 'resource']),
    answer: random.pick(['staff', 'staff', 'community', 'editorial', 'none']),
    metrics: { replies: random.int(0, 30), boosts: random.int(0, 9), views: random.int(10, 9999), activity: day(random), asOf: '2026-02' },
    feedback: random.chance(0.1) ? [`FB${random.int(1e7, 2e7)}`] : [],
    aliases: random.chance(0.02) ? [`formerly-${id.slice(0, 60).replace(/-+$/, '')}`] : [],
  }),
  technote: (_plan, { index }, random) => {
    const [published, revised] = [day(random), day(random)].sort();
    return { number: technoteNumber(index), state: random.pick(['current', 'current', 'archived', 'retired']), published, revised };
  },
  topic: ({ ofKind }, { index }, random) => ({
    ...(index >= ROOTS && { parent: ofKind.topic[Math.floor((index - ROOTS) / BRANCHES)]?.id }),
    order: index % BRANCHES,
    start: distinct(3, () => random.pick(ofKind.post).id),
  }),
  reference: (_plan, { index }, random) => ({
    type: random.pick(['documentation', 'article', 'sample-code', 'video', 'rfc', 'archive']),
    url: `https://docs.example.com/${index}`,
    state: random.pick(['live', 'live', 'live', 'archived', 'removed', 'unknown']),
  }),
  term: ({ vocabulary }, _entry, random) => ({ aliases: distinct(random.int(0, 3), () => vocabulary.name(random)) }),
};

/** One error in ten is told by its name alone, as people do. */
function errorOf(plan: Plan, random: Random): FrontMatter<'post'>['errors'] extends (infer E)[] | undefined ? E : never {
  const { domain, code, name, text, meaning } = plan.error(random);
  const told = { domain, ...(name && { name }), ...(text && random.chance(0.5) && { text }) };
  return random.chance(0.1) ? told : { ...told, ...(code && { code }), ...(meaning && random.chance(0.3) && { meaning }) };
}

function distinct<T>(count: number, make: () => T): T[] {
  return [...new Set(Array.from({ length: count }, make))];
}

function day(random: Random): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${random.int(2012, 2025)}-${two(random.int(1, 12))}-${two(random.int(1, 28))}`;
}
