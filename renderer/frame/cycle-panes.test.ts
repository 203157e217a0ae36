import { describe, expect, it } from 'vitest';
import { nextPane } from './cycle-panes';

describe('the round of panes', () => {
  it('goes forth and back and closes at both ends', () => {
    expect(nextPane(0, 1, 5)).toBe(1);
    expect(nextPane(4, 1, 5)).toBe(0);
    expect(nextPane(0, -1, 5)).toBe(4);
  });

  it('enters at the first or the last pane from outside', () => {
    expect(nextPane(-1, 1, 5)).toBe(0);
    expect(nextPane(-1, -1, 5)).toBe(4);
  });
});
