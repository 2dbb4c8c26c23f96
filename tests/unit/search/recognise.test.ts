import { describe, expect, it } from 'vitest';
import { recognise } from '../../../src/search/recognise.ts';
import { type KeyedTarget, keyOf, type NamedTarget } from '../../../src/search/target.ts';
import { makeStore } from './make-index.ts';
import { makeDomain, makeError, makeSymbol } from './make-target.ts';

const gauge = [
  makeError('GaugeErrorDomain', '8', { names: ['GaugeError.jammed'], texts: ['The valve is shut.'] }),
  makeError('GaugeErrorDomain', '-54', { names: ['kGaugeFrozen'] }),
  makeError('GaugeErrorDomain', '90525', { entries: 4 }),
];
const mast = [
  makeError('MastErrorDomain', '8', { names: ['MastError.bent'], texts: ['The mast is bent by the wind.'] }),
  makeError('MastErrorDomain', '-70123', { texts: ['マストが曲がっています'] }),
  makeError('MastErrorDomain', '90525', { entries: 9 }),
  makeError('MastErrorDomain', '0xE0001234'),
  makeError('MastErrorDomain', '42G01'),
];
const ERRNO = makeError('LINK', '31', { names: ['LINK_FADED'] });
const lettered = makeError('npm', 'ERR_GAUGE_JAMMED');
const named = makeError('HubError', '', { names: ['HubError.asleep'], texts: ['the hub has fallen asleep'] });

const entry = (id: string, keys: string[], type: NamedTarget['type'] = 'entry'): KeyedTarget => ({
  target: { type, id, name: id, url: type === 'term' ? `glossary/#${id}` : `posts/${id}/`, line: '', entry: 0 },
  keys,
});
const targets = [
  ...gauge,
  ...mast,
  ERRNO,
  lettered,
  named,
  makeDomain('GaugeErrorDomain', gauge),
  makeDomain('MastErrorDomain', mast),
  makeDomain('RainPlay', [makeError('RainPlay', '', { texts: ['the rain cannot be played'] })]),
  { ...makeDomain('LINK', [ERRNO]), keys: [keyOf.domain('LINK'), keyOf.domain('3:')] },
  makeSymbol('GaugeMonitor'),
  makeSymbol('+[Gauge tips:]'),
  entry('hub-silent-at-dawn', [
    keyOf.title('hub-silent-at-dawn'),
    keyOf.title('Why is the hub silent at dawn?'),
    keyOf.address('posts/hub-silent-at-dawn'),
  ]),
  entry('wn31', [keyOf.title('WN31'), keyOf.title('Care of the antenna')]),
  entry('thread', [keyOf.title('thread 48213'), keyOf.title('48213'), keyOf.address('keepers.example/board/t/48213')]),
  entry('tipping-bucket', [keyOf.title('Tipping bucket'), keyOf.title('TBR'), keyOf.address('glossary/#tipping-bucket')], 'term'),
];
targets.push({ ...ERRNO, target: { ...ERRNO.target }, keys: [keyOf.error('3:', '31')] });
const store = await makeStore([], [], { targets });
const flags = await makeStore([], [], {
  targets: ['docker run', 'docker run -p', '-p', '--network', '.mode', '->>'].map((name) => makeSymbol(name)),
});

/** What a text names, in short. */
async function read(text: string, isQuery = true) {
  const { errors, unknown, names } = await recognise(text, store, { isQuery });
  return {
    errors: errors.map(({ target }) => `${target.domain} ${target.code || target.names[0]}`),
    sure: errors.map(({ isSure }) => isSure),
    unknown: unknown.map(({ domain, code }) => `${domain}#${code}`),
    names: names.map(({ id }) => id),
  };
}

