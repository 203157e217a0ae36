import { expect, test } from 'vitest';
import type { SheetColumn, SheetModel, SheetRow } from './sheet';
import { shownCell, shownRows } from './shown';

const category: SheetColumn = { id: 'category', title: '类别', kind: 'text', width: 95, spans: true };

function item(id: string, more: Partial<SheetRow> = {}): SheetRow {
  return { id, number: id, level: 'item', ...more };
}

function model(rows: readonly SheetRow[], texts: Readonly<Record<string, string>> = {}): SheetModel {
  return { id: 's', label: '指标', columns: [category], rows, cell: (row) => ({ text: texts[row] ?? '' }) };
}

test('an equal model leaves the rows of the table as they are', () => {
  const rows = shownRows(model([item('1'), item('2')]), []);
  expect(shownRows(model([item('1'), item('2')]), rows)).toBe(rows);
});

test('a changed row is a new object, its neighbours stay', () => {
  const before = shownRows(model([item('1'), item('2')]), []);
  const after = shownRows(model([item('1'), item('2', { number: '2.1' })]), before);
  expect(after[0]).toBe(before[0]);
  expect(after[1]).not.toBe(before[1]);
});

test('rows in another order are another list of the same objects', () => {
  const before = shownRows(model([item('1'), item('2')]), []);
  const after = shownRows(model([item('2'), item('1')]), before);
  expect(after).not.toBe(before);
  expect(after[0]).toBe(before[1]);
});

test('the row above the start of a block carries the darker line', () => {
  const rows = shownRows(model([item('1'), item('2', { startsBlock: true })]), []);
  expect(rows.map((row) => row.endsBlock)).toEqual([true, false]);
});

test('neighbours with the same text are one tall cell', () => {
  const sheet = model([item('1'), item('2'), item('3')], { 1: '社会保险', 2: '社会保险', 3: '公共安全' });
  const [first, second, third] = [0, 1, 2].map((at) => shownCell(sheet, category, at));
  expect([first?.continued, first?.continues]).toEqual([false, true]);
  expect([second?.continued, second?.continues]).toEqual([true, false]);
  expect([third?.continued, third?.continues]).toEqual([false, false]);
});

test('a heading row ends a tall cell, and blanks never join', () => {
  const rows = [item('1'), item('g', { level: 'group' }), item('2'), item('3')];
  const sheet = model(rows, { 1: '社会保险', 2: '社会保险' });
  expect(shownCell(sheet, category, 0).continues).toBe(false);
  expect(shownCell(sheet, category, 2).continued).toBe(false);
  expect(shownCell(sheet, category, 3).continued).toBe(false);
});
