/**
 * The words of the interface, room by room. A function says what it is given in its place; it uses nothing but that, for it is written
 * into the scripts as it stands. A text of several parts has a link or the like between them. In a text that `Said.astro` shows,
 * `[words](name)` is a link, or a key or code where the name is `kbd` or `code`.
 */
export const en = {
  /** What dates, figures and lists are written by, where the site's `language` names no region. */
  locale: 'en-GB',
  /** A label within a sentence: its first letter small, unless it is an abbreviation: `documentation`, `RFC`. */
  inSentence: (label: string) => (/^\p{Lu}{2}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1)),

  /** What readers see for values of the model where `site.yaml` does not say otherwise. */
  labels: {
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
  },

  /** What pages are called, in the header, the footer and on themselves. */
  pages: {
    about: 'About',
    accessibility: 'Accessibility',
    desk: 'Desk',
    diagnose: 'Diagnose',
    errors: 'Errors',
    glossary: 'Glossary',
    new: 'New and updated',
    posts: 'Questions',
    references: 'References',
    search: 'Search',
    symbols: 'Symbols',
    technotes: 'Technotes',
    topics: 'Topics',
  },

  /** What stands around every page. */
  shell: {
    skip: 'Skip to content',
    main: 'Main',
    more: 'More',
    repository: 'Repository',
    report: 'Report a mistake',
    keys: 'Keyboard shortcuts',
    license: ['Content under ', '; quoted names and titles belong to their owners.'],
    close: 'Close',
    theme: {
      name: (theme: string) => `Theme: ${theme}`,
      names: { system: 'system', light: 'light', dark: 'dark' },
      switched: { system: 'Theme: as your system has it.', light: 'Theme: light.', dark: 'Theme: dark.' },
    },
    scroller: 'Code',
    lost: {
      why: (what: string) => `${what} Check the connection, or reload the page: the site may have changed since.`,
      theme: 'The theme could not be switched.',
      search: 'Search could not be loaded here.',
      searchInstead: 'Go on at the search page.',
      keys: 'The list of keys could not be loaded.',
    },
  },

  /** The list of keys. */
  keys: {
    search: 'Search',
    searchAnywhere: 'Search, from a field too',
    link: 'Copy a link to the section in view, or to the selected text',
    reply: 'Copy a reply about the section in view',
    add: 'Add the section in view to the reply at the desk',
    desk: 'Open the desk; there, go to the field for the question',
    tick: 'At the desk: tick or untick an entry proposed',
    write: 'At the desk: write a reply with the ticked entries',
    enter: 'At the desk: the same from the question; in the reply’s text, copy it',
    show: 'Show these keys',
    control: 'Ctrl',
    kept: 'The choice stays on this device.',
    unkept: 'This browser lets the page keep nothing, so the choice lasts until you leave the page.',
    single: 'Single-key shortcuts',
    off: 'Switched off, only shortcuts with Ctrl or ⌘ work. ',
    where: ' This list is at the foot of each page.',
  },

  home: {
    tryOut: 'Try ',
    standing: (answered: number, questions: number) => [`${answered} of ${questions} questions`, ' have an answer: '],
    diagnose:
      'Have an error, a log or a whole ticket? Paste it and see what each line of it means and what to try first. Nothing leaves your browser.',
    desk: 'Answering somebody? Paste the question, tick the entries that fit, and copy a reply whose links last.',
    start: 'Read first',
    recent: 'New here',
    allRecent: 'All that is new',
    open: 'Still open',
    allOpen: 'All that are open',
  },

  notFound: {
    title: 'Page not found',
    lead: 'No page has this address. Search for what you were looking for, or pick a topic.',
  },

  offline: {
    title: 'No network',
    lead: 'This page has not been read on this device before, and there is no network to fetch it.',
    works:
      'Pages that were read here before open all the same, and search finds what it looked for before. The [desk](desk) works without a network.',
    again: '[Try again](again), or [search](search) what is here.',
  },

  /** Lists of entries, and what chooses among them. */
  list: {
    shown: (count: number) => `${count} shown`,
    shownOf: (shown: number, count: number) => `${shown} of ${count} shown`,
    letters: 'Letters',
    more: (count: number) => `${count} more`,
    latestFirst: (caption: string) => `${caption}, latest activity first`,
    title: 'Title',
    answerOrKind: 'Answer or kind',
    replies: 'Replies',
    boosts: 'Boosts',
    views: 'Views',
    activity: 'Activity',
  },

  search: {
    field: 'Search, or paste an error',
    button: 'Search',
  },
} as const;
