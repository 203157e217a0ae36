import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Region } from '../plan/entity';
import type { Plan } from '../plan/plan';
import { wholeRegion } from '../plan/plan-lists';
import { type FillForm, type FormWords, fillForm } from './fill-form';

export function theWhole(plan: Plan): Region {
  const whole = wholeRegion(plan);
  if (whole === undefined) throw new Error('The plan has no regions.');
  return whole;
}

/** A blank form with base and target year. */
export function formOf(plan: Plan, region: Region, words: FormWords): FillForm {
  return fillForm(plan, region, { years: 'ends', withValues: false }, words);
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

/** The milestone sheet with states written into it, by row; a second text is the remark. */
export function withStates(
  form: FillForm | null,
  states: Readonly<Record<number, readonly [string, string?]>>,
): FillForm {
  if (form === null) throw new Error('The plan has no milestones for this region.');
  const at = form.columns.findIndex(({ kind }) => kind === 'choice');
  const rows = form.rows.map((row, index) => {
    const [state = '', remark = ''] = states[index] ?? [];
    return { ...row, cells: row.cells.with(at, state).with(at + 1, remark) };
  });
  return { ...form, rows };
}

/** A written workbook with texts put into empty cells of one of its sheets, as a district's program would. */
export function withCellsFilled(
  workbook: Uint8Array,
  part: string,
  texts: Readonly<Record<string, string>>,
): Uint8Array {
  const parts = unzipSync(workbook);
  let sheet = strFromU8(parts[part] ?? new Uint8Array());
  for (const [cell, text] of Object.entries(texts)) {
    const empty = new RegExp(`<c r="${cell}"( s="\\d+")?/>`);
    if (!empty.test(sheet)) throw new Error(`${part} has no empty cell ${cell}.`);
    sheet = sheet.replace(empty, (_, style = '') => `<c r="${cell}"${style} t="inlineStr"><is><t>${text}</t></is></c>`);
  }
  return zipSync({ ...parts, [part]: strToU8(sheet) });
}
