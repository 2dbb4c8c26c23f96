import { fixtureUrl, toolsUrl } from '../../playwright.config.ts';

/** A site that is not this knowledge base: the engine has to hold on it as it does here. */
export interface OtherSite {
  name: string;
  url: string;
  language: string;
  /** A query that an entry answers, and its id. */
  question: [query: string, id: string];
  /** Queries that name something, and the path of what they name, from the site's address. */
  direct: [query: string, path: string][];
  /** A log, the error in it, and the entry that helps. */
  log: { text: string; error: string; id: string };
  /** Whether axe looks at its pages: where its language and its colours are not those of the pages that it looks at anyway. */
  axe: boolean;
  /** Words of the subject, owner or language of another site, which must stand nowhere. */
  foreign: RegExp;
}

export const otherSites: OtherSite[] = [
  {
    name: 'weather stations, under /kb/',
    url: fixtureUrl,
    language: 'en',
    question: ['kitchen', 'kitchen-sink'],
    direct: [['sampler.interval', 'symbols/sampler-interval/']],
    log: { text: 'hub[12]: the station stopped answering\nhub[12]: LINK 31', error: 'link/31', id: 'hub-silent-at-dawn' },
    axe: false,
    foreign: /\bApple\b|\biOS\b|CC BY|\bundefined\b/,
  },
  {
    name: 'databases, compilers and containers, in German, under /kb/docs/',
    url: toolsUrl,
    language: 'de',
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
    axe: true,
    foreign:
      /\bApple\b|\biOS\b|CC BY|\bundefined\b|\b(?:Search|Topics|Questions|Errors|Symbols|Short answer|answered|Copy link|On this page|Related)\b/,
  },
];
