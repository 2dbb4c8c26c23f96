import { describe, expect, it } from 'vitest';
import { askAttributes, editUrl, questionsUrl, reportUrl } from '../../../src/site/contribute.ts';
import { makeConfig } from '../make-content.ts';

const config = makeConfig({
  contribute: {
    edit: 'https://code.example/kb/edit/main/{file}',
    create: 'https://code.example/kb/new/main/{folder}?filename={name}',
    report: 'mailto:kb@station.example?subject={title}&body={url}',
    ask: 'https://code.example/kb/ask?q={question}',
  },
});
const silent = makeConfig({ forum: undefined });

describe('where readers put things right', () => {
  it('is filled in with the file, the page and the words', () => {
    expect(editUrl(config, 'content/posts/a.md')).toBe('https://code.example/kb/edit/main/content/posts/a.md');
    expect(questionsUrl(config, 'a', true)).toBe('https://code.example/kb/edit/main/content/questions/a.txt');
    expect(questionsUrl(config, 'a', false)).toBe('https://code.example/kb/new/main/content/questions?filename=a.txt');
    expect(reportUrl(config, 'Rain & wind', 'https://kb.example/a/')).toBe(
      'mailto:kb@station.example?subject=Rain%20%26%20wind&body=https%3A%2F%2Fkb.example%2Fa%2F',
    );
    expect(askAttributes(config)).toMatchObject({ 'data-ask': 'https://code.example/kb/ask?q={question}' });
  });

  it('is offered nowhere where the site does not say', () => {
    expect([editUrl(silent, 'a'), questionsUrl(silent, 'a', true), questionsUrl(silent, 'a', false), reportUrl(silent, 'a', 'b')]).toEqual(
      Array(4).fill(undefined),
    );
    expect(askAttributes(silent)).toEqual({ 'data-forum-name': undefined, 'data-forum-url': undefined, 'data-ask': undefined });
  });
});
