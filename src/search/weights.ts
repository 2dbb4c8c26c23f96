/**
 * Every weight of search, each with its reason. Found on the tuning sets of `tests/quality`; `npm run quality -- --tune` shows
 * what each brings there and looks for better values. What is read when the index is built stands first.
 */
export const weights = {
  // When the index is built: how much a word in each field tells of an entry.
  fieldTitle: 3,
  /** Other ways of asking; the title as published. Readers' words. */
  fieldAsk: 4,
  /** Questions that no page shows: as good, for there are many where there are any. */
  fieldQuestion: 4,
  fieldSummary: 2,
  /** API names that the entry is about, where others merely name them. */
  fieldSymbol: 3,
  /** Codes, names and messages of the errors that the entry is about. */
  fieldError: 3.5,
  /** Codes that a domain's table says are explained there, though the entry names them not itself. */
  fieldChosen: 1,
  /** Platforms, versions, bug numbers, numbers of technotes, ids: many entries have the same. */
  fieldLabel: 0.5,
  fieldHeading: 1.5,
  fieldText: 1,
  fieldCode: 0.4,
  /** A piece of an identifier, beside the whole. */
  fieldPart: 0.5,
  /** Where a term's frequency saturates: the k1 of BM25. Fields add up to more than one field's count, so it is larger. */
  saturation: 8,

  // How much what was asked matters, before its rarity.
  /** A code says more than any word. */
  clauseCode: 3,
  /** An error that is told by its name or message, without its domain, as a share of that. */
  codeAlone: 0.8,
  clauseSymbol: 1.6,
  /** A path that stands in some entry as a whole: its steps are words of many. */
  clausePath: 9,
  clauseWord: 1,
  clausePart: 0.6,
  /** A single letter, beside a code. */
  letter: 0.1,
  /** A number that is no code: a version, an amount. */
  clauseNumber: 0.65,
  /** How it was put: ways of asking are indexed too, and answers are put as questions are. */
  functionWord: 0.5,

  // How well something else stands for what was asked.
  /** An error's name for its code. */
  errorName: 0.9,
  /** A mere number for a code without a domain. */
  numberForCode: 0.3,
  /** A version's number for the version, `1.3` of something else; a word for the word in angle brackets. */
  inexact: 0.4,
  /** The pieces of a hyphenated word, or of an identifier, which then must all be there. */
  hyphenated: 0.9,
  pieces: 0.5,
  /** The same where the whole is nowhere: `MultipeerConnectivity`, of which all write in two words. */
  piecesAlone: 0.8,
  synonym: 0.6,
  corrected: 0.9,
  completed: 0.8,

  // How entries are put in order.
  /** What is left of an entry that has none of the codes that were asked for, where others have one, as a factor. */
  withoutCode: 0.33,
  /** What an entry gains that has all that was asked, over one that has a single word of it often. */
  coverageGain: 2.2,
  coveragePower: 1.5,
  /** Where one title, answer or way of asking has all of it. */
  focusGain: 2.5,
  /** Where the title has. */
  titleGain: 1,
  /** Where one title or way of asking is just that: by the cosine between them. */
  nearGain: 1.8,
  /** Where many of the nearest lines are its own: one line may be near by chance. */
  sharesGain: 1.4,
  /** By this power of that share: to have a few of them tells already. */
  sharesPower: 0.7,
  /** How much more a rare word matters than a common one for having all that was asked: in a small knowledge base rarity says little. */
  rarityPower: 0.2,
  /** So few words name a subject and ask nothing: what is preferred then decides more, by this power. */
  fewWordsDoubt: 1.5,
};

/** The names of the weights. */
export type WeightName = keyof typeof weights;
