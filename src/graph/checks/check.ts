import type { Document } from '../../model/document.ts';
import type { ErrorTable } from '../../model/error-table.ts';
import type { Ledger } from '../../model/ledger.ts';
import type { Matrix } from '../../model/matrix.ts';
import type { Outline } from '../../model/outline.ts';
import type { Page } from '../../model/page.ts';
import type { Problem } from '../../model/problem.ts';
import type { Questions } from '../../model/questions.ts';
import type { SiteConfig } from '../../model/site.ts';
import type { SymbolBook } from '../../model/symbol-facts.ts';

/** Everything a check may look at. */
export interface Content {
  site: SiteConfig;
  /** Every document that could be parsed, in file order. */
  documents: readonly Document[];
  /** Bodies' outlines, by document: while ids are unchecked, two may have the same. */
  outlines: ReadonlyMap<Document, Outline>;
  /** Documents by id and by the ids they used to have. */
  byId: ReadonlyMap<string, Document>;
  /** Ids of files that have mistakes of their own: links to them are not reported again. A table's has its folder, `errors/<id>`. */
  broken: ReadonlySet<string>;
  /** Ids, former ones too, of drafts that are left out of `documents`. */
  drafts: ReadonlySet<string>;
  /** The last day that has come anywhere on Earth, such as `2026-11-22`. */
  today: string;
  /** Every address ever published. */
  ledger: Ledger;
  /** Questions by the names of their files, which ought to be ids. */
  questions: Questions;
  /** The tables of errors that could be parsed. */
  tables: readonly ErrorTable[];
  /** The matrices that could be parsed. */
  matrices: readonly Matrix[];
  /** Facts about symbols. */
  symbols: SymbolBook;
  /** The knowledge base's own pages that could be parsed, with the outlines of their bodies. */
  pages: ReadonlyMap<Page, Outline>;
}

/** One rule about the content as a whole. Pure: it reports, it changes nothing. */
export type Check = (content: Content) => Problem[];
