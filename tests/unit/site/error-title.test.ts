import { describe, expect, it } from 'vitest';
import { errorTitle } from '../../../src/site/error-title.ts';

const error = { path: 'link/31', domain: 'LINK', names: [], texts: [], meanings: [], entries: [] };

describe('errorTitle', () => {
  it('is the code, else the first name, else the first words, else the domain', () => {
    expect(errorTitle({ ...error, code: '31', names: ['FadedOut'], texts: ['faded'] })).toBe('31');
    expect(errorTitle({ ...error, names: ['FadedOut', 'Faded'], texts: ['faded'] })).toBe('FadedOut');
    expect(errorTitle({ ...error, texts: ['faded'] })).toBe('faded');
    expect(errorTitle(error)).toBe('LINK');
  });
});
