import { z } from 'zod';
import { lineSchema, uniqueLines } from './entry.ts';
import { anchorSchema, idSchema } from './id.ts';
import { parseYamlFile } from './parse-yaml-file.ts';
import { publishedSourceSchema } from './published-source.ts';

/** The language of the fenced blocks that hold diagrams. */
export const DIAGRAM = 'diagram';

const boxSchema = z.strictObject({
  /** What stands in it, in a few words. */
  title: lineSchema,
  /** What is true of it, in a short sentence. */
  text: lineSchema.optional(),
  /** An id of `sources`. */
  source: idSchema.optional(),
});

const arrowSchema = z.strictObject({
  /** Ids of boxes. */
  from: idSchema,
  to: idSchema,
  /** What goes that way, and how. */
  text: lineSchema,
  /** An id of `sources`. */
  source: idSchema,
  /** `false` for a way that is closed. */
  allowed: z.boolean().default(true),
});

/** A picture of boxes, one below the other, and arrows between them. Each arrow is a statement, and has its source. */
const diagramSchema = z
  .strictObject({
    /** What the picture shows, as a sentence that stands for it. */
    title: lineSchema,
    /** Its anchor; numbered within its section where it is left out. */
    id: anchorSchema.optional(),
    /** From top to bottom. */
    boxes: z.record(idSchema, boxSchema).refine((boxes) => Object.keys(boxes).length > 1, 'at least two boxes'),
    arrows: z.array(arrowSchema).min(1, 'at least one arrow'),
    sources: z.record(idSchema, publishedSourceSchema),
    /** What no source says, a sentence each. */
    unknown: uniqueLines,
  })
  .superRefine(({ boxes, arrows, sources }, context) => {
    const refuse = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
    const knownSource = (source: string | undefined, path: (string | number)[]) => {
      if (source !== undefined && !Object.hasOwn(sources, source)) refuse(path, `an id of \`sources\`: ${Object.keys(sources).join(', ')}`);
    };
    for (const [id, { source, text }] of Object.entries(boxes)) {
      if (text && !source) refuse(['boxes', id, 'source'], 'an id of `sources` for what `text` says');
      knownSource(source, ['boxes', id, 'source']);
    }
    for (const [i, { from, to, source }] of arrows.entries()) {
      for (const [end, id] of [
        ['from', from],
        ['to', to],
      ] as const)
        if (!Object.hasOwn(boxes, id)) refuse(['arrows', i, end], `an id of \`boxes\`: ${Object.keys(boxes).join(', ')}`);
      if (from === to) refuse(['arrows', i, 'to'], 'another box than `from`');
      knownSource(source, ['arrows', i, 'source']);
    }
  });

/** A checked diagram. */
export type Diagram = z.infer<typeof diagramSchema>;

/** Something wrong in a diagram. */
export interface DiagramMistake {
  found: string;
  allowed: string;
}

/** Parse and check what stands in a fenced block. @returns the diagram, or every mistake in it */
export function parseDiagram(text: string): Diagram | DiagramMistake[] {
  const parsed = parseYamlFile('', text, diagramSchema);
  if (!Array.isArray(parsed)) return parsed.data;
  // Lines are those of the block, which begins somewhere in a body: the field says where it is.
  return parsed.map(({ field, found, allowed }) => ({ found: `in the diagram, ${field.replace(/, line \d+$/, '')}: ${found}`, allowed }));
}
