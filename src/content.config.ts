import { defineCollection } from 'astro:content';
import { postSchema } from './model/post.ts';
import { referenceSchema } from './model/reference.ts';
import { technoteSchema } from './model/technote.ts';
import { termSchema } from './model/term.ts';
import { topicSchema } from './model/topic.ts';
import { entryLoader } from './site/loader.ts';

/** Astro's collections, one a kind of entry. */
export const collections = {
  posts: defineCollection({ loader: entryLoader('post'), schema: postSchema }),
  technotes: defineCollection({ loader: entryLoader('technote'), schema: technoteSchema }),
  topics: defineCollection({ loader: entryLoader('topic'), schema: topicSchema }),
  references: defineCollection({ loader: entryLoader('reference'), schema: referenceSchema }),
  glossary: defineCollection({ loader: entryLoader('term'), schema: termSchema }),
};
