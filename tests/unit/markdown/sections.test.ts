import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../../src/markdown/outline.ts';
import { sectionsOf } from '../../../src/markdown/sections.ts';
import { loadContent } from '../../../src/site/load-content.ts';
import { soundSite } from '../make-content.ts';

/** The running text of a body without headings, a block a line. */
const blocksOf = (body: string) => sectionsOf(body)[0]?.text.split('\n').filter(Boolean);

describe('sectionsOf', () => {
  it('finds one empty section in nothing', () => {
    expect(sectionsOf('')).toEqual([{ anchor: '', title: '', text: '', code: '' }]);
  });

  it('parts a body at its headings, of whatever depth', () => {
    expect(sectionsOf('Before.\n\n## Wind {#gusts}\n\nBlows.\n\n### Light *breeze*\n\nHardly.\n\nAt all.\n')).toEqual([
      { anchor: '', title: '', text: 'Before.\n', code: '' },
      { anchor: 'gusts', title: 'Wind', text: 'Blows.\n', code: '' },
      { anchor: 'light-breeze', title: 'Light breeze', text: 'Hardly.\nAt all.\n', code: '' },
    ]);
  });

  it('numbers the anchors of headings of the same words', () => {
    expect(sectionsOf('## Wind\n\n## Wind\n\n## Rain {#wind-2}\n\n## Wind\n').map(({ anchor }) => anchor)).toEqual([
      '',
      'wind',
      'wind-1',
      'wind-2',
      'wind-3',
    ]);
  });

  it('keeps code apart from text', () => {
    expect(sectionsOf('Run this:\n\n```sh\nhalyard status\n```\n\nand look.\n\n    halyard log\n')[0]).toEqual({
      anchor: '',
      title: '',
      text: 'Run this:\nand look.\n',
      code: 'halyard status\nhalyard log\n',
    });
  });

  it('keeps code within a sentence in the text', () => {
    expect(blocksOf('Watch `gauge.tips` rise.')).toEqual(['Watch gauge.tips rise.']);
  });

  it('shows words without their markup', () => {
    expect(blocksOf('A *light* **breeze**, ~~gone~~, [the note](wn12) and [[wn12#tolerance|its tolerance]].')).toEqual([
      'A light breeze, gone, the note and its tolerance.',
    ]);
  });

  it('keeps the items of lists apart, however deep', () => {
    expect(blocksOf('1. Level the mast.\n   - Use the bubble.\n     - Look from above.\n2. Power the hub.\n\n   Wait.\n')).toEqual([
      'Level the mast.',
      'Use the bubble.',
      'Look from above.',
      'Power the hub.',
      'Wait.',
    ]);
  });

  it('keeps the cells of tables apart', () => {
    expect(blocksOf('| Sensor | Interval |\n|---|---|\n| *Rain* gauge | 60 s |\n')).toEqual(['Sensor', 'Interval', 'Rain gauge', '60 s']);
  });

  it('keeps the paragraphs of quotations and callouts apart', () => {
    expect(blocksOf('> One.\n>\n> Two.\n\n> [!WARNING]\n> - three\n> - four\n')?.slice(-2)).toEqual(['three', 'four']);
    expect(blocksOf('> One.\n>\n> Two.\n')).toEqual(['One.', 'Two.']);
  });

  it('keeps words apart that a line break parts', () => {
    expect(blocksOf('Level the mast\\\nand wait.  \nThen read.')).toEqual(['Level the mast and wait. Then read.']);
  });

  it('leaves HTML out, but not the words in it', () => {
    expect(blocksOf('Press <kbd>Reset</kbd>.\n\n<!-- later -->\n\nWait.')).toEqual(['Press Reset.', 'Wait.']);
  });

  it('begins a section at a heading wherever it stands, so that anchors are those of the page', () => {
    const body = '> ## Wind\n>\n> Blows.\n\n- ### Rain\n\n  ```sh\n  halyard tips\n  ```\n\n## Wind\n\nHardly.\n';
    expect(sectionsOf(body).map(({ anchor, text, code }) => [anchor, text, code])).toEqual([
      ['', '', ''],
      ['wind', 'Blows.\n', ''],
      ['rain', '', 'halyard tips\n'],
      ['wind-1', 'Hardly.\n', ''],
    ]);
    expect(
      sectionsOf(body)
        .slice(1)
        .map(({ anchor }) => anchor),
    ).toEqual(outlineOf(body).headings.map(({ anchor }) => anchor));
  });

  it('leaves footnotes out, and what refers to them', () => {
    expect(blocksOf('A claim,[^1] and more.\n\n[^1]: [Mast manual](https://halyard.example/), Halyard.\n')).toEqual(['A claim, and more.']);
  });

  it('leads to the anchors that the page has', async () => {
    const { documents } = await loadContent(soundSite, { drafts: true });
    for (const { body } of documents) {
      expect(sectionsOf(body).map(({ anchor, title }) => [anchor, title])).toEqual([
        ['', ''],
        ...outlineOf(body).headings.map(({ anchor, text }) => [anchor, text]),
      ]);
    }
  });
});
