import { describe, expect, it } from 'vitest';
import { changeOfForm, readForm } from './bulk-form';

const form = readForm(null);

describe('the form of bulk edits', () => {
  it('comes back as it was left, and begins anew where something unknown was kept', () => {
    const left = { ...form, operation: 'percent' as const, percent: '-3', along: 'columns' as const };
    expect(readForm(JSON.parse(JSON.stringify(left)))).toEqual(left);
    expect(readForm({ operation: 'explode', add: 7, shape: 'zigzag' })).toEqual(form);
    expect(readForm('text')).toEqual(form);
  });

  it('reads amounts as a hand types them, full width and with a percent sign', () => {
    expect(changeOfForm({ ...form, operation: 'add', add: '－０．５' })).toMatchObject({ amount: { number: -0.5 } });
    expect(changeOfForm({ ...form, operation: 'percent', percent: '5％' })).toMatchObject({ percent: { number: 5 } });
    expect(changeOfForm({ ...form, operation: 'multiply', multiply: 'x' })).toBeNull();
    expect(changeOfForm({ ...form, operation: 'round', round: '7' })).toBeNull();
    expect(changeOfForm({ ...form, operation: 'round', round: '1.5' })).toBeNull();
    expect(changeOfForm({ ...form, operation: 'round', round: '2' })).toEqual({ kind: 'round', decimals: 2 });
  });
});
