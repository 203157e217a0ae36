import { describe, expect, it } from 'vitest';
import type { Target } from '../target/target';
import { parseTarget } from '../target/target-text';
import { requiredPace } from './required-pace';

const PERIOD = { baseYear: 2016, targetYear: 2020 };

function read(text: string): Target {
  const parsed = parseTarget(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.value.target;
}

describe('required pace', () => {
  it('is the even step to a level not reached yet', () => {
    expect(requiredPace({ kind: 'level', polarity: 'higher' }, read('2.60'), read('≥2.8'), PERIOD)).toEqual({
      perYear: 0.05,
      total: 0.2,
      years: 4,
      perYearDecimals: 2,
      totalDecimals: 2,
    });
  });

  it('keeps one digit more than printed where the step needs it', () => {
    expect(requiredPace({ kind: 'level', polarity: 'higher' }, read('90'), read('95'), PERIOD)).toEqual({
      perYear: 1.3,
      total: 5,
      years: 4,
      perYearDecimals: 1,
      totalDecimals: 0,
    });
  });

  it.each([
    ['annual', '17.11', '17.4'],
    ['level', '4.3', '4'],
    ['level', '100', '100'],
    ['level', '95', '高于全省平均'],
  ] as const)('is none for %s %s → %s', (kind, base, target) => {
    expect(requiredPace({ kind, polarity: 'higher' }, read(base), read(target), PERIOD)).toBeNull();
  });
});
