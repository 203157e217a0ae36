import type { Region } from '../plan/entity';
import type { Plan } from '../plan/plan';
import { wholeRegion } from '../plan/plan-lists';
import { forms as words } from '../wording/zh-CN/forms';
import { type FillForm, fillForm } from './fill-form';

export function theWhole(plan: Plan): Region {
  const whole = wholeRegion(plan);
  if (whole === undefined) throw new Error('The plan has no regions.');
  return whole;
}

/** A blank form with base and target year. */
export function formOf(plan: Plan, region: Region): FillForm {
  return fillForm(plan, region, { years: 'ends', withValues: false }, words.sheet);
}

/** The form as a district fills it in: by row, base and target. */
export function filledIn(form: FillForm, answers: Readonly<Record<number, readonly [string, string]>>): FillForm {
  const base = form.columns.findIndex(({ kind }) => kind === 'value');
  return {
    ...form,
    rows: form.rows.map((row, at) => {
      const [first = '', second = ''] = answers[at] ?? [];
      return { ...row, cells: row.cells.with(base, first).with(base + 1, second) };
    }),
  };
}
