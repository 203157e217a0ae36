import { describe, expect, it } from 'vitest';
import { readView, rememberedScenario } from './remember-desk';

describe('what the desk remembers', () => {
  it('opens the view that was left, or the first when it knows no such view', () => {
    expect(readView('projects')).toBe('projects');
    expect(readView('map')).toBe('indicators');
    expect(readView(undefined)).toBe('indicators');
  });

  it('opens the scenario that was left, in its own plan only', () => {
    expect(rememberedScenario({ plan: 'p-1', scenario: 's-2' }, 'p-1')).toBe('s-2');
    expect(rememberedScenario({ plan: 'p-1', scenario: 's-2' }, 'p-2')).toBeNull();
    expect(rememberedScenario({ plan: 'p-1', scenario: 7 }, 'p-1')).toBeNull();
    expect(rememberedScenario('s-2', 'p-1')).toBeNull();
  });
});
