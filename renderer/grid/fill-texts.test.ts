import { describe, expect, it } from 'vitest';
import { parseTarget } from '../../shared/target/target-text';
import type { FillLine } from './fill-lines';
import { type FillMode, hasWay, planFill, toggledMode } from './fill-texts';
import type { SheetCell, SheetModel, SheetRow } from './sheet';

/** A sheet of one row of years; `!` locks a cell, `~` marks it as worked out. */
function sheet(texts: readonly string[], rows: readonly SheetRow[] = []): SheetModel {
  const columns = texts.map((_, at) => ({ id: `y${at}`, title: '', kind: 'target' as const, width: 80 }));
  const cells = new Map<string, SheetCell>(
    texts.map((written, at) => {
      const text = written.replace(/[!~]$/, '');
      const read = parseTarget(text);
      const target = read.ok ? read.value.target : null;
      const more = written.endsWith('!')
        ? { locked: '已锁定' }
        : written.endsWith('~')
          ? { marks: ['computed' as const] }
          : {};
      return [`y${at}`, { text, target, ...more }];
    }),
  );
  return {
    id: 'test',
    label: '',
    columns: [...columns, { id: 'name', title: '', kind: 'text', width: 80 }],
    rows: [{ id: 'row', number: '1', level: 'item' }, ...rows],
    cell: (row, column) => (row === 'row' ? cells.get(column) : undefined) ?? { text: '' },
  };
}

function line(sources: number, into: number): FillLine {
  const cell = (at: number) => ({ row: 'row', column: `y${at}` });
  return {
    sources: Array.from({ length: sources }, (_, at) => cell(at)),
    into: Array.from({ length: into }, (_, at) => cell(sources + at)),
    towards: 'after',
  };
}

function texts(model: SheetModel, lines: readonly FillLine[], mode: FillMode): readonly string[] {
  return planFill(model, lines, mode).texts.map(({ text }) => text);
}

describe('texts of a fill', () => {
  it('F8 comparator and decimals go along; a plain number says its =', () => {
    expect(texts(sheet(['≥90', '≥92', '', '']), [line(2, 2)], 'auto')).toEqual(['≥94', '≥96']);
    expect(texts(sheet(['92', '≥90']), [line(1, 1)], 'auto')).toEqual(['=92']);
  });

  it('F6 only values leave the comparator of each cell', () => {
    expect(texts(sheet(['≥90', '≥92', '', '']), [line(2, 2)], 'values')).toEqual(['94', '96']);
  });

  it('F6 a way leads to the number at the far end and leaves it', () => {
    const model = sheet(['≥80', '', '81~', '', '100']);
    expect(hasWay(model, [line(1, 4)])).toBe(true);
    expect(texts(model, [line(1, 4)], 'even')).toEqual(['≥85', '≥90', '≥95']);
    expect(hasWay(model, [line(1, 2)])).toBe(false);
    expect(planFill(model, [line(1, 2)], 'even').skipped.map(({ why }) => why)).toEqual(['noEnds', 'noEnds']);
    expect(hasWay(sheet(['80', '', '90~']), [line(1, 2)])).toBe(false);
  });

  it('F7 locked cells are left out and named, and the series goes on behind them', () => {
    const planned = planFill(sheet(['1', '2', '9!', '']), [line(2, 2)], 'auto');
    expect(planned.texts).toEqual([{ cell: { row: 'row', column: 'y3' }, text: '=3' }]);
    expect(planned.skipped).toEqual([{ cell: { row: 'row', column: 'y2' }, why: 'locked', text: '已锁定' }]);
  });

  it('F7 headings are left out and named, the row for new entries is no place to fill', () => {
    const model = sheet(
      ['1'],
      [
        { id: 'box', number: '', level: 'group' },
        { id: 'next', number: '2', level: 'item' },
        { id: 'add', number: '', level: 'item', entry: true },
      ],
    );
    const into = ['box', 'next', 'add'].map((row) => ({ row, column: 'y0' }));
    const planned = planFill(model, [{ sources: [{ row: 'row', column: 'y0' }], into, towards: 'after' }], 'series');
    expect(planned.texts).toEqual([{ cell: { row: 'next', column: 'y0' }, text: '=2' }]);
    expect(planned.skipped.map(({ why }) => why)).toEqual(['heading']);
  });

  it('F2 Ctrl asks for the other of copy and series', () => {
    expect(toggledMode(sheet(['92']), [line(1, 1)])).toBe('series');
    expect(toggledMode(sheet(['92', '93']), [line(2, 1)])).toBe('copy');
  });

  it('a number filled into a column of words is written as it reads', () => {
    const into = [{ row: 'row', column: 'name' }];
    const across: FillLine = { sources: [{ row: 'row', column: 'y0' }], into, towards: 'after' };
    expect(texts(sheet(['92']), [across], 'auto')).toEqual(['92']);
  });
});
