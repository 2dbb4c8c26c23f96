import type { ErrorRow, ErrorTable } from '../model/error-table.ts';

/** Why two entries are related: what they share. */
export interface Reason {
  /** `chosen`: an author named it. */
  type: 'chosen' | 'symbol' | 'error' | 'topic' | 'word';
  /** The shared thing, as a reader would say it; empty for `chosen`. */
  value: string;
}

/** An entry to read next, and why. */
export interface Related {
  id: string;
  reasons: Reason[];
}

/** What a topic holds. */
export interface TopicRelations {
  /** Ids from the root to this topic, itself included. */
  trail: string[];
  /** Ids of its direct subtopics, in order. */
  children: string[];
  /** Ids of its entries and its subtopics' entries, each once. */
  entries: string[];
}

/** An API name, entitlement or key. */
export interface SymbolRelations {
  /** Its spelling. */
  name: string;
  /** Ids of entries that are about it. */
  about: string[];
  /** Ids of entries whose text names it. */
  mentions: string[];
}

/** An error, put together from its domain's table and all entries that name it. */
export interface ErrorRelations {
  /** The two parts of its URL. */
  path: string;
  domain: string;
  code?: string;
  names: string[];
  texts: string[];
  /** What it means: as its domain's table says, else as entries do, with their ids. */
  meanings: { text: string; id?: string }[];
  /** Ids of entries that name it. */
  entries: string[];
  /** Its row, where its domain has a table and that has the code. */
  row?: ErrorRow;
}

/** A domain of errors. */
export interface DomainRelations {
  /** The part of its URL. */
  slug: string;
  domain: string;
  /** What says what its codes mean, where it has a table. */
  table?: ErrorTable;
  errors: ErrorRelations[];
  /** The parts of a long table, each with a page of its own; empty where one page holds it all. */
  families: FamilyRelations[];
}

/** A part of a domain's table. */
export interface FamilyRelations {
  /** The last part of its URL. */
  id: string;
  title: string;
  errors: ErrorRelations[];
}

/** How the entries of a knowledge base hang together. Plain data: it can be written to a file and read by another process. */
export interface Graph {
  /** Entry id → ids it links to, those linked from its body first. */
  links: Record<string, string[]>;
  /** Entry id → ids that link to it. */
  backlinks: Record<string, string[]>;
  /** Entry id → what to read next, best first. */
  related: Record<string, Related[]>;
  /** Topic id → what it holds. */
  topics: Record<string, TopicRelations>;
  /** By name. */
  symbols: SymbolRelations[];
  /** By domain and code. */
  errors: ErrorRelations[];
  /** By name. */
  domains: DomainRelations[];
}
