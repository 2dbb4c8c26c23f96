import { expect, it } from 'vitest';
import { formatProblem } from '../../../src/model/problem.ts';
import { copyOfFixture } from '../copy-of-fixture.ts';

it('adds the lines of fields in front matter and in site.yaml', async () => {
  const site = copyOfFixture();
  site.edit('posts/siting-a-station.md', '---\n', '---\nplatform: [Hub]\nrelated:\n  - hub\n  - nowhere\nerrors:\n  - domain: LINK\n');
  site.edit('site.yaml', 'start:', 'start: [nowhere]\nstarts:');
  const lines = await site.problems();
  expect(lines).toEqual([
    expect.stringMatching(/^content\/site\.yaml:\d+:1: starts: a field that does not exist here/),
    expect.stringMatching(/^content\/posts\/siting-a-station\.md:7:5: errors\[0\]: /),
    expect.stringMatching(/^content\/posts\/siting-a-station\.md:2:1: platform: /),
  ]);
});

it('adds the lines of what the checks find', async () => {
  const site = copyOfFixture();
  site.edit('posts/firmware-4-2.md', '---\n', '---\nrelated:\n  - hub\n  - nowhere\n');
  expect(await site.problems()).toEqual([expect.stringMatching(/^content\/posts\/firmware-4-2\.md:4:5: related\[1\]: `nowhere`/)]);
});

it('says no line where there is none', () => {
  expect(formatProblem({ file: 'content/posts/a.md', field: 'title', found: 'nothing', allowed: 'required: text' })).toBe(
    'content/posts/a.md: title: nothing; required: text',
  );
});
