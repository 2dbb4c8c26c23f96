import type { Words } from './text.ts';

/** The words of the interface in German. */
export const de = {
  locale: 'de',
  inSentence: (label: string) => label,

  labels: {
    kind: { post: 'Beitrag', technote: 'Technote', topic: 'Thema', reference: 'Referenz', term: 'Begriff' },
    postType: { question: 'Frage', guide: 'Anleitung', announcement: 'Ankündigung', resource: 'Linksammlung' },
    answer: {
      staff: 'Beantwortet vom Team',
      community: 'Beantwortet von der Community',
      editorial: 'Beantwortet aus der Dokumentation',
      none: 'Offene Frage',
    },
    referenceType: {
      documentation: 'Dokumentation',
      article: 'Artikel',
      'sample-code': 'Beispielcode',
      video: 'Video',
      support: 'Supportartikel',
      rfc: 'RFC',
      archive: 'Archiviertes Dokument',
      'forum-post': 'Forenbeitrag',
      'forum-tag': 'Schlagwort im Forum',
      news: 'Nachricht',
      'man-page': 'Handbuchseite',
    },
    state: {
      current: 'Aktuell',
      archived: 'Archiviert',
      retired: 'Zurückgezogen',
      live: 'Erreichbar',
      removed: 'An der Quelle entfernt',
      unknown: 'Nicht geprüft',
    },
  },

  pages: {
    about: 'Über diese Seiten',
    accessibility: 'Barrierefreiheit',
    desk: 'Schreibtisch',
    diagnose: 'Diagnose',
    errors: 'Fehler',
    glossary: 'Glossar',
    new: 'Neu und geändert',
    posts: 'Fragen',
    references: 'Referenzen',
    search: 'Suche',
    symbols: 'Bezeichner',
    technotes: 'Technotes',
    topics: 'Themen',
  },

  shell: {
    skip: 'Zum Inhalt',
    main: 'Hauptnavigation',
    more: 'Weiteres',
    repository: 'Repository',
    report: 'Fehler melden',
    keys: 'Tastenkürzel',
    license: ['Inhalt unter ', '; zitierte Namen und Titel gehören ihren Inhabern.'],
    close: 'Schließen',
    theme: {
      name: (theme: string) => `Farbschema: ${theme}`,
      names: { system: 'wie im System', light: 'hell', dark: 'dunkel' },
      switched: { system: 'Farbschema: wie im System.', light: 'Farbschema: hell.', dark: 'Farbschema: dunkel.' },
    },
    scroller: 'Code',
    lost: {
      why: (what: string) => `${what} Bitte die Verbindung prüfen oder die Seite neu laden: Vielleicht wurde sie inzwischen geändert.`,
      theme: 'Das Farbschema ließ sich nicht umschalten.',
      search: 'Die Suche konnte hier nicht geladen werden.',
      searchInstead: 'Weiter auf der Suchseite.',
      keys: 'Die Liste der Tasten konnte nicht geladen werden.',
    },
  },

  keys: {
    search: 'Suchen',
    searchAnywhere: 'Suchen, auch aus einem Feld heraus',
    link: 'Link zum sichtbaren Abschnitt oder zum markierten Text kopieren',
    reply: 'Antwort zum sichtbaren Abschnitt kopieren',
    add: 'Sichtbaren Abschnitt in die Antwort am Schreibtisch aufnehmen',
    desk: 'Schreibtisch öffnen; dort: zum Feld für die Frage',
    tick: 'Am Schreibtisch: vorgeschlagenen Eintrag an- oder abwählen',
    write: 'Am Schreibtisch: Antwort mit den gewählten Einträgen schreiben',
    enter: 'Am Schreibtisch: dasselbe aus der Frage heraus; im Text der Antwort: kopieren',
    show: 'Diese Tasten zeigen',
    control: 'Strg',
    kept: 'Die Wahl bleibt auf diesem Gerät.',
    unkept: 'Dieser Browser lässt die Seite nichts speichern; die Wahl gilt nur, bis die Seite verlassen wird.',
    single: 'Kürzel mit einer einzelnen Taste',
    off: 'Ausgeschaltet wirken nur Kürzel mit Strg oder ⌘. ',
    where: ' Diese Liste steht am Fuß jeder Seite.',
  },

  home: {
    tryOut: 'Zum Beispiel ',
    standing: (answered: number, questions: number) => [`${answered} von ${questions} Fragen`, ' sind beantwortet: '],
    diagnose:
      'Ein Fehler, ein Protokoll, ein ganzes Ticket? Einfügen und sehen, was jede Zeile bedeutet und was zuerst zu tun ist. Nichts davon verlässt den Browser.',
    desk: 'Jemandem antworten? Frage einfügen, passende Einträge ankreuzen und eine Antwort kopieren, deren Links bleiben.',
    start: 'Zuerst lesen',
    recent: 'Neu',
    allRecent: 'Alles Neue',
    open: 'Noch offen',
    allOpen: 'Alle offenen Fragen',
  },

  notFound: {
    title: 'Seite nicht gefunden',
    lead: 'Unter dieser Adresse gibt es keine Seite. Die Suche hilft weiter, oder eines der Themen.',
  },

  offline: {
    title: 'Kein Netz',
    lead: 'Diese Seite wurde auf diesem Gerät noch nicht gelesen, und ohne Netz lässt sie sich nicht holen.',
    works:
      'Seiten, die hier schon gelesen wurden, öffnen sich trotzdem, und die Suche findet, was sie schon einmal gesucht hat. Der [Schreibtisch](desk) geht auch ohne Netz.',
    again: '[Noch einmal versuchen](again), oder in dem [suchen](search), was hier ist.',
  },

  list: {
    shown: (count: number) => `${count} angezeigt`,
    shownOf: (shown: number, count: number) => `${shown} von ${count} angezeigt`,
    letters: 'Buchstaben',
    more: (count: number) => `${count} weitere`,
    latestFirst: (caption: string) => `${caption}, zuletzt aktive zuerst`,
    title: 'Titel',
    answerOrKind: 'Antwort oder Art',
    replies: 'Antworten',
    boosts: 'Empfehlungen',
    views: 'Aufrufe',
    activity: 'Aktivität',
  },

  search: {
    field: 'Suchen oder Fehlermeldung einfügen',
    button: 'Suchen',
  },
} satisfies Words;
