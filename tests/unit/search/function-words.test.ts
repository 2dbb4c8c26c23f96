import { describe, expect, it } from 'vitest';
import { isFunctionWord } from '../../../src/search/function-words.ts';

describe('isFunctionWord', () => {
  it.each(['the', 'The', 'WHY', 'does', "doesn't", 'doesn’t', 'can’t', 'I', 'I’m', 'what’s', 'it’s', 'work', 'Thanks'])(
    'knows %s, in any capitals and with any apostrophe',
    (word) => expect(isFunctionWord(word)).toBe(true),
  );

  it.each(['gauge', 'error', 'wifi', 'not-found', 'constructor', 'toString', '', '8'])('leaves %j', (word) =>
    expect(isFunctionWord(word)).toBe(false),
  );
});
