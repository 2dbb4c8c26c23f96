/** What an item of a feed is: a thread, or a post of one. */
export interface Posted {
  /** What the items of one thread have in common. */
  thread: string;
  /** Where the thread can be read. */
  url?: string | undefined;
  /** Whether it is the first post, or the thread itself. */
  opens: boolean;
  title: string;
}

interface Item {
  url?: string | undefined;
  id?: string | undefined;
  title?: string | undefined;
  author?: string | undefined;
}

const REPLY = /^(?:Re|Aw|Antw|Sv|Odp)\s*:\s*/i;
const FORUM = /^[^•]+ • /;
const ANSWER = /^Answer by (.+?) for (.+)$/s;

/** How makers of forums address a post, each with what it says. */
const makers: [pattern: RegExp, read: (parts: RegExpExecArray, title: string, item: Item) => Posted][] = [
  // Discourse: /t/slug/12/3, /t/slug/12?page=2#post_31, and /t/slug/12 for the topic.
  [
    /^(.*\/t\/(?:(?!\d+(?:[/?#]|$))[^/?#]+\/)?(\d+))(?:\/(\d+))?(?:\?[^#]*)?(?:#post_(\d+))?$/,
    ([, url = '', , number, shown], title) => ({
      thread: url,
      url,
      opens: (number ?? shown ?? '1') === '1',
      title: title.replace(REPLY, ''),
    }),
  ],
  // Stack Exchange: /questions/12/slug, and /questions/12/slug/34#34 for an answer.
  [
    /^(.*\/questions\/\d+)(?:\/([^/?#]*)(?:\/(\d+))?)?(?:[?#].*)?$/,
    ([, url = '', , answer], title, { author }) => ({ thread: url, url, opens: answer === undefined, title: asked(title, author) }),
  ],
  // phpBB: viewtopic.php?f=1&t=12&p=34#p34; newer ones do not name the topic.
  [
    /^(.*viewtopic\.php)\?(?:.*&)?t=(\d+)/,
    ([, page = '', topic = ''], title) => ({ thread: `${page}?t=${topic}`, url: `${page}?t=${topic}`, ...replied(title) }),
  ],
  [
    /^.*viewtopic\.php\?(?:.*&)?p=\d+/,
    ([whole], title) => {
      const said = replied(title);
      return { thread: `titled ${said.title}`, url: said.opens ? whole : undefined, ...said };
    },
  ],
];

/** Find out which thread an item of a forum's feed is of; an item of any other feed is a thread of its own. */
export function postOf(item: Item): Posted {
  const { url, id, title = '' } = item;
  for (const [pattern, read] of makers) {
    const parts = pattern.exec(url ?? '');
    if (parts) return read(parts, title, item);
  }
  return { thread: url ?? id ?? title, url, opens: true, title };
}

/** The title of a question, of an answer to which it is told. */
function asked(title: string, author: string | undefined): string {
  if (author && title.startsWith(`Answer by ${author} for `)) return title.slice(`Answer by ${author} for `.length);
  return ANSWER.exec(title)?.[2] ?? title;
}

/** What phpBB calls a post: after its forum, and after what says that it is a reply. */
function replied(title: string): Pick<Posted, 'opens' | 'title'> {
  const own = title.replace(FORUM, '');
  return { opens: !REPLY.test(own), title: own.replace(REPLY, '') };
}
