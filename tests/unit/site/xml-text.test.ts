import { describe, expect, it } from 'vitest';
import { xmlText } from '../../../src/site/xml-text.ts';

describe('xmlText', () => {
  it('takes out what XML cannot write, and nothing else', () => {
    expect(xmlText('a\u0000b\u0008c\u001bd\uffffe')).toBe('abcde');
    expect(xmlText('tab\tline\n<é> 🌧 & ]]>')).toBe('tab\tline\n<é> 🌧 & ]]>');
  });

  it('mends half a character', () => {
    expect(xmlText('a\ud83cb')).toBe('a\ufffdb');
  });
});