describe('a code of a domain that is named', () => {
  it.each([
    ['GaugeErrorDomain Code=8', 'GaugeErrorDomain 8'],
    ['Error Domain=MastErrorDomain Code=8 "(null)"', 'MastErrorDomain 8'],
    ['GaugeErrorDomain-54', 'GaugeErrorDomain -54'],
    ['GaugeErrorDomainCode8', 'GaugeErrorDomain 8'],
    ['masterrordomain error 8', 'MastErrorDomain 8'],
    ['Der Vorgang ist gescheitert. (MastErrorDomain-Fehler 8.)', 'MastErrorDomain 8'],
    ['操作を完了できませんでした。（MastErrorDomainエラー8）', 'MastErrorDomain 8'],
    ['{"code": 8, "domain": "MastErrorDomain"}', 'MastErrorDomain 8'],
    ['Errore 8 di MastErrorDomain', 'MastErrorDomain 8'],
    ['（MastErrorDomainエラー８）', 'MastErrorDomain 8'],
    ['MastErrorDomain 0xE0001234', 'MastErrorDomain 0xE0001234'],
    ['MastErrorDomain Code=-536866252', 'MastErrorDomain 0xE0001234'],
    ['MastErrorDomain Code=3758101044', 'MastErrorDomain 0xE0001234'],
    ['MastErrorDomain: -70,123', 'MastErrorDomain -70123'],
    ['MastErrorDomain-Fehler -70.123', 'MastErrorDomain -70123'],
    ['MastErrorDomain error 90,525.', 'MastErrorDomain 90525'],
    ['link failed [3:31]', 'LINK 31'],
    ['encountered error(3:31)', 'LINK 31'],
    ['failed to connect 3:31, reason 7', 'LINK 31'],
    ['mast failed with code 8 and domain "MastErrorDomain"', 'MastErrorDomain 8'],
  ])('is that error, for sure: %s', async (text, error) => {
    expect(await read(text)).toMatchObject({ errors: [error], sure: [true], unknown: [] });
  });

  it.each([
    ['GaugeErrorDomain Code=-70123', 'GaugeErrorDomain#-70123'],
    ['GaugeErrorDomain Code=77', 'GaugeErrorDomain#77'],
    ['MastErrorDomain error 54', 'MastErrorDomain#54'],
    ['GaugeErrorDomain Code=-8', 'GaugeErrorDomain#-8'],
    ['LINK 77', 'LINK#77'],
    ['hub[12]: LINK 77: no answer', 'LINK#77'],
  ])('that the index does not have is told, with the codes that it has, and is no other domain’s: %s', async (text, unknown) => {
    expect(await read(text)).toMatchObject({ errors: [], unknown: [unknown] });
  });

  it.each(['Link 77 of the chain', 'the link 77 metres away', 'LINK has lost 77 of them', 'LINK 7.7', 'RainPlay 2'])(
    'is none where a word or a figure may be meant: %s',
    async (text) => {
      expect(await read(text)).toMatchObject({ errors: [], unknown: [] });
    },
  );

  it('is told with its domain, where the index has others of it', async () => {
    const { unknown } = await recognise('GaugeErrorDomain Code=77', store);
    expect(unknown[0]?.known?.codes.map(([code]) => code)).toEqual(['8', '-54', '90525']);
  });

  it.each([
    ['HailErrorDomain Code=8', 'HailErrorDomain#8'],
    ['HailErrorDomain-70123', 'HailErrorDomain#-70123'],
    ['Error Domain=org.halyard.hail.sensor Code=90525', 'org.halyard.hail.sensor#90525'],
    ['(HailErrorDomain-Fehler 8.)', 'HailErrorDomain#8'],
    ['"code": -70123, "domain": "HailErrorDomain"', 'HailErrorDomain#-70123'],
  ])('that the index does not know is told, and is no other domain’s number: %s', async (text, unknown) => {
    const told = await recognise(text, store);
    expect(told.errors).toEqual([]);
    expect(told.unknown.map(({ domain, code, known }) => [`${domain}#${code}`, known])).toEqual([[unknown, undefined]]);
  });

  it('is told once, however often it stands there, and beside one of the same domain that is known', async () => {
    expect((await read('HailErrorDomain Code=8, then HailErrorDomain Code=8')).unknown).toEqual(['HailErrorDomain#8']);
    expect(await read('GaugeErrorDomain Code=77; GaugeErrorDomain Code=8')).toMatchObject({
      errors: ['GaugeErrorDomain 8'],
      unknown: ['GaugeErrorDomain#77'],
    });
  });
});

