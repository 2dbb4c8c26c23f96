import type { Graph } from '../../graph/graph.ts';
import type { Targets } from '../../model/targets.ts';
import type { Site } from '../site.ts';
import { digestOf } from './digest.ts';

/** What is read of a site, as JSON: a property, and what was asked of it: `["entry","tn3134"]`, `["config"]`. */
export type Read = string;

/** A site that notes what is read of it. */
export interface TrackedSite {
  site: Site;
  /** Do something, and tell what it read of the site. @throws Error while something else is done: one reads at a time */
  during<T>(work: () => Promise<T>): Promise<{ result: T; reads: ReadonlySet<Read> }>;
  /** A digest of what a read gives now; undefined where the site no longer has that. */
  digest(read: Read): string | undefined;
}

type Note = (property: string, asked?: unknown) => void;

/** Who reads now: where what it reads is noted. */
interface Reader {
  now: Set<Read> | undefined;
}

/** What is made from an entry alone, and from what its links lead to; that is noted while it is made. */
const OF_ENTRY = new Set<keyof Site>(['outline', 'render', 'markdown', 'renderPortable']);

/** Parts of the graph by the id of an entry. */
const BY_ID = ['links', 'backlinks', 'related', 'topics'] as const;
/** Parts of the graph that are lists. */
const LISTS = ['symbols', 'errors', 'domains'] as const;

/**
 * Watch what pages read of a site, so that a later build knows which of them would come out the same. What a site lets be read is not
 * listed here: a property that is added to it is watched like the others.
 *
 * @param create makes the site, asking `watch` for a watched copy of what links may lead to
 */
export function trackReads(create: (watch: (targets: Targets) => Targets) => Site): TrackedSite {
  const reader: Reader = { now: undefined };
  const nameOf = createNames();
  const note: Note = (property, asked) => reader.now?.add(nameOf(property, asked));
  let links: Targets | undefined;
  const plain = create((targets) => {
    links = targets;
    return watched(targets, (name, asked) => note(`targets.${name}`, asked));
  });
  const site = watched(plain, (name, asked) => {
    // Addresses follow from the configuration, and the graph is watched by its parts.
    if (name === 'urls') note('config');
    else if (name === 'renderPage') note('pages');
    else if (OF_ENTRY.has(name as keyof Site)) note('entry', asked);
    else if (name !== 'graph') note(name, asked);
  });
  Object.defineProperties(site, {
    graph: { value: watchedGraph(plain.graph, note) },
    renderPortable: { value: remembered(reader, site.renderPortable) },
  });

  const digests = new Map<Read, string | undefined>();
  return {
    site,
    async during(work) {
      if (reader.now) throw new Error('Something is read of the site already');
      const reads = new Set<Read>();
      reader.now = reads;
      try {
        return { result: await work(), reads };
      } finally {
        reader.now = undefined;
      }
    },
    digest(read) {
      if (!digests.has(read)) digests.set(read, digestNow(read, plain, links));
      return digests.get(read);
    },
  };
}

/** A copy that notes each property that is read and each function that is called, with what it is asked. */
function watched<T extends object>(whole: T, note: Note): T {
  const properties = Object.entries(whole).map(([name, value]): [string, PropertyDescriptor] => {
    if (typeof value !== 'function') return [name, { enumerable: true, configurable: true, get: noting(value, () => note(name)) }];
    const call = (...asked: unknown[]) => {
      note(name, asked[0]);
      return value(...asked);
    };
    return [name, { enumerable: true, configurable: true, value: call }];
  });
  return Object.defineProperties({}, Object.fromEntries(properties)) as T;
}

function watchedGraph(graph: Graph, note: Note): Graph {
  const parts = BY_ID.map((part): [string, PropertyDescriptor] => {
    const byId = new Proxy(graph[part] as Record<string, unknown>, {
      get: (values, id: string) => noting(values[id], () => note(`graph.${part}`, id))(),
      ownKeys: (values) => noting(Reflect.ownKeys(values), () => note(`graph.${part}`))(),
    });
    return [part, { enumerable: true, value: byId }];
  });
  const lists = LISTS.map((part): [string, PropertyDescriptor] => [
    part,
    { enumerable: true, get: noting(graph[part], () => note(`graph.${part}`)) },
  ]);
  return Object.defineProperties({}, Object.fromEntries([...parts, ...lists])) as Graph;
}

/** Names what is read. A list of all entries is read on many pages, so what is asked by name is put into words once. */
function createNames(): (property: string, asked: unknown) => Read {
  const names = new Map<string, Map<string, Read>>();
  return (property, asked) => {
    if (asked === undefined) return JSON.stringify([property]);
    if (typeof asked !== 'string') return JSON.stringify([property, asked]);
    const named = names.get(property) ?? new Map<string, Read>();
    names.set(property, named);
    const name = named.get(asked) ?? JSON.stringify([property, asked]);
    named.set(asked, name);
    return name;
  };
}

/** A getter that notes first. */
function noting<T>(value: T, note: () => void): () => T {
  return () => {
    note();
    return value;
  };
}

/** How many entries' HTML is kept for other feeds: that of a feed in each of its formats, and of the whole site's, is made one after another. */
const KEPT = 200;

/** Keep what was made last, with what it read, which is noted each time that it is given. */
function remembered(reader: Reader, make: (id: string) => string): (id: string) => string {
  const kept = new Map<string, { made: string; reads: ReadonlySet<Read> }>();
  return (id) => {
    const known = kept.get(id) ?? noted(reader, () => make(id));
    kept.delete(id);
    kept.set(id, known);
    if (kept.size > KEPT) for (const oldest of kept.keys().take(1)) kept.delete(oldest);
    for (const read of known.reads) reader.now?.add(read);
    return known.made;
  };
}

/** Make something, and tell what that reads. */
function noted(reader: Reader, make: () => string): { made: string; reads: ReadonlySet<Read> } {
  const outer = reader.now;
  const reads = new Set<Read>();
  reader.now = reads;
  try {
    return { made: make(), reads };
  } finally {
    reader.now = outer;
  }
}

function digestNow(read: Read, site: Site, targets: Targets | undefined): string | undefined {
  const [property = '', asked] = JSON.parse(read) as [string, unknown?];
  const [whole, part] = property.split('.') as [string, string?];
  const holder = { graph: site.graph, targets }[part ? whole : ''] ?? site;
  const value = (holder as unknown as Record<string, unknown>)[part ?? whole];
  try {
    if (typeof value === 'function') return digestOf(value(asked));
    return digestOf(asked === undefined ? value : (value as Record<string, unknown>)[String(asked)]);
  } catch {
    // It asks for an entry that is gone.
    return undefined;
  }
}
