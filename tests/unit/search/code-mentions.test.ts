import { describe, expect, it } from 'vitest';
import { codeMentions } from '../../../src/search/code-mentions.ts';

/** A text's mentions in short: the likeliest domain where the text states one, and the code. */
const mentionsOf = (text: string) => codeMentions(text).map(({ code, stated }) => (stated ? `${stated}#${code}` : code));
const codesOf = (text: string) => codeMentions(text).map(({ code }) => code);
const introducedIn = (text: string) => codeMentions(text).filter(({ introduced }) => introduced);

describe('a code', () => {
  it.each([
    ['Code=8', '8'],
    ['Code = 8', '8'],
    ['Code:8', '8'],
    ['code: 8', '8'],
    ['code 8', '8'],
    ['error 8', '8'],
    ['error:8', '8'],
    ['error-8', '8'],
    ['err–8', '8'],
    ['Errors: 8', '8'],
    ['error code 8', '8'],
    ['error number 8', '8'],
    ['error no. 8', '8'],
    ['error is 8', '8'],
    ['error #8', '8'],
    ['error (8', '8'],
    ['error\n8', '8'],
    ['error 8.', '8'],
    ['xError Code:-8', '8'],
    ['error 90525', '90525'],
    ['ERROR 90525', '90525'],
    ['error –65570', '65570'],
    ['"code":-1009', '1009'],
    ['errno 5', '5'],
    ['err=5', '5'],
    ['Code=-1009', '1009'],
    ['errorCode=5', '5'],
    ['errorCode:5', '5'],
    ['errorcode 5', '5'],
    ['lastError -54', '54'],
    ['error_code = 5', '5'],
    ['"code":404', '404'],
    ["'errorCode': 5", '5'],
    ['SQLSTATE[42P01]', '42p01'],
    ['HRESULT: 0x80070057', '2147024809'],
    ['open failed: 0xe0000bad', '536867923'],
    ['the gauge returned 0xe0000bad', '536867923'],
  ])('is introduced by a word for an error in %j', (text, code) => {
    expect(introducedIn(text).map((mention) => [mention.code, mention.isError])).toEqual([[code, true]]);
  });

  it.each([
    'status 4099',
    'status code: 403',
    'statusCode = 401',
    'httpStatus: 503',
    'reason: 4',
    'exception 12',
    'GaugeError(rawValue: 12)',
  ])('is introduced, but perhaps no error’s, in %j', (text) => expect(introducedIn(text).map(({ isError }) => isError)).toEqual([false]));

  it.each([
    ['Fehler 54', '54'],
    ['Fehlercode: -54', '54'],
    ['erreur : 54', '54'],
    ['Errore (54)', '54'],
    ['código de erro 54', '54'],
    ['kod błędu: 54', '54'],
    ['ошибка № 54', '54'],
    ['код ошибки: -54', '54'],
    ['エラー 54', '54'],
    ['のエラーコード：-54', '54'],
    ['错误54', '54'],
    ['返回错误码：-54', '54'],
    ['오류 54', '54'],
    ['오류 코드: 54', '54'],
    ['خطأ 54', '54'],
    ['שגיאה 54', '54'],
  ])('is introduced in other languages too: %s', (text, code) => {
    expect(introducedIn(text).map((mention) => [mention.code, mention.isError])).toEqual([[code, true]]);
  });

  it.each(['HTTP error 404', 'response code: 304', 'responseCode=200', 'HTTP/1.1 error 500'])('of HTTP is no error’s: %s', (text) => {
    expect(codeMentions(text).filter(({ isError }) => isError)).toEqual([]);
  });

  it('has its digits and its sign in any script, and colours around it', () => {
    expect(mentionsOf('（GaugeErrorDomainエラー－１００５）')).toEqual(['GaugeErrorDomain#1005']);
    expect(mentionsOf('GaugeErrorDomain خطأ -١٠٠٩')).toEqual(['GaugeErrorDomain#1009']);
    expect(mentionsOf('GaugeErrorDomain त्रुटि ५४')).toEqual(['GaugeErrorDomain#54']);
    expect(mentionsOf('GaugeErrorDomain ‑54')).toEqual(['GaugeErrorDomain#54']);
    expect(mentionsOf('\u001b[1mGaugeErrorDomain\u001b[0m code \u001b[31m-54\u001b[0m')).toEqual(['GaugeErrorDomain#54']);
    expect(mentionsOf('GaugeErrorDomain code [31m-54[0m')).toEqual(['GaugeErrorDomain#54']);
    expect(codeMentions('エラー－５４')[0]).toMatchObject({ negative: true, start: 3, end: 6 });
  });

  it.each(['(-65570)', '( -65570 )', '-65570', '−65570', '(65570)', 'jammed (65570, valve shut)', 'jammed (65570: valve shut)'])(
    'may stand alone: %j',
    (text) => {
      expect(codesOf(text)).toEqual(['65570']);
      expect(introducedIn(text)).toEqual([]);
    },
  );

  it('tells whether it has a sign, and whether it stands in brackets of its own', () => {
    const told = (text: string) => codeMentions(text).map(({ negative, isBracketed }) => [negative, isBracketed]);
    expect(told('jammed (-31)')).toEqual([[true, true]]);
    expect(told('jammed (90347)')).toEqual([[false, true]]);
    expect(told('jammed (90347 times)')).toEqual([[false, false]]);
    expect(told('error-31')).toEqual([[false, false]]);
  });

  it('is found as often as it stands there, in the order of the text, with where', () => {
    const text = 'error 5, then error 54 (-9806)';
    expect(codeMentions(text).map(({ start, end }) => text.slice(start, end))).toEqual(['5', '54', '-9806']);
    expect(codeMentions(text).map(({ from, end }) => text.slice(from, end))).toEqual(['error 5', 'error 54', '-9806']);
  });

  it('has beside it what may be its name or its message', () => {
    const besideIn = (text: string) => codeMentions(text)[0]?.beside;
    expect(besideIn('ValveJammed(-54)')).toEqual(['ValveJammed']);
    expect(besideIn('-54: the valve is shut, try again')).toEqual(['the valve is shut']);
    expect(besideIn('Code=-54 "The valve is shut." UserInfo={…}')).toEqual(['The valve is shut.']);
  });
});