describe('a code without a domain', () => {
  it.each([
    ['-70123', 'MastErrorDomain -70123'],
    ['it says -70123 at dawn', 'MastErrorDomain -70123'],
    ['failed (-70123)', 'MastErrorDomain -70123'],
    ['error -70123', 'MastErrorDomain -70123'],
    ['0xe0001234', 'MastErrorDomain 0xE0001234'],
    ['42G01', 'MastErrorDomain 42G01'],
    ['ERROR: 42G01: mast', 'MastErrorDomain 42G01'],
    ['npm ERR_GAUGE_JAMMED', 'npm ERR_GAUGE_JAMMED'],
    ['org.halyard.mast.ReadFault: 42G01: mast', 'MastErrorDomain 42G01'],
  ])('is the error of that code, where it is long: %s', async (text, error) => {
    expect(await read(text)).toMatchObject({ errors: [error], sure: [true], unknown: [] });
  });

  it('is the one error of a short number that is all that was asked', async () => {
    expect(await read('54')).toMatchObject({ errors: ['GaugeErrorDomain -54'], sure: [false] });
    expect(await read('54 tips')).toMatchObject({ errors: [] });
  });

  it('is the best known of several errors, none of them for sure', async () => {
    expect(await read('error 90525')).toEqual({
      errors: ['MastErrorDomain 90525', 'GaugeErrorDomain 90525'],
      sure: [false, false],
      unknown: [],
      names: [],
    });
  });

  it('is the one whose name or message stands beside it', async () => {
    expect((await read('GaugeFrozen(-54)')).errors).toEqual(['GaugeErrorDomain -54']);
    expect((await read('8: The mast is bent by the wind.')).errors).toEqual(['MastErrorDomain 8']);
    expect((await read('jammed (8)')).errors).toEqual(['GaugeErrorDomain 8']);
  });

  it('is for sure where all that have it name it alike, for they are one error', async () => {
    const twins = ['kLinkErrorMastNotFound', 'HubLinkErrorMastNotFound'].map((name) =>
      makeError(`${name}Domain`, '-1015', { names: [name] }),
    );
    const store = await makeStore([], [], { targets: twins });
    const sure = async (text: string) => (await recognise(text, store)).errors.map(({ isSure }) => isSure);
    expect(await sure('finished with code: -1015')).toEqual([true, true]);
    expect(await sure('close code 1015')).toEqual([false, false]);
  });

  it.each(['error 8', 'it says 8', '8', 'the 31st'])('is none where it is short, for it is many things: %s', async (text) => {
    expect((await read(text)).errors).toEqual([]);
  });

  it.each(['77123 tips', '8080', 'port 90525'])('is none where nothing says that a number is one: %s', async (text) => {
    const { errors, unknown } = await read(`mast ${text}`);
    expect([errors, unknown]).toEqual([[], []]);
  });

  it.each([
    ['error 77123', '#77123'],
    ['-77123', '#-77123'],
    ['the gauge says -77123', '#-77123'],
    ['errno 77', '#77'],
    ['Fehler 77123', '#77123'],
    ['错误码：77123', '#77123'],
    ['error TS2345', '#TS2345'],
    ['MastErrorDomain is where the gauge got -77123', '#-77123'],
  ])('that the index does not have is told: %s', async (text, unknown) => {
    expect(await read(text)).toMatchObject({ errors: [], unknown: [unknown] });
  });

  it.each([
    'deny(1) file-read-data',
    'hubpolicyd(290) deny(1)',
    'GaugeFaultReasonKey=0',
    '_kGaugeErrorCodeKey=77123',
    '7:-9807',
    'error(1:50)',
    'since 3:31 pm',
    'failed parent-flow to rain.halyard.example:443',
    'bundleid <org.halyard.hail.sensor> pid <0>',
    'nw_protocol_gauge_error(1902) [C17.1.1.1:2] lower protocol',
    'HTTP status 404',
    'HTTP error 404',
    'the response code: 404',
    'reason: 7',
    '2026-03-17 10:22:33.120 hubd[88:1204]',
    '10.0.0.1:443',
    'Hub 4.2.1',
    'id 3E7A1C2B-1111-2222-3333-444455556666',
  ])('is nothing, and is not told, in %s', async (text) => {
    expect(await read(`${text} at dawn`)).toEqual({ errors: [], sure: [], unknown: [], names: [] });
  });
});

