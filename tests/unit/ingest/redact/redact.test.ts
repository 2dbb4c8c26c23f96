import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createConverter } from '../../../../src/ingest/normalise/html/html-to-markdown.ts';
import { redact, redactMarkdown } from '../../../../src/ingest/redact/redact.ts';
import { wording } from '../fixtures.ts';

describe('redaction', () => {
  it.each([
    ['Write to jane.roe+x@mail.example.org.', 'Write to [e-mail removed].', 'e-mail addresses'],
    ['Call +44 20 7946 0958 now', 'Call [phone removed] now', 'phone numbers'],
    ['Call (555) 867-5309 now', 'Call [phone removed] now', 'phone numbers'],
    ['Authorization: Bearer abcdef0123456789abcdef', 'Authorization: Bearer [token removed]', 'tokens'],
    [`token ghp_${'a1'.repeat(18)}`, 'token [token removed]', 'tokens'],
    ['jwt eyJhbGciOiJIUzI1.eyJzdWIiOiIxMjM0.SflKxwRJSMeKKF', 'jwt [token removed]', 'tokens'],
    ['api_key="s3cr3tvalue99"', 'api_key="[token removed]"', 'tokens'],
    ['-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----', '[private key removed]', 'private keys'],
    ['Developer ID Application: Garden Works (AB12CD34EF)', 'Developer ID Application: [certificate removed]', 'certificate names'],
    ['UDID: 00008101-001E29E01E63003A', 'UDID: [device removed]', 'device identifiers'],
    ['bssid 3c:22:fb:7a:10:9e seen', 'bssid [device removed] seen', 'device identifiers'],
    ['/Users/jroe/Library/Logs', '/Users/[user]/Library/Logs', 'user folders'],
    ['C:\\Users\\jroe\\AppData', 'C:\\Users\\[user]\\AppData', 'user folders'],
    ['to 17.253.144.10:443', 'to [address removed]:443', 'IP addresses'],
    ['from 2a01:4f8:c17:b0f::2 on', 'from [address removed] on', 'IP addresses'],
  ])('masks %j', (given, expected, kind) => {
    expect(redact(given, wording)).toEqual({ text: expected, counts: { [kind]: 1 } });
  });

  it.each([
    'https://robots.example/a@b',
    'RoverOS 17.5.1 (build 23F79)',
    'version 10.0.19041.1 of it',
    'listens on 192.168.1.2:65055, 10.21.4.1, 127.0.0.1 and fe80::1',
    'example 1.2.3.4',
    'allowed 9.9.9.9 and HELP@robots.example',
    '/Users/Shared/x',
    'at 09:43:04.459517-0700',
    'code 90525, 0x00007fff2089b46e',
    'E47A3A0C-7275-4F6B-AEDF-59077ABAE34B',
    'password: (see below)',
    'TN3134 and RFC 5246',
  ])('leaves %j', (text) => {
    expect(redact(text, wording)).toEqual({ text, counts: {} });
  });

  it('looks through the escapes of Markdown', () => {
    expect(redactMarkdown('Ask jane\\_roe\\@mail.example', wording).text).toBe('Ask [e-mail removed]');
  });

  it.each([
    ['[jane@mail.example](https://robots.example/contact)', '[e-mail removed](https://robots.example/contact)'],
    ['[Write](https://archive.example/mailto:jane@mail.example) now', 'Write now'],
    ['see [the \\[old\\] form](https://robots.example/?by=jane@mail.example\\&x=1).', 'see the \\[old\\] form.'],
    ['<https://robots.example/?by=jane@mail.example>', 'https://robots.example/?by=[e-mail removed]'],
  ])('leaves no link that a mask breaks: %j', (given, expected) => {
    expect(redactMarkdown(given, wording).text).toBe(expected);
  });

  it('masks an address however a page wraps it', { timeout: 30_000 }, () => {
    const name = fc.stringMatching(/^[a-z][a-z0-9_.]{0,10}[a-z0-9]$/);
    const wrap = fc.constantFrom(
      '<p>@</p>',
      '<ul><li>@</li></ul>',
      '<pre>@</pre>',
      '<p><b>@</b></p>',
      '<p>x @, y</p>',
      '<table><tr><td>@</td></tr></table>',
    );
    fc.assert(
      fc.property(name, name, wrap, (user, host, html) => {
        const address = `${user}@${host.replace(/[._]/g, '')}.example`;
        const { text } = redactMarkdown(createConverter({ file: 'x.html' }).html(html.replace('@', address)).text, wording);
        expect(text.replaceAll('\\', '')).not.toContain(address);
      }),
    );
  });

  it('finds nothing more the second time', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.ipV4(),
      fc.ipV6(),
      fc.emailAddress(),
      fc.constantFrom(
        '+44 20 7946 0958',
        '/Users/a b/',
        '/Users/x/',
        'Bearer ',
        'secret=',
        ' ',
        '\n',
        '-----BEGIN PRIVATE KEY-----',
        '3c:22:fb:7a:10:9e',
        'UDID=',
        '00008101-001E29E01E63003A',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const once = redact(pieces.join(''), wording);
        expect(redact(once.text, wording)).toEqual({ text: once.text, counts: {} });
      }),
      { numRuns: 2_000 },
    );
  });
});