describe('no word for an error introduces', () => {
  it.each([
    'GaugeException(-4, valve shut, null)',
    'GaugeException(4, valve shut, null)',
    '500 ml',
    'terror 8',
    'decode 8',
    'Unicode 8',
    'barcode=8',
    'gaugeDecode=8',
    'TERROR 8',
    'Gaugefehlern 8',
    '[error] 812',
    'the gauge returned 8 tips',
    'read failed: 8 tips',
    '[ERROR] 4099',
    '[error] 812#0: *33 the mast faded',
    '(2 times)',
    '(8 of 9)',
    'errors (2 times)',
    'errors',
    'code',
    'error 8x',
    'error 18.5',
    'errors since 4.2',
    'code 1.0.3',
    '_kGaugeErrorCodeKey=54',
    'GaugeFaultReasonKey = 0',
    'deny(1) file-read-data',
    'hubpolicyd(290) deny(1)',
  ])('what stands in %j', (text) => expect(introducedIn(text)).toEqual([]));
});

describe('the domain of a code', () => {
  it.each([
    ['GaugeErrorDomain:-1009', 'GaugeErrorDomain#1009'],
    ['GaugeErrorDomain Code=-1009', 'GaugeErrorDomain#1009'],
    ['GaugeErrorDomain error code -1009', 'GaugeErrorDomain#1009'],
    ['kGaugeErrorDomainHub error 8', 'kGaugeErrorDomainHub#8'],
    ['kGaugeErrorDomainHub-9806', 'kGaugeErrorDomainHub#9806'],
    ['GAUGEErrorDomain’s error 8', 'GAUGEErrorDomain#8'],
    ['MastErrorDomain in GaugeErrorDomain error 8', 'GaugeErrorDomain#8'],
    ['GaugeErrorDomain-1001', 'GaugeErrorDomain#1001'],
    ['GaugeErrorDomainCode8', 'GaugeErrorDomain#8'],
    ['GaugeErrorDomainCode=-8', 'GaugeErrorDomain#8'],
    ['"code": -1009, "domain": "GaugeErrorDomain"', 'GaugeErrorDomain#1009'],
    ['Error Domain=Gauge3 Code=7', 'Gauge3#7'],
    ['Error Domain=org.example.gauge2 Code=-7 "(null)"', 'org.example.gauge2#7'],
    ['{"error":{"code":54,"message":"shut","domain":"GaugeErrorDomain"}}', 'GaugeErrorDomain#54'],
    ['Error Domain=org.halyard.gauge.errors Code=54', 'org.halyard.gauge.errors#54'],
    ['org.halyard.gauge.errors: 54', 'org.halyard.gauge.errors#54'],
    ['Error Domain=LINK Code=9', 'LINK#9'],
    ['GaugeErrorDomain says that this is error 8', 'GaugeErrorDomain#8'],
    ['GaugeErrorDomain/-54', 'GaugeErrorDomain#54'],
    ['GaugeErrorDomain.54', 'GaugeErrorDomain#54'],
    ['GaugeErrorDomainerror54', 'GaugeErrorDomain#54'],
    ['error 8 of GaugeErrorDomain', 'GaugeErrorDomain#8'],
    ['error 8 (GaugeErrorDomain)', 'GaugeErrorDomain#8'],
    ['(Error -54 de GaugeErrorDomain.)', 'GaugeErrorDomain#54'],
    ['error -54 in domain “GaugeErrorDomain”', 'GaugeErrorDomain#54'],
    ['Fehlercode: -54, Domäne: GaugeErrorDomain', 'GaugeErrorDomain#54'],
    ['错误 -54（GaugeErrorDomain）', 'GaugeErrorDomain#54'],
    ['(Harbour.UploadError error 3.)', 'Harbour.UploadError#3'],
    ['(Harbour.LoadError-Fehler 12.)', 'Harbour.LoadError#12'],
  ])('is the one that the text states: %j', (text, mention) => expect(mentionsOf(text)).toEqual([mention]));

  it.each([
    ['Der Vorgang konnte nicht abgeschlossen werden. (GaugeErrorDomain-Fehler 54.)'],
    ['L’opération n’a pas pu s’achever. (GaugeErrorDomain erreur 54.)'],
    ['操作を完了できませんでした。（GaugeErrorDomainエラー54）'],
    ['无法完成操作。（GaugeErrorDomain错误54。）'],
    ['작업을 완료할 수 없습니다.(GaugeErrorDomain 오류 54.)'],
    ['Не удалось завершить операцию. (GaugeErrorDomain, ошибка 54)'],
    ['تعذر إكمال العملية. (GaugeErrorDomain خطأ 54.)'],
    ['ไม่สามารถดำเนินการได้ (GaugeErrorDomain ข้อผิดพลาด 54)'],
    ['GaugeErrorDomain त्रुटि 54'],
    ['GaugeErrorDomainfel 54'],
  ])('is found in any language: %s', (text) => {
    expect(codeMentions(text).map(({ code, stated, isNear }) => [stated, code, isNear])).toEqual([['GaugeErrorDomain', '54', true]]);
  });

  it('may be any word before it, the nearest first, or two words: the index tells which is one', () => {
    const [mention] = codeMentions('the Mast Link failed with error 31');
    expect(mention?.stated).toBeUndefined();
    expect(mention?.domains.slice(0, 2)).toEqual(['error', 'with error']);
    const [bracketed] = codeMentions('Mast Link (31)');
    expect(bracketed?.domains).toEqual(['Link', 'Mast Link', 'Mast']);
  });

  it('is no word in small letters further away, where nothing says that a code follows', () => {
    const domainsIn = (text: string) => codeMentions(text)[0]?.domains;
    expect(domainsIn('the link has 31 errors')).not.toContain('link');
    expect(domainsIn('the LINK has 31 errors')).toContain('LINK');
    expect(domainsIn('link 31')).toContain('link');
    expect(domainsIn('the link has error 31')).toContain('link');
    expect(domainsIn('the link says -31')).toContain('link');
  });

  it.each(['8 tips, GaugeErrorDomain', 'lastError: 8', 'Error 8', 'GaugeErrorDomain\n-54', 'GaugeErrorDomain 12 then 8'])(
    'is not told of the last code in %j',
    (text) => expect(codeMentions(text).at(-1)?.stated).toBeUndefined(),
  );

  it('behind it is that of the next code, where there is one', () => {
    expect(mentionsOf('error 8, GaugeErrorDomain Code=-54')).toEqual(['8', 'GaugeErrorDomain#54']);
  });

  it('is told with the whole line of an error as it is printed, each code by its own', () => {
    const line =
      'Error Domain=GaugeErrorDomain Code=-54 "The valve is shut." UserInfo={NSLocalizedDescription=The valve is shut., ' +
      '_kGaugeErrorCodeKey=12, NSUnderlyingError=0x600003bc {Error Domain=MastErrorDomain Code=7 "(null)"}}';
    expect(mentionsOf(line)).toEqual(['GaugeErrorDomain#54', '12', 'MastErrorDomain#7']);
    expect(codeMentions(line).map(({ isValue }) => isValue)).toEqual([false, true, false]);
  });
});

