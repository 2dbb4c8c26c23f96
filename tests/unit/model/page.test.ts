import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../src/model/page.ts';
import { formatProblem, type Problem } from '../../../src/model/problem.ts';

const FILE = 'content/pages/privacy.md';
const parse = (text: string, id = 'privacy') => parsePage(FILE, id, text);
const mistakes = (text: string, id?: string) => (parse(text, id) as Problem[]).map(formatProblem);

describe('parsePage', () => {
  it('reads what it is called, what it says, and where that begins', () => {
    expect(parse('---\ntitle: Privacy\nsummary: Nothing leaves the device.\n---\n\n## Logs\n')).toEqual({
      id: 'privacy',
      file: FILE,
      title: 'Privacy',
      summary: 'Nothing leaves the device.',
      body: '\n## Logs\n',
      bodyLine: 5,
    });
  });

  it.each([
    ['no front matter', 'Privacy', undefined, /^content\/pages\/privacy\.md: front matter: none; /],
    ['no title', '---\nsummary: x\n---\n', undefined, /privacy\.md: title: nothing; required: text$/],
    ['a slip in a field', '---\ntitle: x\nsumary: y\n---\n', undefined, /privacy\.md: sumary: .* did you mean `summary`\?/],
    ['YAML that is none', '---\ntitle: "x\n---\n', undefined, /privacy\.md:\d: front matter: /],
    ['a name that is no address', '---\ntitle: x\n---\n', 'My page', /privacy\.md: file name: `My page`; lower-case/],
    ['the name of a page that is there', '---\ntitle: x\n---\n', 'desk', /privacy\.md: file name: `desk`, which the site has .*`about`/],
    ['the name of a folder that is there', '---\ntitle: x\n---\n', 'pagefind', /file name: `pagefind`, which/],
  ])('tells of %s', (_what, text, id, told) => {
    expect(mistakes(text, id)[0]).toMatch(told);
  });

  it('lets `about` be written anew', () => {
    expect(parse('---\ntitle: Who we are\n---\n', 'about')).toMatchObject({ id: 'about' });
  });
});
