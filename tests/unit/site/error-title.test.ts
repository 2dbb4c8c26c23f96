import { describe, expect, it } from 'vitest';
import { errorLabel, errorTitle } from '../../../src/site/error-title.ts';

const error = { path: 'link/31', domain: 'LINK', names: [], texts: [], meanings: [], entries: [] };

describe('errorTitle', () => {
  it('is the code, else the first name, else the first words, else the domain', () => {
    expect(errorTitle({ ...error, code: '31', names: ['FadedOut'], texts: ['faded'] })).toBe('31');
    expect(errorTitle({ ...error, names: ['FadedOut', 'Faded'], texts: ['faded'] })).toBe('FadedOut');
    expect(errorTitle({ ...error, texts: ['faded'] })).toBe('faded');
    expect(errorTitle(error)).toBe('LINK');
  });
});

describe('errorLabel', () => {
  it('names the domain where a code is too short to tell', () => {
    expect(errorLabel({ ...error, code: '31' })).toBe('LINK 31');
    expect(errorLabel({ ...error, code: '-31' })).toBe('LINK -31');
    expect(errorLabel({ ...error, code: '-310' })).toBe('-310');
    expect(errorLabel({ ...error, names: ['Up'] })).toBe('Up');
  });
});