describe('a value of a key for codes', () => {
  it.each([
    'UserInfo={_kGaugeErrorCodeKey=-7, _kGaugeErrorDomainKey=3}',
    'UserInfo={_kGaugeErrorDomainKey=3, Mast=faint, _kGaugeErrorCodeKey=-7}',
  ])('is of the domain that the key beside it holds: %s', (text) => {
    expect(codeMentions(text).find(({ code }) => code === '7')?.domains[0]).toBe('_kGaugeErrorDomainKey=3');
  });

  it.each([
    ['another dictionary’s', '_kGaugeErrorCodeKey=-7, kMastErrorDomainKey=3'],
    ['another line’s', '_kGaugeErrorCodeKey=-7\n_kGaugeErrorDomainKey=3'],
    ['none', '_kGaugeErrorCodeKey=-7'],
  ])('is of no domain where that is %s', (_, text) => expect(codeMentions(text)[0]?.domains[0]).not.toMatch(/DomainKey=/));
});

describe('a pair of numbers', () => {
  it.each([
    ['3:-9807', '3:', '9807'],
    ['link failed [3:-9807]', '3:', '9807'],
    ['error(1:50)', '1:', '50'],
  ])('is the second of a domain that the first stands for: %s', (text, domain, code) => {
    expect(codeMentions(text).map((mention) => [mention.domains, mention.code, mention.introduced])).toEqual([[[domain], code, false]]);
  });

  it.each(['10:22', '4.2:31', '1:2:3'])('is none where it is more, or a time of day: %s', (text) => {
    expect(codeMentions(text).filter(({ domains, introduced }) => introduced || domains.some((name) => name !== '10:'))).toEqual([]);
  });
});

