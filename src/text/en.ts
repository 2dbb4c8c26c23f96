/**
 * The words of the interface, room by room. A function says what it is given in its place; it uses nothing but that, for it is written
 * into the scripts as it stands. A text of several parts has a link or the like between them. In a text that `Said.astro` shows,
 * `[words](name)` is a link, or a key or code where the name is `kbd` or `code`.
 */
export const en = {
  /** What dates, figures and lists are written by, where the site's `language` names no region. */
  locale: 'en-GB',
  /** What titles are sorted by: the language of the content. */
  collation: 'en',
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

  /** What stands around an entry: above it, beside it and below. */
  entry: {
    draft: 'Draft',
    asked: (date: string) => `asked ${date}`,
    published: (date: string) => `published ${date}`,
    active: (date: string) => `active ${date}`,
    revised: (date: string) => `revised ${date}`,
    replies: (count: number) => `${count} ${count === 1 ? 'reply' : 'replies'}`,
    views: (count: number, figure: string) => `${figure} ${count === 1 ? 'view' : 'views'}`,
    trail: 'Where this belongs',
    alsoIn: 'also in ',
    contents: 'On this page',
    named: 'Named here',
    asks: 'Also asked as',
    seeAlso: 'See also',
    similar: 'Similar',
    shares: (list: string) => `shares ${list}`,
    linkedFrom: 'Linked from',
    sameAs: ['The same question as ', ', which is kept up.'],
    removed: 'Removed at its source. What is known of it stays here.',
    archived: 'Archived by its publisher: still readable, no longer kept up.',
    read: (what: string) => `Read the ${what}`,
    readTechnote: (host: string) => `Read the technote at ${host}`,
    noAddress: 'No address is known for this document.',
    asMarkdown: 'This entry as Markdown',
    asJson: 'This entry as JSON',
    callouts: {
      NOTE: 'Note',
      TIP: 'Tip',
      IMPORTANT: 'Important',
      WARNING: 'Warning',
      CAUTION: 'Caution',
      EDITORIAL: 'Our reading',
    },
    footnotes: 'Sources and notes',
    /** `{reference}` is the number of the footnote. */
    backToText: 'Back to the text that cites {reference}',
    diagram: {
      closed: 'Closed: ',
      source: (title: string) => `Source: ${title}`,
      sources: 'Sources: ',
      boxes: 'The boxes in words',
      unknown: 'What no source says: ',
    },
  },

  /** What the links that places have to themselves are called. */
  place: {
    linkTo: 'Link to ',
    copyOf: 'Copy of ',
    table: (number: number) => `table ${number}`,
    tableOf: (section: string, number: number) => `table ${number > 1 ? `${number} ` : ''}of “${section}”`,
    row: (words: string) => `the row “${words}”`,
    figure: 'this figure',
  },

  /** Where an entry comes from and when it was checked. */
  provenance: {
    source: 'Source: ',
    published: (date: string) => `, published ${date}`,
    seen: (date: string) => `, as seen in ${date}`,
    noAddress: ' Its address is not known.',
    feedback: (numbers: string) => `Bug reports named: ${numbers}.`,
    written: (date: string) => `Written ${date}`,
    updated: (date: string) => `, updated ${date}`,
    checked: { sources: ', checked against its sources ', documentation: ', checked against documentation ', nothing: ', looked over ' },
    lost: (count: number) => `${count} whose address is not known`,
    partly: (count: number) => `${count} not read in full`,
    except: (parts: readonly string[]) => `, except ${parts.join(' and ')}`,
    correct: 'Correct this page',
    addWords: 'Hard to find? Add your words',
    markdown: 'Read it as Markdown',
    json: 'as JSON',
    history: 'History of the source',
  },

  /** What can be done with an entry. */
  actions: {
    group: 'Copy and reply',
    copy: 'Copy',
    copyName: 'Copy ',
    link: 'Link',
    reply: 'Reply',
    citation: 'Citation',
    addName: 'Add to the ',
    desk: 'Desk',
    form: 'Copy replies as',
    forms: { markdown: 'Markdown', html: 'HTML', text: 'Plain text' },
  },

  errors: {
    lead: 'Codes and messages by the domain that prints them, each with what it means and what to try first.',
    filterDomains: 'Filter by domain or code',
    codes: (count: number) => `${count} ${count === 1 ? 'code' : 'codes'}`,
    messagesByDomain: 'Messages by what prints them',
    firstCheck: 'First check',
    readAbout: 'Read about it',
    printed: 'How it is printed',
    name: 'Name',
    domain: 'Domain',
    code: 'Code',
    meaning: 'Meaning',
    byCode: (caption: string) => `${caption}, by code`,
    nameOnly: 'documented by name only',
    sourceNameOnly: ' It documents this code by name only; the first check is our own.',
    meaningNameOnly: 'Its source gives its name and no more: what it means is not documented.',
    noMeaning: 'No short meaning is written down here; the entries below tell where it comes up and what is known of it.',
    since: (versions: string) => `since ${versions}`,
    checked: 'Checked against its sources ',
    tableJson: 'The whole table as JSON',
    others: (domain: string) => `Others in ${domain}`,
    previous: 'Previous',
    next: 'Next',
    all: (count: number, domain: string) => `All ${count} in ${domain}`,
    messagesOf: (domain: string) => `Messages that ${domain} prints, as entries name them.`,
    spellings: 'Also printed as ',
    definedBy: 'Defined by ',
    bySubject: 'By subject',
    meanings: 'What they mean, by subject:',
    filterBrief: 'Filter by code or name',
    filter: 'Filter by code, name or words',
    codesOf: (domain: string) => `Codes of ${domain}`,
    messages: 'Messages',
    uncoded: 'Messages without a code',
    sources: 'Sources: ',
    correctTable: 'Correct this table',
    json: 'Read it as JSON',
    familyOf: (count: number) => [`${count} of the codes of `, ', and what each means.'],
    allCodes: (count: number) => `All ${count} codes, and the sources`,
  },

  symbols: {
    lead: 'API names, entitlements and property-list keys, each with the entries about it.',
    filter: 'Filter symbols',
    about: (name: string) => `What this knowledge base says about ${name}.`,
    documentation: 'Documentation',
    codes: 'Its codes: ',
    sections: {
      guides: 'Guides and technotes',
      about: 'Answered',
      open: 'Open questions',
      documents: 'Documentation',
      mentions: 'Also named in',
    },
  },

  matrix: {
    every: (choices: string) => `: every case in one table, to choose from by ${choices}.`,
    any: 'Any',
    showAll: 'Show all',
    all: (count: number) => `All ${count} rows`,
    none: 'No row: the source names no such case',
    some: (shown: number, count: number) => `${shown} of ${count} rows`,
    source: 'Source',
    notes: 'How to read it',
    atLength: ['At length, with what else each case takes: ', ', which this table is checked against.'],
    sources: 'Sources',
  },

  topics: {
    lead: 'Every answer, by what it is about. The figure is how many entries a topic holds.',
    start: 'Start here',
    parts: 'Parts',
    questions: 'Common questions',
    latest: 'Latest in this topic',
    all: 'Everything in this topic',
    sources: 'Sources',
    alsoAskedAs: (asks: string) => `Also asked as: ${asks}`,
    entriesAbout: (title: string) => `Entries about ${title}`,
    nothing: 'Nothing yet.',
    someOf: (shown: number, count: number) => `${shown} of ${count}; each part lists its own. `,
    allNew: (title: string) => `All that is new on ${title}`,
    everyCode: 'Every code of:',
    most: 'Those that come up most:',
    others: 'Entries here name others, of:',
  },

  glossary: {
    lead: 'Words and abbreviations, each with a link of its own.',
    markdown: 'The glossary as Markdown',
    filter: 'Filter terms',
    of: (site: string) => `Glossary of ${site}`,
    see: 'See ',
  },

  posts: {
    lead: (answered: number, open: number) => `${answered} answered, ${open} open: known, but answered by nobody yet.`,
    lists: 'Lists',
    filter: 'Filter by words, topic or who answered',
    titles: { answered: 'Answered', open: 'Open', guides: 'Guides and announcements' },
  },

  references: { lead: 'Documentation, samples, talks and standards that the answers rest on, by kind.', kinds: 'Kinds' },

  technotes: { lead: 'What each technote settles, its tables, its history, and which answers lean on it.', rest: 'Archived and retired' },

  new: {
    lead: 'What was written or revised here most recently.',
    filter: 'Filter by topic, words or who answered',
    undated: 'Undated',
    revised: 'Revised',
    follow: 'Follow',
    latest: (count: number) =>
      `These are the latest ${count}. Others stand among [all questions and guides](posts) and [all technotes](technotes).`,
  },

  feeds: {
    everything: 'everything',
    guides: 'guides',
    openQuestions: 'open questions',
    guidesAre: 'Guides, each in full.',
    openQuestionsAre: 'Questions that nobody has answered yet, with what is known so far.',
    follow: (feed: string) => `Follow ${feed}: `,
    byAtom: (feed: string) => `Follow ${feed} by Atom feed`,
    byJson: (feed: string) => `Follow ${feed} by JSON Feed`,
  },

  moved: { title: (page: string) => `Moved: ${page}`, heading: 'This page has moved', now: ['It is now ', '.'] },

  openSearch: (site: string, tagline: string) => `Search ${site}: ${tagline}`,

  about: {
    what: 'What this is',
    whatText:
      'Good answers get lost in long threads. Here each question has one page with a short answer first, then why, the limits, and where each fact comes from.',
    holds: (entries: number, posts: number, technotes: number, references: number, topics: number, terms: number) =>
      `It holds ${entries} entries: ${posts} posts, ${technotes} technotes, ${references} references, ${topics} topics and ${terms} terms.`,
    sources: 'Where the facts come from',
    sourcesText:
      'From public forum threads, technotes and documentation, told in our own words. Each page names its source and each statement its footnote. API names, error messages and published titles are quoted as they are. What is our own reading is marked so. A question that nobody has answered says so.',
    links: 'Links that last',
    linksText:
      'A page’s address never changes, nor do the anchors of its headings. Should one move after all, its old address leads on. You can send any of them to somebody: [y](kbd) copies a link to what you are reading, [r](kbd) a reply with the short answer, the link and the source.',
    desk: 'Answering others',
    deskText:
      'At the [desk](desk) you paste a question and get the entries that answer it, with why each was proposed, and a reply to edit, copy or share as a link. [d](kbd) on any page adds what you are reading to it. A question that nobody has answered is said to be open in the reply too.',
    data: 'Feeds and data',
    follow: (site: string) =>
      `Follow [what is new](follow), the guides, the open questions or any topic with a feed reader. Your browser can add ${site} as a search engine.`,
    dataText:
      'Every entry is also there as Markdown and as JSON: [the list of all entries](entries) and [its JSON Schema](schema) say where. Language models start at [llms.txt](llms), and [llms-full.txt](llmsFull) holds everything.',
    privacy: 'Privacy',
    privacyText:
      'Search runs in your browser. No query leaves your device: it stands behind [#](code) in the address, which browsers send to nobody, so that whoever gets a link to a search reads it, and the host of this site does not. Nothing is loaded from another site, and no cookie is set. What you choose (light or dark, keyboard shortcuts, the form of replies) and a draft at the desk, with the question it answers, stay on your device, as do your last searches; a link to a reply carries the reply in itself, and not the question.',
    correct: 'Correcting a page',
    correctEdit: 'Each entry ends with a link to its file, where you can propose a change. ',
    correctReport: '“Report a mistake”, at the foot of every page, takes its name and address along; please add your source. ',
    correctRepository: 'All of it is kept in [a repository](repository).',
    independence: 'Independence',
    ask: 'For questions that are not answered here, [search again](search).',
    askForum: (forum: string) => `For questions that are not answered here, ask on the [${forum}](forum), or [search again](search).`,
  },

  accessibility: {
    lead: 'What this site does so that everybody can read and use it, how that is tested, and what is not.',
    aim: 'What we aim at',
    aimText:
      'The Web Content Accessibility Guidelines, WCAG 2.2, level AA. Every page reads, navigates and prints without scripts. What the site is for stands [on another page](about).',
    keyboard: 'By keyboard',
    keyboardText:
      'Everything can be reached and done by keyboard, and the focus is always seen. [Tab](kbd) leads first to a link past the header, and [/](kbd) opens search and [?](kbd) the list of all keys, where those that need no modifier can be switched off. A table or a block of code is a stop only where it scrolls, and then has a name.',
    sight: 'To the eye and the ear',
    sightText:
      'Light, dark or as your system has it: the button at the top goes through the three. Text can be enlarged to 200 %, and a page 320 pixels wide loses nothing. Colour alone never says anything; where colours are your own, what is chosen has an outline. Nothing moves for readers who asked for less motion. How many results there are, how well they answer, what was corrected and what a term means is announced; tables have headers for columns and rows.',
    tested: 'What is tested',
    testedText:
      'With each change, in Chromium: one page of each kind by the rules of axe for WCAG 2.0 to 2.2 at level A and AA, in light and in dark; use by keyboard; the names and states that search and dialogs give to assistive technology; widths from 320 to 1440 pixels; the size of controls; pages without scripts.',
    untested: 'What is not',
    untestedList: [
      'No screen reader has been used on it by us: neither VoiceOver, NVDA, JAWS nor TalkBack.',
      'Nor switch control, voice control, or a magnifier.',
      'Firefox and Safari are not part of the tests that run with each change.',
      'No one who depends on assistive technology has been asked to try it.',
    ],
    tell: 'Where it fails you',
    tellUs: 'Please [tell us](report), with the page’s address and what you use. ',
    plain: 'Every entry is also there as plain [Markdown](llms).',
  },

  search: {
    field: 'Search, or paste an error',
    button: 'Search',
  },
} as const;
