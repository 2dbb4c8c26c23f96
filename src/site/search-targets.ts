import type { Document } from '../model/document.ts';
import { formerIdsOf, otherWordsOf } from '../model/former-ids.ts';
import { createThreadReader } from '../model/thread.ts';
import { signedCode } from '../search/canonical-code.ts';
import { addressForms, type DomainTarget, type KeyedTarget, keyOf } from '../search/target.ts';
import { listErrors, spellingsOf } from './error-list.ts';
import type { Site } from './site.ts';

/** What queries and logs may name, and the keys that name it: errors and their domains, symbols, entries with their ids and addresses. */
export function searchTargets(site: Site): KeyedTarget[] {
  return [...errorTargets(site), ...domainTargets(site), ...symbolTargets(site), ...entryTargets(site), ...matrixTargets(site)];
}

function errorTargets(site: Site): KeyedTarget[] {
  const { base, error } = site.urls;
  return listErrors(site).map(({ path, domain, spellings, code, names, texts, meaning, check, entries }) => ({
    target: {
      type: 'error',
      path,
      url: withoutBase(error(path), base),
      domain,
      code,
      names,
      texts,
      line: meaning,
      check,
      entries: entries.length,
    },
    keys: [
      ...(code ? [domain, ...spellings].map((name) => keyOf.error(name, signedCode(code))) : []),
      ...(code ? [keyOf.code(signedCode(code))] : []),
      ...names.map(keyOf.name),
      ...texts.map(keyOf.text),
    ],
  }));
}

function domainTargets({ graph, urls }: Site): KeyedTarget[] {
  const coded = graph.domains.filter(({ errors }) => errors.some(({ code }) => code));
  return coded.map((relations) => ({
    target: {
      type: 'domain',
      name: relations.domain,
      url: withoutBase(urls.domain(relations.slug), urls.base),
      codes: relations.errors.flatMap(({ code, names, path }): DomainTarget['codes'] =>
        code ? [[code, names[0] ?? '', withoutBase(urls.error(path), urls.base)]] : [],
      ),
    },
    keys: [relations.domain, ...spellingsOf(relations)].map(keyOf.domain),
  }));
}

function symbolTargets({ graph, urls, symbolFacts }: Site): KeyedTarget[] {
  return graph.symbols.map(({ name, about, mentions }) => ({
    target: {
      type: 'symbol',
      id: name,
      name,
      url: withoutBase(urls.symbol(name), urls.base),
      line: symbolFacts(name)?.line ?? aboutLine(about.length, mentions.length),
    },
    keys: [keyOf.name(name)],
  }));
}

function aboutLine(about: number, mentions: number): string {
  const entries = (count: number) => `${count} ${count === 1 ? 'entry' : 'entries'}`;
  return [about > 0 && `${entries(about)} about it`, mentions > 0 && `named in ${entries(mentions)} more`].filter(Boolean).join(', ');
}

function entryTargets(site: Site): KeyedTarget[] {
  const { config, urls } = site;
  const threadOf = createThreadReader(config.threadPattern, config.hostAliases);
  return site.documents.map((document, entry) => {
    const { kind, id, data } = document;
    const address = withoutBase(urls.entry(document), urls.base);
    const source = 'url' in data ? data.url : data.source.url;
    const thread = source && threadOf(source);
    return {
      target: { type: kind === 'term' ? 'term' : 'entry', id, name: data.title, url: address, line: data.summary, entry },
      keys: [
        ...titlesOf(document).map(keyOf.title),
        ...(thread ? [keyOf.title(`thread ${thread}`), keyOf.title(thread)] : []),
        ...[address, ...addressesOf(source, config.hostAliases)].flatMap((one) => addressForms(one).forms.slice(0, 1).map(keyOf.address)),
        ...[id, ...formerIdsOf(document)].flatMap((former) =>
          addressForms(withoutBase(urls.entry({ kind, id: former }), urls.base)).forms.map(keyOf.address),
        ),
      ],
    };
  });
}

/** A matrix is no entry; its title and its address lead to it all the same. */
function matrixTargets({ matrices, urls }: Site): KeyedTarget[] {
  return matrices.map(({ id, title, summary }) => {
    const url = withoutBase(urls.matrix(id), urls.base);
    return {
      target: { type: 'entry', id, name: title, url, line: summary },
      keys: [keyOf.title(title), ...addressForms(url).forms.map(keyOf.address)],
    };
  });
}

/** What it is called: title, id and number, and a term's other words. */
function titlesOf(document: Document): string[] {
  const { id, data } = document;
  return [data.title, id, ...formerIdsOf(document), ...('number' in data ? [data.number] : []), ...otherWordsOf(document)];
}

/** An address under each name of its host. */
function addressesOf(address: string | undefined, hostAliases: Record<string, string>): string[] {
  if (!address) return [];
  const aliases = Object.entries(hostAliases).filter(([, host]) => address.includes(`//${host}/`));
  return [address, ...aliases.map(([alias, host]) => address.replace(`//${host}/`, `//${alias}/`))];
}

function withoutBase(path: string, base: string): string {
  return path.slice(base.length);
}