describe('an error', () => {
  it.each([
    ['LINK_FADED', 'LINK 31'],
    ['what does LINK_FADED mean', 'LINK 31'],
    ['HubError.asleep', 'HubError HubError.asleep'],
    ['(huberror.ASLEEP)', 'HubError HubError.asleep'],
    ['{:error, %Mast.Fault{reason: :link_faded}}', 'LINK 31'],
    ['{error,link_faded}', 'LINK 31'],
  ])('is known by its name, in any capitals: %s', async (text, error) => {
    expect(await read(text)).toMatchObject({ errors: [error], sure: [true] });
  });

  it.each([
    ['it says “The mast is bent by the wind”', 'MastErrorDomain 8'],
    ['the hub has fallen asleep, says the log', 'HubError HubError.asleep'],
    ['マストが曲がっています', 'MastErrorDomain -70123'],
  ])('is known by its message: %s', async (text, error) => {
    expect((await read(text)).errors).toEqual([error]);
  });

  it('is not known by the beginning of its message, nor by a few words within others', async () => {
    expect((await read('the mast is bent and rusty')).errors).toEqual([]);
    expect((await read('the valve is')).errors).toEqual([]);
  });

  it('is known by a message that breaks off where the text or its line does', async () => {
    expect(await read('[54] the mast is bent by')).toMatchObject({ errors: ['MastErrorDomain 8'], sure: [true] });
    expect((await read('hubd: “The mast is bent by”\nhubd: stopped')).errors).toEqual(['MastErrorDomain 8']);
    expect((await read('The mast is bent by the wi')).errors).toEqual(['MastErrorDomain 8']);
    expect((await read('the mast is')).errors).toEqual([]);
    expect((await read('the mast is bent by "hail" and rain')).errors).toEqual([]);
    expect((await read('the mast is bent by\nrain')).errors).toEqual([]);
  });

  it('is not known for sure by the beginning that several messages have', async () => {
    const texts = ['The mast is bent by the rain.', 'The mast is bent by the hail.'];
    const twins = texts.map((text, i) => makeError('MastErrorDomain', String(i), { texts: [text] }));
    const { errors } = await recognise('the mast is bent by', await makeStore([], [], { targets: twins }));
    expect(errors.map(({ isSure }) => isSure)).toEqual([false]);
  });

  it('is not known for sure by a message within running text, where it may be no error’s', async () => {
    expect((await read('for a day, then the hub has fallen asleep until I knock')).sure).toEqual([false]);
    expect((await read('what is The hub has fallen asleep about')).sure).toEqual([true]);
    expect((await read('hub: the hub has fallen asleep')).sure).toEqual([true]);
    expect((await read('I am getting the hub has fallen asleep when I knock')).sure).toEqual([true]);
    expect((await read('it says the mast is bent by the wind because of the rain')).sure).toEqual([true]);
    expect((await read('and the mast is bent by the wind because of the rain')).sure).toEqual([false]);
    expect((await read('my hub, then the hub has fallen asleep until I knock\nhub: the hub has fallen asleep')).sure).toEqual([true]);
  });

  it('is told once, however it is named, with where', async () => {
    const text = 'LINK_FADED (LINK error 31)';
    const { errors } = await recognise(text, store);
    expect(errors).toHaveLength(1);
    expect(text.slice(errors[0]?.start, errors[0]?.end)).toBe('31');
  });

  it('that is sure comes before one that is not', async () => {
    expect((await read('error 90525, then MastErrorDomain Code=8')).errors[0]).toBe('MastErrorDomain 8');
  });
});

