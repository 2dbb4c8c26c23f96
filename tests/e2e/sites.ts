/** Two runs on one machine need a port of their own each, and the two after it. */
export const port = Number(process.env.SIGNPOST_TEST_PORT ?? 43217);

/** A section of an entry: its heading and its anchor. */
export interface Section {
  heading: string;
  id: string;
}

/** Words of a reply with a name, as `site.yaml` has them. */
export interface Template {
  name: string;
  text: string;
}

/** A form that a reply is taken to: its name and its address without a query. */
export interface Form {
  name: string;
  address: string;
}

/** An entry that a spec opens: its path from the site's address, its title, and a query that finds it first. */
export interface SomeEntry {
  path: string;
  title: string;
  query: string;
}

/**
 * A site that specs of the engine run on. It is not this knowledge base, whose subject, language and address the engine has to know
 * nothing of. What a spec asks for by a word of the content stands here, what it asks for by a word of the interface in `src/text/`.
 */
export interface Site {
  name: string;
  /** Where the tests have it. */
  url: string;
  /** Where it says that it is. */
  home: string;
  /** The folder that holds its content, and the one that it is built into. */
  root: string;
  folder: string;
  language: string;
  /** What it calls itself. */
  title: string;
  topic: { path: string; title: string };
  /** A topic with four entries that tell how often they were seen, its own or those of its parts. */
  subject: { path: string; title: string; parts: string[] };
  /** An entry with an answer, of that topic; the path of its id alone is the last of its path. */
  entry: SomeEntry;
  /** Another. */
  other: SomeEntry;
  /** An entry that nobody has answered, with two sections; some words of the second, which end with a full stop that is not among them. */
  open: SomeEntry & { sections: [Section, Section]; words: string; source: string };
  /**
   * The path of an entry with sections, code, a table, names, what it connects to and a history; the anchor of a section that is not its
   * last, a section with a table and a figure, and their anchors.
   */
  long: { path: string; section: string; tables: string; table: string; figure: string };
  /**
   * What was at another place: an anchor of a section and of a term, with words that stand there now; the path of an entry with the anchor
   * of one of its sections, of a thread, and of a page that the site says has moved.
   */
  moved: {
    section: { from: string; heading: string };
    term: { from: string; words: string };
    entry: { from: string; to: string; anchor: string };
    thread: { from: string; to: string };
    page: { from: string; to: string };
  };
  /** Paths of pages of other kinds. */
  technote: string;
  reference: string;
  /**
   * A matrix of two columns and two rows: the path of its entry, and a query for that; a choice of the second column, with how the address
   * has it, which leaves one of the rows; and the other row.
   */
  matrix: {
    path: string;
    title: string;
    entry: SomeEntry;
    columns: [string, string];
    choice: string;
    chosen: string;
    row: string;
    other: { id: string; choice: string; text: string };
    source: string;
  };
  family: string;
  /** A symbol that stands in the body of `other`, with what is said of it; the end of the address of its documentation; what the site calls such. */
  symbol: { name: string; path: string; called: string; line: string; since: string; documentation: string };
  /** A term of the glossary, and a query that is explained by it. */
  term: { id: string; title: string; query: string };
  /**
   * A table of errors: its codes in its order and in that of their names; one that is documented by its name alone, and what people type
   * for it; one with all that can be said of it, the paths of what to read first and last, and the id of the code before it.
   */
  table: {
    domain: string;
    spelling: string;
    codes: string[];
    byName: string[];
    nameOnly: { id: string; typed: string };
    code: {
      id: string;
      family: string;
      code: string;
      name: string;
      meaning: string;
      check: string;
      source: string;
      read: [first: string, last: string];
      previous: string;
    };
  };
  /** A code that is known, as people write it, and its id; one that is not known, as it is told. */
  error: { query: string; id: string };
  unknownError: { query: string; told: string };
  /** A word that only the questions of an entry have, which no page shows, and the id of the entry. */
  unseen: [word: string, id: string];
  /** Words that entries have, and the beginning of a term of the index that the first of them has alone. */
  words: { query: string; term: string };
  /** A query that an entry answers, and its id. */
  question: [query: string, id: string];
  /** Queries of each kind, and the id of the entry that each is about. */
  queries: Record<'question' | 'few words' | 'error line' | 'symbol' | 'synonym', [query: string, id: string]>;
  /**
   * A query that finds entries which differ in all that can be chosen by, posts among them, what another kind of them is called, and a
   * platform of some of the posts.
   */
  many: { query: string; kind: string; choice: string; platform: string };
  /** A query with a mistake, the word that has it, what it is taken for, and the entry that is meant. */
  typo: { query: string; from: string; to: string; id: string };
  /** A query that a section of an entry answers, and the id of the entry. */
  inSection: [query: string, id: string];
  /** Words that stand in one entry just so, and in no entry in another order. */
  phrase: { words: string; otherwise: string; id: string };
  /** Queries that name something, and the path of what they name, from the site's address. */
  direct: [query: string, path: string][];
  /** A log of several lines: the line that tells most of it, what is recognised in it, the entry that helps, and a term of the index that it has. */
  log: { text: string; line: string; error: string; os: string; symbol: string; id: string; term: string };
  /** A question for the desk about a product called Signal Box, with a log: the system and the error in it, and the entry that answers it best. */
  thread: { text: string; os: string; error: string; id: string };
  /** Another, which `open` is the nearest to; and one that nothing here answers. */
  openThread: string;
  elsewhere: string;
  /** What the desk has for replies. */
  desk: { plain: Template; detailed: Template; closing: Template; form: Form; smallForm: Form };
  /** What the desk lists to be done: a release that came out since an entry was checked, and when; a source that is gone. */
  todo: { release: [name: string, date: string]; gone: string };
  /** Words of the subject, owner or language of another site, which must stand nowhere. */
  foreign: RegExp;
}

