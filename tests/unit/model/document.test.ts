import { describe, expect, it } from 'vitest';
import { type Document, parseDocumentFile } from '../../../src/model/document.ts';
import { formatProblem } from '../../../src/model/problem.ts';
import { makeConfig } from '../make-content.ts';

const fields = 'title: Rain\nsummary: Water from above.\ntype: guide\nanswer: editorial\n';

function parsePost(text: string, id = 'rain', labels = makeConfig().labels) {
  const parsed = parseDocumentFile('post', `content/posts/${id}.md`, id, text, labels);
  return Array.isArray(parsed) ? parsed.map(formatProblem) : parsed;
}

describe('parseDocumentFile', () => {
  it('takes a file apart', () => {
    expect(parsePost(`---\n${fields}---\n\nIt rains.\n`)).toEqual({
      kind: 'post',
      id: 'rain',
      file: 'content/posts/rain.md',
      data: {
        title: 'Rain',
        summary: 'Water from above.',
        type: 'guide',
        answer: 'editorial',
        topics: [],
        platforms: [],
        os: [],
        symbols: [],
        errors: [],
        asks: [],
        related: [],
        aliases: [],
        anchors: {},
        source: {},
        metrics: {},
        feedback: [],
        revisions: [],
        draft: false,
      },
      body: '\nIt rains.\n',
      bodyLine: 7,
      digest: expect.stringMatching(/^[\w-]{16}$/),
    });
  });

  it('takes a file without a body, and one that ends at its last dash', () => {
    expect(parsePost(`---\n${fields}---\n`)).toMatchObject({ body: '' });
    expect(parsePost(`---\n${fields}---`)).toMatchObject({ body: '' });
  });

  it('takes the line ends of any system', () => {
    expect(parsePost(`---\n${fields}---\n\nIt rains.\n`.replaceAll('\n', '\r\n'))).toMatchObject({
      data: { title: 'Rain' },
      body: '\r\nIt rains.\r\n',
      bodyLine: 7,
    });
  });

  it('leaves a rule in the body to the body', () => {
    expect(parsePost(`---\n${fields}---\nOne\n\n---\n\nTwo\n`)).toMatchObject({ body: 'One\n\n---\n\nTwo\n' });
  });

  it('has a digest that changes with the file and only with it', () => {
    const digest = (text: string) => (parsePost(text) as { digest: string }).digest;
    expect(digest(`---\n${fields}---\nOne`)).toBe(digest(`---\n${fields}---\nOne`));
    expect(digest(`---\n${fields}---\nOne`)).not.toBe(digest(`---\n${fields}---\nTwo`));
    expect(digest(`---\n${fields}---\nOne`)).not.toBe(digest(`---\n${fields}draft: true\n---\nOne`));
  });

  const begins = 'a file begins with `---`, its fields, and `---` again';
  it.each([
    ['an empty file', '', 'an empty file'],
    ['a file of spaces', ' \n\n', 'an empty file'],
    ['a file without front matter', 'It rains.\n', 'none'],
    ['front matter that does not come first', `It rains.\n\n---\n${fields}---\n`, 'none'],
    ['front matter that does not end', `---\n${fields}`, 'none'],
  ])('refuses %s', (_what, text, found) => {
    expect(parsePost(text)).toEqual([`content/posts/rain.md: front matter: ${found}; ${begins}`]);
  });

  it('tells the line of the file on which YAML goes wrong', () => {
    const problems = parsePost('---\ntitle: Rain: it falls\nsummary: B\n---\n') as string[];
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(
      /^content\/posts\/rain\.md:2: front matter: Nested mappings are not allowed in compact mappings; well-formed YAML; quote text that holds `: ` or `#`$/,
    );
  });

  it('keeps the code of an error as it is written', () => {
    const codes = ['0xbaadca11', '007', '1e3', '-65570', "'08'", '4.10'];
    const errors = codes.map((code) => `  - { domain: D, code: ${code} }\n`).join('');
    const parsed = parsePost(`---\n${fields}errors:\n${errors}---\n`) as Document;
    expect(parsed.data.errors.map(({ code }) => code)).toEqual(['0xbaadca11', '007', '1e3', '-65570', '08', '4.10']);
  });

  it('refuses a field that stands twice', () => {
    const problems = parsePost('---\ntitle: One\ntitle: Two\n---\n') as string[];
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^content\/posts\/rain\.md:3: front matter: Map keys must be unique.*; well-formed YAML; /);
  });

  it('refuses aliases that multiply', () => {
    const list = (item: string) => `[${Array(10).fill(item).join(', ')}]`;
    const bomb = `a: &a ${list('x')}\nb: &b ${list('*a')}\nc: ${list('*b')}\n`;
    expect(parsePost(`---\n${fields}${bomb}---\n`)).toEqual([
      'content/posts/rain.md: front matter: Excessive alias count indicates a resource exhaustion attack; YAML without chains of aliases',
    ]);
  });

  it('takes who answered, and kinds of references, from the labels, which a site may add to', () => {
    const { labels } = makeConfig({ labels: { answer: { vendor: 'Answered by the maker' }, referenceType: { pep: 'PEP' } } });
    const answered = (by: string) => `---\n${fields.replace('editorial', by)}---\n`;
    expect(parsePost(answered('vendor'), 'rain', labels)).toMatchObject({ data: { answer: 'vendor' } });
    expect(parsePost(answered('nobody'), 'rain', labels)).toEqual([
      'content/posts/rain.md: answer: "nobody"; allowed: `staff`, `community`, `editorial`, `none`, `vendor`',
    ]);
    const paper = (type: string) => `---\ntitle: A\nsummary: B\ntype: ${type}\nstate: live\n---\n`;
    expect(parseDocumentFile('reference', 'content/references/a.md', 'a', paper('pep'), labels)).toMatchObject({ data: { type: 'pep' } });
    expect(parseDocumentFile('reference', 'content/references/a.md', 'a', paper('draft'), labels)).toHaveLength(1);
  });

  it('tells every mistake of empty front matter', () => {
    expect(parsePost('---\n---\n')).toEqual([
      'content/posts/rain.md: title: nothing; required: text',
      'content/posts/rain.md: summary: nothing; required: text',
      'content/posts/rain.md: type: nothing; allowed: `question`, `guide`, `announcement`, `resource`',
      'content/posts/rain.md: answer: nothing; allowed: `staff`, `community`, `editorial`, `none`',
    ]);
  });

  it.each(['Rain', 'rain_gauge', 'rain gauge', '-rain', 'rain--gauge', 'régen'])('refuses the file name %j', (id) => {
    expect(parsePost(`---\n${fields}---\n`, id)).toEqual([
      `content/posts/${id}.md: file name: ${JSON.stringify(id)}; the file's name is the entry's permanent id: ` +
        'lower-case letters, digits and single hyphens, such as `on-ftp`',
    ]);
  });

  it('tells a bad file name and missing front matter together', () => {
    expect(parsePost('', 'Rain')).toHaveLength(2);
  });
});