describe('a name', () => {
  it.each([
    ['GaugeMonitor', 'GaugeMonitor'],
    ['does GaugeMonitor() sleep?', 'GaugeMonitor'],
    ['gaugemonitor', 'GaugeMonitor'],
    ['GaugeMonitor什么意思', 'GaugeMonitor'],
    ['wn31', 'wn31'],
    ['see WN31, please', 'wn31'],
    ['WN 31', 'wn31'],
    ['see WN-31, please', 'wn31'],
    ['WN31是什么', 'wn31'],
    ['hub-silent-at-dawn', 'hub-silent-at-dawn'],
    ['why is the hub silent at dawn', 'hub-silent-at-dawn'],
    ['thread 48213', 'thread'],
    ['48213', 'thread'],
    ['in thread 48213 they say', 'thread'],
    ['see board/thread/48213', 'thread'],
    ['https://keepers.example/board/t/48213', 'thread'],
    ['http://www.keepers.example/board/t/48213/?page=2', 'thread'],
    ['look: https://rainmark.example/kb/posts/hub-silent-at-dawn/', 'hub-silent-at-dawn'],
    ['/posts/hub-silent-at-dawn.md', 'hub-silent-at-dawn'],
    ['tipping bucket', 'tipping-bucket'],
    ['TBR', 'tipping-bucket'],
    ['tipping buckets?', 'tipping-bucket'],
  ])('leads to what has it: %s', async (text, id) => expect((await read(text)).names).toEqual([id]));

  it.each([
    'how do I calibrate a tipping bucket',
    'gauge monitor',
    'TBR fails',
    'silent at dawn',
    'thread 1',
    '1234',
    'https://keepers.example/board/t/9',
  ])('leads to nothing where it is not the whole, or is not known: %s', async (text) => expect((await read(text)).names).toEqual([]));

  it('leads to the part of a page that an address names', async () => {
    const { names } = await recognise('https://rainmark.example/posts/hub-silent-at-dawn/#what-is-known', store);
    expect(names.map(({ url }) => url)).toEqual(['posts/hub-silent-at-dawn/#what-is-known']);
  });

  it('is the longest that stands there, where names have several words', async () => {
    const names = async (text: string) => (await recognise(text, flags, await flags.manifest())).names.map(({ name }) => name);
    expect(await names('docker run -p')).toEqual(['docker run -p']);
    expect(await names('how does docker  run -p 80 bind?')).toEqual(['docker run -p']);
    expect(await names('“docker run”, and -p')).toEqual(['docker run', '-p']);
    expect(await names('podman run -p')).toEqual(['-p']);
    expect(await names('constructor run -p')).toEqual(['-p']);
    expect(await names('docker run -p=80:80; it fails')).toEqual(['docker run -p']);
  });

  it.each([
    ['podman run --network=host', ['--network']],
    ['why does --network=host, fail', ['--network']],
    ['.mode box', ['.mode']],
    ['how do I set “.mode”?', ['.mode']],
    ['wal mode.', []],
    ['what is `->>`?', ['->>']],
    ['“->>”', ['->>']],
  ])('is an option without its value, and a command with its dot: %s', async (text, found) => {
    expect((await recognise(text, flags)).names.map(({ name }) => name)).toEqual(found);
  });

  it('in a log is a symbol alone: no line is a title', async () => {
    expect((await read('Tipping bucket', false)).names).toEqual([]);
    expect((await read('hubd: GaugeMonitor stopped', false)).names).toEqual(['GaugeMonitor']);
  });
});