/** `tests/fixtures/site`, at the root of a host. */
export const weather: Site = {
  name: 'weather stations, at the root of a host',
  url: `http://localhost:${port + 1}/`,
  home: 'https://rainmark.example/',
  root: '.signpost/fixtures/at-root',
  folder: '.signpost/fixtures/site-at-root',
  language: 'en',
  title: 'Rainmark',
  topic: { path: 'topics/anemometers/', title: 'Anemometers' },
  subject: { path: 'topics/sensors/', title: 'Sensors', parts: ['Anemometers', 'Rain gauges'] },
  entry: { path: 'posts/siting-a-station/', title: 'How to site a station', query: 'siting' },
  other: { path: 'technotes/wn12/', title: 'WN12: Calibrating a tipping bucket', query: 'calibrating' },
  open: {
    path: 'posts/hub-silent-at-dawn/',
    title: 'Why does the hub lose the mast at dawn with LINK 31?',
    query: 'dawn',
    sections: [
      { heading: 'Question', id: 'question' },
      { heading: 'What is known', id: 'what-is-known' },
    ],
    words: 'Drying the antenna helps',
    source: 'https://keepers.example/board/t/5120',
  },
  long: { path: 'posts/kitchen-sink/', section: 'lists', tables: 'Tables', table: 'intervals', figure: 'tables-figure-1' },
  moved: {
    section: { from: 'posts/siting-a-station/#distance', heading: 'How far from obstacles' },
    term: { from: 'indoor-unit', words: 'The indoor unit that collects' },
    entry: { from: 'posts/zero-rain/', to: 'posts/gauge-reads-zero/', anchor: 'answer' },
    thread: { from: 'thread/4711/', to: 'posts/gauge-reads-zero/' },
    page: { from: 'symbols/gauge-drops/', to: 'symbols/gauge-tips/' },
  },
  technote: 'technotes/wn12/',
  reference: 'references/mast-manual/',
  matrix: {
    path: 'matrices/gauge-mounts/',
    title: 'Where a gauge may be mounted',
    entry: { path: 'technotes/wn31/', title: 'WN31: Messages of the radio link', query: 'messages of the radio' },
    columns: ['Sensor', 'Mount'],
    choice: 'mast',
    chosen: '?mount=mast',
    row: 'Cups',
    other: { id: 'bucket', choice: 'Tipping bucket', text: 'post only' },
    source: 'Mast manual',
  },
  family: 'errors/link/family/reception/',
  symbol: {
    name: 'gauge.tips',
    path: 'symbols/gauge-tips/',
    called: 'Symbol',
    line: 'How often the bucket tipped since midnight.',
    since: 'Hub 4.1+, Field Console 2.0+',
    documentation: 'manuals/gauge#tips',
  },
  term: { id: 'tipping-bucket', title: 'Tipping bucket', query: 'TBR' },
  table: {
    domain: 'LINK',
    spelling: 'LinkError',
    codes: ['-4', '9', '12', '31'],
    byName: ['9', '31', '12', '-4'],
    nameOnly: { id: 'link/-4', typed: '−4' },
    code: {
      id: 'link/31',
      family: 'Reception',
      code: '31',
      name: 'LinkFadedOut',
      meaning: 'The mast answered too faintly for ten minutes.',
      check: 'Look for wet leaves between the two ends.',
      source: 'Codes of the radio link',
      read: ['technotes/wn31/', 'posts/hub-silent-at-dawn/'],
      previous: 'link/12',
    },
  },
  error: { query: 'LinkError error 12', id: 'link/12' },
  unknownError: { query: 'LinkError Code=7654', told: 'LINK 7654' },
  unseen: ['swallows', 'gauge-reads-zero'],
  words: { query: 'gauge mast siting', term: 'gaug' },
  question: ['rainfall console', 'gauge-shows-nothing'],
  queries: {
    question: ['why is my bucket at nought although it rains', 'gauge-reads-zero'],
    'few words': ['height obstacles', 'siting-a-station'],
    'error line': ['hubd[12]: LINK 31: mast faded out', 'hub-silent-at-dawn'],
    symbol: ['sampler.interval', 'kitchen-sink'],
    synonym: ['base station loses the mast at dawn', 'hub-silent-at-dawn'],
  },
  many: { query: 'gauge mast', kind: 'technote', choice: 'Works note', platform: 'Hub' },
  typo: { query: 'calibrting bucket', from: 'calibrting', to: 'calibrating', id: 'wn12' },
  inSection: ['how far from obstacles', 'siting-a-station'],
  phrase: { words: 'metres for wind, one for rain', otherwise: 'rain for one, wind for metres', id: 'siting-a-station' },
  direct: [['sampler.interval', 'symbols/sampler-interval/']],
  log: {
    text: `2026-03-17 10:22:33.120 hubd[811:90210] [radio] socket_connect [C1:2] connectx failed
2026-03-17 10:24:00.001 hubd[811:90210] radio_poll_locked [B1] LINK 31: mast faded out
Device: Hub 4.2, StationSampler, 3F2504E0-4F89-11D3-9A0C-0305E82C3301`,
    line: 'LINK 31: mast faded out',
    error: 'link/31',
    os: 'Hub 4.2',
    symbol: 'StationSampler',
    id: 'hub-silent-at-dawn',
    term: 'mast',
  },
  thread: {
    text: `Rain gauge reads zero
Hello, my rain gauge reads zero in steady rain since Hub 4.2, and the console shows no rainfall.
Process: Signal Box [811]
2026-03-17 10:24:00.001 hubd[811:90210] GaugeMonitor: no tips for 72 h while humidity > 95 %
Does it need calibrating? What can I do?`,
    os: 'Hub 4.2',
    error: 'gaugemonitor/notips',
    id: 'gauge-reads-zero',
  },
  openThread: 'The hub loses the mast with LINK 31 at dawn, every clear morning',
  elsewhere: 'My tomato plants have yellow leaves at the bottom and the fruit splits.',
  desk: {
    plain: { name: 'Plain', text: 'Hello,' },
    detailed: { name: 'With details', text: 'Hello,\n\nabout your {product} with {os}: you said “{words}”.' },
    closing: { name: 'Plain', text: 'Dry days!' },
    form: { name: 'Board form', address: 'https://keepers.example/new' },
    smallForm: { name: 'Short form', address: 'https://keepers.example/short' },
  },
  todo: { release: ['Hub 4.2', 'May 2026'], gone: 'Mast manual, first edition' },
  foreign: /\bApple\b|\biOS\b|CC BY|\bundefined\b/,
};

