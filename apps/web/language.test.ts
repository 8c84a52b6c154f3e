import { describe, expect, it } from 'vitest';
import { chooseLanguage } from './language.ts';

describe('chooseLanguage', () => {
  it('takes what is asked for, then what was kept, then what the browser likes best, then Danish', () => {
    expect(chooseLanguage('en', 'da', 'da')).toBe('en');
    expect(chooseLanguage(undefined, 'en', 'da')).toBe('en');
    expect(chooseLanguage(undefined, undefined, 'en-GB,da;q=0.5')).toBe('en');
    expect(chooseLanguage(undefined, undefined, 'fr, da;q=0.2, en;q=0.4')).toBe('en');
    expect(chooseLanguage(undefined, undefined, 'fr')).toBe('da');
    expect(chooseLanguage(undefined, undefined, undefined)).toBe('da');
  });
  it('does not take what it cannot speak', () => {
    expect(chooseLanguage('xx', '<b>', 'en;q=0, da')).toBe('da');
  });
});