it('what cannot be read is told to be incomplete, and no code in it is told not to be there', async () => {
  const torn = { ...store, keys: async () => ({ found: new Map(), incomplete: true }) };
  expect(await recognise('LINK_FADED GaugeErrorDomain Code=77', torn)).toMatchObject({ unknown: [], incomplete: true });
  const untold = { ...store, targets: async () => Promise.reject(new Error('targets-0: 503')) };
  expect(await recognise('LINK_FADED', untold)).toMatchObject({ errors: [], names: [], incomplete: true });
});

it('what is recognised needs two rounds of requests: keys, then what they name', async () => {
  const rounds: string[] = [];
  await recognise('GaugeErrorDomain Code=77, LINK_FADED at GaugeMonitor, see WN31 (-70123)', {
    keys: (keys) => {
      rounds.push('keys');
      return store.keys(keys);
    },
    targets: (numbers) => {
      rounds.push('targets');
      return store.targets(numbers);
    },
  });
  expect(rounds).toEqual(['keys', 'targets']);
});

describe('a code that nobody has', () => {
  it.each([
    'GaugeErrorDomain Code=8 and GaugeErrorDomain Code=-7771',
    'Error Domain=GaugeErrorDomain Code=-7771 "(null)" UserInfo={NSUnderlyingError=0x6 {Error Domain=GaugeErrorDomain Code=8 "(null)"}}',
    'GaugeErrorDomain error 8\nGaugeErrorDomain error -7771',
  ])('is told beside one of its domain that is known: %s', async (text) => {
    expect(await read(text, false)).toMatchObject({ errors: ['GaugeErrorDomain 8'], unknown: ['GaugeErrorDomain#-7771'] });
  });

  it('is one whose printed sign no code of its domain has', async () => {
    expect(await read('LINK -31')).toMatchObject({ errors: [], unknown: ['LINK#-31'] });
    expect(await read('Error Domain=GaugeErrorDomain Code=-8')).toMatchObject({ errors: [], unknown: ['GaugeErrorDomain#-8'] });
  });

  it('is not one of which the sign was left out, or joins it to its domain', async () => {
    expect(await read('GaugeErrorDomain error 54')).toMatchObject({ errors: ['GaugeErrorDomain -54'], unknown: [] });
    expect(await read('GaugeErrorDomain-8')).toMatchObject({ errors: ['GaugeErrorDomain 8'], unknown: [] });
  });

  it('is not one that an error there tells by its name or message, whatever its sign', async () => {
    expect(await read("npm error\n  errno: -8,\n  code: 'GaugeError.jammed'", false)).toMatchObject({
      errors: ['GaugeErrorDomain 8'],
      unknown: [],
    });
    expect(await read('MastErrorDomain error 31: LINK_FADED')).toMatchObject({ errors: ['LINK 31'], unknown: [] });
  });

  it('is not a code with its domain written onto it that is known', async () => {
    expect(await read('GAUGE-90525: valve')).toMatchObject({ unknown: [] });
  });

  it('is not what a program ended with', async () => {
    expect(await read('npm failed with exit code 65')).toMatchObject({ errors: [], unknown: [] });
    expect(await read('hub exited with status 8', false)).toMatchObject({ errors: [], unknown: [] });
  });

  it('is one where what ended with it is a domain', async () => {
    expect(await read('link exit code 31')).toMatchObject({ errors: ['LINK 31'], sure: [true], unknown: [] });
    expect(await read('LINK exited with status 32')).toMatchObject({ errors: [], unknown: ['LINK#32'] });
  });

  it('is one that a domain prints in brackets before its message', async () => {
    expect(await read('LINK: (31) the mast is far away')).toMatchObject({ errors: ['LINK 31'], unknown: [] });
    expect(await read('LINK: (77) the mast is nowhere', false)).toMatchObject({ errors: [], unknown: ['LINK#77'] });
    expect(await read('gusts: (77) over the year', false)).toMatchObject({ errors: [], unknown: [] });
  });

  it('has its domain before or after it, in words too', async () => {
    expect(await read('error code is 8 domain is GaugeErrorDomain')).toMatchObject({ errors: ['GaugeErrorDomain 8'] });
  });

  it('is one written onto a domain that the index has', async () => {
    expect(await read('LINK-7712: the mast is far away')).toMatchObject({ errors: [], unknown: ['LINK#7712'] });
  });

  it('is none of three digits that are a status', async () => {
    const store = await makeStore([], [], { targets: [makeError('RainErrorDomain', '304'), makeError('RainErrorDomain', '4304')] });
    const known = async (text: string) => (await recognise(text, store, { isQuery: false })).errors.map(({ target }) => target.code);
    expect(await known('GET /tips status 304')).toEqual([]);
    expect(await known('GET /tips response code 304')).toEqual([]);
    expect(await known('error 304')).toEqual(['304']);
    expect(await known('status 4304')).toEqual(['4304']);
  });
});