describe('a code with letters', () => {
  it.each([
    ['ERROR: 42P01: relation missing', '42p01'],
    ['TS2345: Argument', 'ts2345'],
    ['error[E0382]', 'e0382'],
    ['ERR_GAUGE_JAMMED', 'errgaugejammed'],
    ['code: PGRST301', 'pgrst301'],
    ['错误TS2345：类型', 'ts2345'],
  ])('is found as a whole: %s', (text, code) => expect(codesOf(text)).toEqual([code]));

  it('with a hyphen is found as a whole, and as the number of a domain', () => {
    expect(codeMentions('ORA-00942').map(({ code, domains }) => [code, domains])).toEqual([
      ['ora00942', []],
      ['942', ['ORA']],
    ]);
  });

  it.each([
    ['code ENOGAUGE', 'enogauge'],
    ["code: 'ENOGAUGE'", 'enogauge'],
    ['Error: connect ENOGAUGE 10.0.0.1:443', 'enogauge'],
    ['ENOGAUGE: no such gauge, open', 'enogauge'],
    ['"code": "UNAVAILABLE"', 'unavailable'],
    ['GAU-00942: the mast is bent', 'gau00942'],
    ['GB2154 (warning): bend the mast', 'gb2154'],
    ['GB2154: bend the mast', 'gb2154'],
  ])('is introduced by how tools print it: %s', (text, code) => {
    expect(introducedIn(text).map((mention) => [mention.code, mention.isError])).toEqual([[code, true]]);
  });

  it.each(['ERROR: mast bent', 'code ERR', 'the ENOGAUGE here', 'HUB-31: bend the mast', 'TIPS: bend the mast'])(
    'is introduced by nothing in %s',
    (text) => expect(introducedIn(text).filter(({ text: written }) => /\p{L}/u.test(written))).toEqual([]),
  );

  it.each(['e00002ed', 'E00002ED', 'usb: (e00002ed)', 'failed: e00002ed'])('is a number where it is one of 32 bits: %s', (text) => {
    expect(codeMentions(text).map(({ code, negative }) => [code, negative])).toEqual([['536870163', true]]);
  });
});
