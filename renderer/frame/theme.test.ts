import { describe, expect, it } from 'vitest';
import { nextTheme, shownTheme } from './theme';

describe('the shown theme', () => {
  it('is the chosen one, whatever the system asks for', () => {
    expect(shownTheme('light', { dark: true, moreContrast: true })).toBe('light');
  });

  it('follows the system, contrast before darkness', () => {
    expect(shownTheme('system', { dark: true, moreContrast: false })).toBe('dark');
    expect(shownTheme('system', { dark: true, moreContrast: true })).toBe('contrast');
    expect(shownTheme('system', { dark: false, moreContrast: false })).toBe('light');
  });

  it('comes back to light after three steps', () => {
    expect(nextTheme(nextTheme(nextTheme('light')))).toBe('light');
  });
});