describe('a code that is a word or an exception', () => {
  const npm = [makeError('npm', 'EGAUGE'), makeError('npm', 'EMAST')];
  const others = [
    makeError('wind', 'error'),
    makeError('rpc', 'UNAVAILABLE'),
    makeError('SQL', '23505', { names: ['mast_bent'] }),
    makeError('curl', '22'),
  ];
  const known = makeStore([], [], { targets: [...npm, makeDomain('npm', npm), ...others] });
  const read = async (text: string, isQuery = true) => {
    const { errors, unknown } = await recognise(text, await known, { isQuery });
    return [
      ...errors.map(({ target, isSure }) => `${target.code}${isSure ? '' : '?'}`),
      ...unknown.map(({ domain, code }) => `no ${domain}#${code}`),
    ];
  };

  it.each([
    ['EGAUGE', ['EGAUGE']],
    ['npm ERR! code EGAUGE', ['EGAUGE']],
    ['hub: open EGAUGE now', ['EGAUGE']],
    ['code = UNAVAILABLE', ['UNAVAILABLE']],
    ['gaugelib.errors.MastBent (23505)', ['23505']],
    ['exit code 22', ['22?']],
  ])('is known where the index has it: %s', async (text, told) => expect(await read(text)).toEqual(told));

  it.each([
    ['EVANE', ['no #EVANE']],
    ['npm ERR! code EVANE', ['no npm#EVANE']],
    ['Error: connect EVANE 10.0.0.1', ['no #EVANE']],
    ['exit code 137', ['no #137']],
    ['gaugelib.errors.MastGone (23505)', ['no gaugelib.errors.MastGone#23505']],
  ])('is unknown where it is plainly one and the index has it not: %s', async (text, told) => expect(await read(text)).toEqual(told));

  it('tells what a system numbers it, whatever number that is', async () => {
    expect(await read("Error: open EGAUGE\n  errno: -98,\n  code: 'EGAUGE'", false)).toEqual(['EGAUGE']);
    expect(await read('errno: -98', false)).toEqual(['no #-98']);
  });

  it.each(['ERROR', 'the EVANE here', 'HUB', 'unavailable just now', 'gauge failed with exit code 22'])('is none in %s', async (text) =>
    expect(await read(text)).toEqual([]),
  );
});

describe('a name that differs by case', () => {
  it('is first the one in the very letters, of names that differ by case alone', async () => {
    const capital = makeSymbol('-K');
    const other = { ...capital, target: { ...capital.target, url: 'symbols/-k-2/' } };
    const both = await makeStore([], [], { targets: [makeSymbol('-k'), other] });
    const namesIn = async (text: string) => (await recognise(text, both)).names.map(({ name }) => name);
    expect(await namesIn('-K')).toEqual(['-K', '-k']);
    expect(await namesIn('-k')).toEqual(['-k', '-K']);
  });
});