/** `tests/fixtures/tools`, under a path. */
export const tools: Site = {
  name: 'databases, compilers and containers, in German, under /kb/docs/',
  url: `http://localhost:${port + 2}/kb/docs/`,
  home: 'https://werkbank.example/kb/docs/',
  root: 'tests/fixtures/tools',
  folder: '.signpost/fixtures/tools',
  language: 'de',
  title: 'Werkbank',
  topic: { path: 'topics/datenbanken/', title: 'Datenbanken' },
  subject: { path: 'topics/datenbanken/', title: 'Datenbanken', parts: [] },
  entry: { path: 'posts/tabelle-nicht-gefunden/', title: 'Warum findet PostgreSQL meine Tabelle nicht?', query: 'Schema' },
  other: {
    path: 'posts/zugang-verweigert/',
    title: 'Warum lässt mich der Server trotz richtigem Passwort nicht herein?',
    query: 'Passwort',
  },
  open: {
    path: 'posts/start-bricht-ab/',
    title: 'Warum bricht der Start mit „no such file or directory“ ab?',
    query: 'Architektur',
    sections: [
      { heading: 'Frage', id: 'question' },
      { heading: 'Was bekannt ist', id: 'bekannt' },
    ],
    words: 'Das Skript neu zu speichern hilft',
    source: 'https://forum.example/t/77',
  },
  long: { path: 'posts/ports-freigeben/', section: 'ein-port', tables: 'Alle Ports', table: 'vergeben', figure: 'alle-ports-figure-1' },
  moved: {
    section: { from: 'posts/ports-freigeben/#eine-freigabe', heading: 'Ein Port' },
    term: { from: 'schemapfad', words: 'Die Schemata, in denen ein Name' },
    entry: { from: 'posts/relation-fehlt/', to: 'posts/tabelle-nicht-gefunden/', anchor: 'answer' },
    thread: { from: 'thread/12/', to: 'posts/tabelle-nicht-gefunden/' },
    page: { from: 'symbols/suchweg/', to: 'symbols/search-path/' },
  },
  technote: 'technotes/adv-2026-001/',
  reference: 'references/alte-wege/',
  matrix: {
    path: 'matrices/netze/',
    title: 'Welches Netz Ports freigibt',
    entry: { path: 'posts/ports-freigeben/', title: 'Wie gebe ich Ports eines Containers frei?', query: 'alle Ports freigeben' },
    columns: ['Netz', 'Freigabe'],
    choice: 'mit -P',
    chosen: '?freigabe=mit+-P',
    row: 'Eigenes Netz',
    other: { id: 'rechner', choice: 'Netz des Rechners', text: 'gar nicht' },
    source: 'podman-run',
  },
  family: 'errors/sqlstate/family/ablauf/',
  symbol: {
    name: 'pg_reload_conf',
    path: 'symbols/pg-reload-conf/',
    called: 'Schlüsselwort',
    line: 'Lässt den Server seine Konfiguration neu lesen.',
    since: 'PostgreSQL 8.0+',
    documentation: 'functions-admin.html',
  },
  term: { id: 'suchpfad', title: 'Suchpfad', query: 'search_path' },
  table: {
    domain: 'SQLSTATE',
    spelling: 'SQL state',
    codes: ['28000', '40P01', '42P01', '55P03'],
    byName: ['40P01', '28000', '55P03', '42P01'],
    nameOnly: { id: 'sqlstate/55p03', typed: '55P03' },
    code: {
      id: 'sqlstate/42p01',
      family: 'Ablauf',
      code: '42P01',
      name: 'undefined_table',
      meaning: 'Eine Tabelle dieses Namens gibt es im Suchpfad nicht.',
      check: 'Schreiben Sie das Schema davor.',
      source: 'PostgreSQL Error Codes',
      read: ['posts/tabelle-nicht-gefunden/', 'posts/tabelle-nicht-gefunden/'],
      previous: 'sqlstate/40p01',
    },
  },
  error: { query: 'SQLSTATE 40P01', id: 'sqlstate/40p01' },
  unknownError: { query: 'SQLSTATE 99999', told: 'SQLSTATE 99999' },
  unseen: ['Schreibrechte', 'tabelle-nicht-gefunden'],
  words: { query: 'Tabelle Schema Container', term: 'tabell' },
  question: ['Tabellen nicht gefunden', 'tabelle-nicht-gefunden'],
  queries: {
    question: ['wieso fehlt die Tabelle trotz Schreibrechten', 'tabelle-nicht-gefunden'],
    'few words': ['Zeilenenden Windows', 'start-bricht-ab'],
    'error line': ['ERROR: relation "users" does not exist (SQLSTATE 42P01)', 'tabelle-nicht-gefunden'],
    symbol: ['->>', 'json-lesen'],
    synonym: ['search_path nennt das Schema nicht', 'tabelle-nicht-gefunden'],
  },
  many: { query: 'Start Container Server', kind: 'topic', choice: 'Thema', platform: 'Podman' },
  typo: { query: 'Anfürungszeichen Schema', from: 'Anfürungszeichen', to: 'Anführungszeichen', id: 'tabelle-nicht-gefunden' },
  inSection: ['welche Stellen hat das System gewählt', 'ports-freigeben'],
  phrase: { words: 'behält seine Großbuchstaben', otherwise: 'Großbuchstaben seine behält', id: 'tabelle-nicht-gefunden' },
  direct: [
    ['42P01', 'errors/sqlstate/42p01/'],
    ['error[E0382]: borrow of moved value: `x`', 'errors/rustc/e0382/'],
    ['podman run --network', 'symbols/--network/'],
    ['->>', 'symbols/'],
    ['vec!', 'symbols/vec-'],
    ['pg_hba.conf', 'symbols/pg-hba-conf/'],
    ['ADV-2026-001', 'technotes/adv-2026-001/'],
    ['ERRO[0000] exec: no such file or directory', 'errors/podman/'],
  ],
  log: {
    text: `2026-03-17 10:22:33 LOG: connection received
2026-03-17 10:22:34 ERROR: relation "users" does not exist (SQLSTATE 42P01)
Server: PostgreSQL 17, search_path, 3F2504E0-4F89-11D3-9A0C-0305E82C3301`,
    line: 'ERROR: relation "users" does not exist (SQLSTATE 42P01)',
    error: 'sqlstate/42p01',
    os: 'PostgreSQL 17',
    symbol: 'search_path',
    id: 'tabelle-nicht-gefunden',
    term: 'relation',
  },
  thread: {
    text: `Tabelle nicht gefunden
Guten Tag, seit dem Umzug auf PostgreSQL 17 findet der Server meine Tabelle nicht, obwohl sie da ist.
Produkt: Signal Box
2026-03-17 10:24:00.001 [90210] ERROR: relation "users" does not exist (SQLSTATE 42P01)
Liegt es am Schema oder am Passwort? Wie zeigt psql die Zeilen an?`,
    os: 'PostgreSQL 17',
    error: 'sqlstate/42p01',
    id: 'tabelle-nicht-gefunden',
  },
  openThread: 'Der Start des Containers bricht ab: ERRO[0000] exec: no such file or directory',
  elsewhere: 'Meine Tomaten haben gelbe Blätter, und die Früchte platzen.',
  desk: {
    plain: { name: 'Schlicht', text: 'Guten Tag,' },
    detailed: { name: 'Mit Angaben', text: 'Guten Tag,\n\nzu {product} mit {os}: Sie schreiben „{words}“.' },
    closing: { name: 'Schlicht', text: 'Gutes Gelingen!' },
    form: { name: 'Werkstatt', address: 'https://werkstatt.example/neu' },
    smallForm: { name: 'Kurzform', address: 'https://werkstatt.example/kurz' },
  },
  todo: { release: ['PostgreSQL 17', 'Feb. 2026'], gone: 'Zugang zum Server, erste Fassung' },
  foreign:
    /\bApple\b|\biOS\b|CC BY|\bundefined\b|\b(?:Search|Topics|Questions|Errors|Symbols|Short answer|answered|Copy link|On this page|Related)\b/,
};
