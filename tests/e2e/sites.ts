/** Two runs on one machine need a port of their own each, and the two after it. */
export const port = Number(process.env.SIGNPOST_TEST_PORT ?? 43217);

/** A section of an entry: its heading and its anchor. */
export interface Section {
  heading: string;
  id: string;
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
  /** An entry with an answer, of that topic; the path of its id alone is the last of its path. */
  entry: SomeEntry;
  /** Another. */
  other: SomeEntry;
  /** An entry that nobody has answered, with two sections; some words of the second, which end with a full stop that is not among them. */
  open: SomeEntry & { sections: [Section, Section]; words: string; source: string };
  /** An entry with blocks of code. */
  code: string;
  /** A term of the glossary, and a query that is explained by it. */
  term: { id: string; query: string };
  /** A code that is known, as people write it, and the path of its page; one that is not known, as it is told. */
  error: { query: string; path: string };
  unknownError: { query: string; told: string };
  /** Words that entries have, and the beginning of a term of the index that the first of them has alone. */
  words: { query: string; term: string };
  /** A query that an entry answers, and its id. */
  question: [query: string, id: string];
  /** Queries that name something, and the path of what they name, from the site's address. */
  direct: [query: string, path: string][];
  /** A log, the error in it, and the entry that helps. */
  log: { text: string; error: string; id: string };
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
  code: 'posts/kitchen-sink/',
  term: { id: 'tipping-bucket', query: 'TBR' },
  error: { query: 'LinkError error 12', path: 'errors/link/12/' },
  unknownError: { query: 'LinkError Code=7654', told: 'LINK 7654' },
  words: { query: 'gauge mast siting', term: 'gaug' },
  question: ['kitchen', 'kitchen-sink'],
  direct: [['sampler.interval', 'symbols/sampler-interval/']],
  log: { text: 'hub[12]: the station stopped answering\nhub[12]: LINK 31', error: 'link/31', id: 'hub-silent-at-dawn' },
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
  code: 'posts/ports-freigeben/',
  term: { id: 'suchpfad', query: 'Suchpfad' },
  error: { query: 'SQLSTATE 40P01', path: 'errors/sqlstate/40p01/' },
  unknownError: { query: 'SQLSTATE 99999', told: 'SQLSTATE 99999' },
  words: { query: 'Tabelle Schema Container', term: 'tabell' },
  question: ['Tabellen nicht gefunden', 'tabelle-nicht-gefunden'],
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
    text: '2026-03-17 10:22:33 LOG: connection received\n2026-03-17 10:22:34 ERROR: relation "users" does not exist (SQLSTATE 42P01)',
    error: 'sqlstate/42p01',
    id: 'tabelle-nicht-gefunden',
  },
  foreign:
    /\bApple\b|\biOS\b|CC BY|\bundefined\b|\b(?:Search|Topics|Questions|Errors|Symbols|Short answer|answered|Copy link|On this page|Related)\b/,
};
