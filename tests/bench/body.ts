import { type Plan, type Planned, technoteNumber } from './plan.ts';
import type { Random } from './random.ts';
import { capitalise } from './vocabulary.ts';

/** How much an entry of a kind says: sentences a section, and how much else. */
const sizes: Record<Planned['kind'], { sentences: [number, number]; extras: number }> = {
  post: { sentences: [3, 6], extras: 3 },
  technote: { sentences: [5, 10], extras: 5 },
  topic: { sentences: [4, 8], extras: 2 },
  reference: { sentences: [2, 4], extras: 1 },
  term: { sentences: [1, 2], extras: 0 },
};

/**
 * Write an entry's body: sections with permanent anchors, links to entries and to places in them, code, lists, tables,
 * callouts and footnotes, in the proportions of real content.
 */
export function writeBody(plan: Plan, entry: Planned, random: Random): string {
  const { sentences, extras } = sizes[entry.kind];
  const notes: string[] = [];
  const write = { plan, entry, random, notes };
  const sections = entry.anchors.length > 0 ? entry.anchors : [''];
  const parts = sections.flatMap((anchor) => [
    ...(anchor ? [`## ${capitalise(anchor.replaceAll('-', ' '))} {#${anchor}}`] : []),
    paragraph(write, random.int(...sentences)),
    ...(random.chance(extras / sections.length) ? [random.pick(blocks)(write)] : []),
  ]);
  return `${[...parts, notes.join('\n')].filter(Boolean).join('\n\n')}\n`;
}

interface Writing {
  plan: Plan;
  entry: Planned;
  random: Random;
  notes: string[];
}

/** Sentences of which some name, link or prove something. */
function paragraph(write: Writing, count: number): string {
  const { plan, random } = write;
  return Array.from({ length: count }, () => {
    const words = plan.vocabulary.phrase(random, 7, 16);
    return `${words}${random.chance(0.45) ? ` ${random.pick(asides)(write)}` : ''}.${write.entry.kind !== 'term' && random.chance(0.25) ? footnote(write) : ''}`;
  }).join(' ');
}

/** What a sentence may end with. Links are twice in the list, for they are the most frequent. */
const asides: readonly ((write: Writing) => string)[] = [
  link,
  link,
  ({ plan, random }) => `\`${plan.symbol(random)}\``,
  numberOf,
  wordsInBold,
];

function link({ plan, entry, random }: Writing): string {
  const target = targetOf(plan, entry, random);
  if (target.id === entry.id) return `\`${plan.symbol(random)}\``;
  if (target.anchors.length === 0 || random.chance(0.5)) return `see [[${target.id}]]`;
  return `see [[${target.id}#${random.pick(target.anchors)}|${plan.vocabulary.phrase(random, 2, 4).toLowerCase()}]]`;
}

/** Half of all links lead to what everybody links to, half to what was written about the same time. */
export function targetOf(plan: Plan, entry: Planned, random: Random): Planned {
  if (random.chance(0.5)) return plan.popular(random.pick(['technote', 'reference', 'term', 'post'] as const), random);
  const posts = plan.ofKind.post;
  const here = entry.kind === 'post' ? entry.index : random.int(0, posts.length - 1);
  return posts[Math.min(posts.length - 1, Math.max(0, here + random.int(-20, 20)))] as Planned;
}

function numberOf({ plan, random }: Writing): string {
  return `as ${technoteNumber(plan.popular('technote', random).index)} says`;
}

function wordsInBold({ plan, random }: Writing): string {
  return `**${plan.vocabulary.phrase(random, 1, 3).toLowerCase()}**`;
}

function footnote({ plan, random, notes }: Writing): string {
  if (notes.length < 4) {
    const page = plan.vocabulary.phrase(random, 2, 5);
    notes.push(
      `[^n${notes.length}]: [${page}](https://docs.example.com/${page.toLowerCase().replaceAll(' ', '-')}/${random.int(1, 99999)}), Example.`,
    );
    return `[^n${notes.length - 1}]`;
  }
  return `[^n${random.int(0, notes.length - 1)}]`;
}

const blocks: readonly ((write: Writing) => string)[] = [
  (write) => Array.from({ length: write.random.int(2, 5) }, () => `- ${paragraph(write, 1)}`).join('\n'),
  (write) => `> [!${write.random.pick(['NOTE', 'WARNING', 'EDITORIAL'])}]\n> ${paragraph(write, 2)}`,
  table,
  code,
];

function table({ plan, random }: Writing): string {
  const cell = (min: number, max: number) => plan.vocabulary.phrase(random, min, max);
  const rows = Array.from({ length: random.int(3, 6) }, () => `| ${cell(1, 2)} | \`${plan.symbol(random)}\` | ${cell(4, 9)} |`);
  return [`| ${cell(1, 2)} | Symbol | ${cell(1, 3)} |`, '| --- | --- | --- |', ...rows].join('\n');
}

function code({ plan, random }: Writing): string {
  const type = plan.symbol(random).replace(/^./, (letter) => letter.toUpperCase());
  const name = () => plan.vocabulary.word(random);
  return `\`\`\`swift
let ${name()}Value = ${type}()
${name()}Value.${name()} = { ${name()} in
    guard ${name()}.count > ${random.int(1, 64)} else { return nil }
    return try await ${name()}.${name()}("${name()} ${name()}")
}
// ${plan.vocabulary.phrase(random, 4, 9)}
\`\`\``;
}
