import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../../src/markdown/outline.ts';
import { codeWarnings } from '../../../src/site/code-warnings.ts';

const warningsOf = (body: string) => codeWarnings([[{ file: 'content/posts/a.md' }, outlineOf(body, 9)]]);

describe('codeWarnings', () => {
  it('tells of a language that nothing colours, where it stands and what was perhaps meant', () => {
    expect(warningsOf('a\n\n```swfit\nlet a\n```\n')).toEqual([
      'content/posts/a.md:11:1: body: code in `swfit`, a language that Shiki does not know, is shown plain; did you mean `swift`?',
    ]);
    expect(warningsOf('```x-unheard-of-language\n```\n')[0]).toContain('`text` says that this is meant');
  });

  it.each(['swift', 'Swift', 'objc', 'text', 'plaintext', ''])('has nothing to say of `%s`', (language) => {
    expect(warningsOf(`\`\`\`${language}\nlet a\n\`\`\`\n`)).toEqual([]);
  });
});
