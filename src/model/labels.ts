import { z } from 'zod';
import { lineSchema } from './entry.ts';
import { idSchema } from './id.ts';
import { type Kind, kindNames } from './kinds.ts';
import { postSchema } from './post.ts';
import { referenceSchema } from './reference.ts';
import { technoteSchema } from './technote.ts';

/** What readers see for values of the model where a site does not say otherwise. */
const usual = {
  kind: { post: 'Post', technote: 'Technote', topic: 'Topic', reference: 'Reference', term: 'Term' },
  postType: { question: 'Question', guide: 'Guide', announcement: 'Announcement', resource: 'Resource list' },
  answer: {
    staff: 'Answered by staff',
    community: 'Answered by the community',
    editorial: 'Answered from documentation',
    none: 'Open question',
  },
  referenceType: {
    documentation: 'Documentation',
    article: 'Article',
    'sample-code': 'Sample code',
    video: 'Video',
    support: 'Support article',
    rfc: 'RFC',
    archive: 'Archived document',
    'forum-post': 'Forum post',
    'forum-tag': 'Forum tag',
    news: 'News',
    'man-page': 'Manual page',
  },
  state: {
    current: 'Current',
    archived: 'Archived',
    retired: 'Retired',
    live: 'Live',
    removed: 'Removed at source',
    unknown: 'Not checked',
  },
};

/** Other words for values that the engine knows. */
function words<const T extends string>(values: readonly T[], defaults: Record<T, string>) {
  return z
    .partialRecord(z.enum(values), lineSchema)
    .default({})
    .transform((own): Record<T, string> => ({ ...defaults, ...own }));
}

/** A list that a site may add to: the value, as front matter has it, and its words. */
function list(defaults: Record<string, string>) {
  return z
    .record(idSchema, lineSchema)
    .default({})
    .transform((own): Record<string, string> => ({ ...defaults, ...own }));
}

/**
 * What readers see for values of the model. `answer` and `referenceType` are also the lists of what entries may name: what a site adds to
 * them is allowed from then on.
 */
export const labelsSchema = z.strictObject({
  kind: words(kindNames, usual.kind),
  postType: words(postSchema.shape.type.options, usual.postType),
  answer: list(usual.answer),
  referenceType: list(usual.referenceType),
  state: words([...technoteSchema.shape.state.options, ...referenceSchema.shape.state.options], usual.state),
});

/** The checked labels of a site. */
export type Labels = z.infer<typeof labelsSchema>;

/** The fields of each kind whose values are the site's to list, and the list that has them. */
export const listed: Partial<Record<Kind, Readonly<Record<string, 'answer' | 'referenceType'>>>> = {
  post: { answer: 'answer' },
  reference: { type: 'referenceType' },
};
