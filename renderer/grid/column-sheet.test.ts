import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTypedTarget } from '../../shared/target/typed-target';
import { arrangeColumns, columnOrder, moveColumns } from './column-layout';
import { arrangeSheet, PLAIN_LAYOUT, type SheetLayout } from './column-sheet';
import { allFolds, foldOf } from './filter-fold';
import { filterValues } from './filter-values';
import { findCells, nextHit } from './find-cells';
import type { SheetCell, SheetColumn, SheetModel, SheetRow } from './sheet';

const COLUMNS: readonly SheetColumn[] = [
  { id: 'category', title: '类别', kind: 'text', width: 90, frozen: true, spans: true },
  { id: 'name', title: '指标', kind: 'text', width: 200, frozen: true, grows: true },
  { id: 'unit', title: '单位', kind: 'text', width: 50 },
  { id: 'y2020', title: '2020', kind: 'target', width: 90 },
];

/** id, category, name, unit, target. */
const DATA = [
  ['a', '教育', '毛入园率', '%', '98'],
  ['b', '教育', '巩固率', '%', '≥98'],
  ['c', '卫生', '医师数', '人', '2.5'],
  ['d', '卫生', '护士数', '人', ''],
  ['e', '卫生', '床位数', '张', '12'],
] as const;

function flat(): SheetModel {
  const rows: SheetRow[] = DATA.map(([id, category], at) => ({
    id,
    number: String(at + 1),
    level: 'item',
    startsBlock: at > 0 && DATA[at - 1]?.[1] !== category,
  }));
  return {
    id: 's',
    label: '',
    columns: COLUMNS,
    rows: [...rows, { id: 'add', number: '', level: 'item', startsBlock: true, entry: true }],
    cell: (row, column) => (row === 'add' ? { text: '＋ 新增指标', editText: '' } : cellOf(row, column)),
  };
}

function cellOf(row: string, column: string): SheetCell {
  const line = DATA.find(([id]) => id === row);
  const text = line?.[COLUMNS.findIndex(({ id }) => id === column) + 1] ?? '';
  if (column !== 'y2020') return { text };
  const read = readTypedTarget(text);
  return { text, target: text !== '' && read.ok ? read.value.target : null };
}

/** Two headings with rows below. */
function headed(): SheetModel {
  const level = (id: string): SheetRow['level'] =>
    id === 'G' || id === 'H' ? 'group' : id === 'P' ? 'subgroup' : 'item';
  const ids = ['G', 'P', 'a', 'b', 'H', 'c', 'e'];
  return {
    ...flat(),
    rows: ids.map((id) => ({
      id,
      number: '',
      level: level(id),
      ...(level(id) === 'group' ? { startsBlock: true } : {}),
    })),
    cell: (row, column) => (level(row) === 'item' ? cellOf(row, column) : { text: column === 'name' ? row : '' }),
  };
}

const layout = (more: Partial<SheetLayout>): SheetLayout => ({ ...PLAIN_LAYOUT, ...more });
const shown = (model: SheetModel, more: Partial<SheetLayout>) => arrangeSheet(model, layout(more));
const idsOf = (model: SheetModel) => model.rows.map(({ id }) => id).join(' ');
const values = (...wanted: string[]) => ({ values: wanted, condition: null });

describe('filters', () => {
  it('P6 a list of values keeps the rows that show one of them, and no entry row', () => {
    expect(idsOf(shown(flat(), { filters: { unit: values('人') } }))).toBe('c d');
  });

  it('P6 blank cells are a value of their own', () => {
    expect(idsOf(shown(flat(), { filters: { y2020: values('') } }))).toBe('d');
  });

  it('P6 a condition looks at the number, not at its sign', () => {
    const condition = { test: '≥', number: 98, to: 0 } as const;
    expect(idsOf(shown(flat(), { filters: { y2020: { values: null, condition } } }))).toBe('a b');
    const between = { test: 'between', number: 20, to: 2 } as const;
    expect(idsOf(shown(flat(), { filters: { y2020: { values: null, condition: between } } }))).toBe('c e');
  });

  it('P6 headings stay over what is left of them and go with the last', () => {
    expect(idsOf(shown(headed(), { filters: { unit: values('%') } }))).toBe('G P a b');
    expect(idsOf(shown(headed(), { filters: { unit: values('张') } }))).toBe('H e');
  });

  it('P6 the list of a column has the values that the other filters leave, counted, blank last', () => {
    const filters = { category: values('卫生'), y2020: values('12') };
    expect(filterValues(flat(), 'y2020', filters)).toEqual([
      { text: '2.5', rows: 1 },
      { text: '12', rows: 1 },
      { text: '', rows: 1 },
    ]);
  });

  it('R4 with filtering off no filter holds and no header offers one', () => {
    const off = shown(flat(), { filtering: false, filters: { unit: values('人') } });
    expect(idsOf(off)).toBe('a b c d e add');
    expect(off.columns.every(({ tools }) => tools === undefined)).toBe(true);
    expect(shown(flat(), { filters: { unit: values('人') } }).columns[2]?.tools?.filtered).toBe(true);
  });

  it('P6 a filter of a column that the sheet no longer has hides nothing', () => {
    expect(idsOf(shown(flat(), { filters: { y2031: values('1') } }))).toBe('a b c d e add');
  });
});

describe('sorting', () => {
  const by = (column: string, direction: 'up' | 'down', keepBlocks: boolean) => ({
    sort: { column, direction, keepBlocks },
  });

  it('R5 ascending and descending keep the blocks, blank cells last, entry rows at the end', () => {
    expect(idsOf(shown(flat(), by('y2020', 'up', true)))).toBe('a b c e d add');
    expect(idsOf(shown(flat(), by('y2020', 'down', true)))).toBe('b a e c d add');
  });

  it('R5 without blocks the sheet is one list and only the entry row starts a block', () => {
    const sorted = shown(flat(), by('y2020', 'up', false));
    expect(idsOf(sorted)).toBe('c e a b d add');
    expect(sorted.rows.map(({ startsBlock }) => startsBlock === true)).toEqual([
      false,
      false,
      false,
      false,
      false,
      true,
    ]);
  });

  it('R5 equal rows keep the order of the plan in both directions', () => {
    expect(idsOf(shown(flat(), by('unit', 'up', true)))).toBe('a b c d e add');
    expect(idsOf(shown(flat(), by('unit', 'down', true)))).toBe('a b e c d add');
  });

  it('R5 headings stay where they are, whatever the option says', () => {
    expect(idsOf(shown(headed(), by('y2020', 'down', false)))).toBe('G P b a H e c');
  });

  it('R5 sorting shows the same rows in another order and no sort is the plan order', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('category', 'name', 'unit', 'y2020'),
        fc.boolean(),
        fc.boolean(),
        (column, up, keep) => {
          const sorted = shown(flat(), by(column, up ? 'up' : 'down', keep));
          expect(sorted.rows.map(({ id }) => id).sort()).toEqual(
            flat()
              .rows.map(({ id }) => id)
              .sort(),
          );
        },
      ),
    );
    expect(idsOf(shown(flat(), {}))).toBe('a b c d e add');
  });
});

describe('columns', () => {
  const columns = (more: Partial<SheetLayout>) => arrangeColumns(COLUMNS, layout(more));

  it('P2 a chosen width holds and ends growing', () => {
    expect(columns({ widths: { name: 321.4 } })[1]).toMatchObject({ width: 321, held: true });
    expect(columns({ widths: { name: 321 } })[1]?.grows).toBeUndefined();
    expect(columns({ widths: { unit: 1 } })[2]?.width).toBe(28);
  });

  it('P3 moved columns land together before the one they are dropped on', () => {
    const order = columnOrder(COLUMNS, PLAIN_LAYOUT);
    expect(moveColumns(order, ['y2020', 'unit'], 'name')).toEqual(['category', 'unit', 'y2020', 'name']);
    expect(moveColumns(order, ['category'], null)).toEqual(['name', 'unit', 'y2020', 'category']);
    expect(moveColumns(order, ['unit'], 'unit')).toEqual(order);
  });

  it('P3 moving keeps every column exactly once', () => {
    const order = COLUMNS.map(({ id }) => id);
    fc.assert(
      fc.property(fc.subarray(order), fc.constantFrom(...order, null), (moved, before) => {
        expect([...moveColumns(order, moved, before)].sort()).toEqual([...order].sort());
      }),
    );
  });

  it('P3 a column that came later stands behind its neighbour', () => {
    expect(columns({ order: ['y2020', 'name', 'category'] }).map(({ id }) => id)).toEqual([
      'y2020',
      'name',
      'unit',
      'category',
    ]);
  });

  it('R2 hidden columns are not there; a layout that hides all hides none', () => {
    expect(columns({ hidden: ['unit'] }).map(({ id }) => id)).toEqual(['category', 'name', 'y2020']);
    expect(columns({ hidden: COLUMNS.map(({ id }) => id) })).toHaveLength(4);
  });

  it('R2 hidden rows are not there, and what stands below a hidden heading goes along', () => {
    expect(idsOf(shown(flat(), { hiddenRows: ['b', 'd'] }))).toBe('a c e add');
    expect(idsOf(shown(headed(), { hiddenRows: ['P'] }))).toBe('G H c e');
    expect(idsOf(shown(headed(), { hiddenRows: ['G'] }))).toBe('H c e');
  });

  it('R2 the darker line follows to the first shown row of a block', () => {
    expect(shown(flat(), { hiddenRows: ['c'] }).rows.map(({ startsBlock }) => startsBlock === true)).toEqual([
      false,
      false,
      true,
      false,
      true,
    ]);
  });

  it('P3 columns are frozen up to the one chosen, and only from the first on', () => {
    const frozen = (more: Partial<SheetLayout>) =>
      columns(more)
        .filter((column) => column.frozen === true)
        .map(({ id }) => id);
    expect(frozen({})).toEqual(['category', 'name']);
    expect(frozen({ freeze: 'none' })).toEqual([]);
    expect(frozen({ freeze: { upTo: 'unit' } })).toEqual(['category', 'name', 'unit']);
    expect(frozen({ order: ['category', 'unit', 'name', 'y2020'] })).toEqual(['category']);
    expect(frozen({ freeze: { upTo: 'unit' }, hidden: ['unit'] })).toEqual(['category', 'name']);
  });
});

describe('finding', () => {
  const hits = (text: string) => findCells(flat(), (cell) => cell.includes(text));

  it('Q1 hits come row by row; a tall cell counts once, entry rows never', () => {
    expect(hits('教育')).toEqual([{ row: 'a', column: 'category' }]);
    expect(hits('98').map(({ row }) => row)).toEqual(['a', 'b']);
    expect(hits('新增')).toEqual([]);
  });

  it('Q1 only within the selection when asked', () => {
    expect(
      findCells(
        flat(),
        (cell) => cell.includes('98'),
        ({ row }) => row === 'b',
      ),
    ).toHaveLength(1);
  });

  it('Q1 F3 goes on behind the active cell, Shift+F3 back, both around the ends', () => {
    const found = hits('98');
    const next = (row: string, step: 1 | -1) => nextHit(flat(), found, { row, column: 'y2020' }, step)?.row;
    expect([next('a', 1), next('b', 1), next('e', 1)]).toEqual(['b', 'a', 'a']);
    expect([next('b', -1), next('a', -1), next('e', -1)]).toEqual(['a', 'b', 'b']);
    expect(nextHit(flat(), [], null, 1)).toBeNull();
    expect(nextHit(flat(), found, null, 1)?.row).toBe('a');
  });
});

describe('folding', () => {
  const block = (id: string) => (id === 'a' || id === 'b' ? 'edu' : 'med');
  const blocks = (): SheetModel => {
    const model = flat();
    return {
      ...model,
      rows: model.rows.map((row) => (row.entry === true ? row : { ...row, block: block(row.id) })),
      folds: { column: 'category', summaryIn: 'name', summary: (rows) => `${rows} 项`, locked: '已折叠' },
    };
  };

  it('P7 a folded block is one row that says what it stands for and takes no text', () => {
    const folded = shown(blocks(), { folded: ['med'] });
    expect(idsOf(folded)).toBe('a b fold/med add');
    expect(folded.cell('fold/med', 'category')).toMatchObject({ text: '卫生', fold: 'collapsed', locked: '已折叠' });
    expect(folded.cell('fold/med', 'name')).toMatchObject({ text: '3 项', locked: '已折叠' });
    expect(folded.cell('fold/med', 'y2020')).toMatchObject({ text: '', locked: '已折叠' });
    expect(folded.cell('a', 'category').fold).toBe('expanded');
    expect(folded.cell('b', 'category').fold).toBeUndefined();
  });

  it('P7 a filter counts only what it left in a folded block', () => {
    const folded = shown(blocks(), { folded: ['med'], filters: { unit: values('人') } });
    expect(idsOf(folded)).toBe('fold/med');
    expect(folded.cell('fold/med', 'name').text).toBe('2 项');
  });

  it('R3 a heading folds what stands below it, and every row knows what it would fold', () => {
    const model = {
      ...headed(),
      cell: (row: string) => ({ text: row, ...(row === 'G' ? { glyph: 'expanded' as const } : {}) }),
    };
    const folded = shown(model, { folded: ['G'] });
    expect(idsOf(folded)).toBe('G H c e');
    expect(folded.cell('G', 'name').glyph).toBe('collapsed');
    expect(['b', 'e', 'P'].map((row) => foldOf(model, row))).toEqual(['G', 'H', 'G']);
    expect(foldOf(blocks(), 'c')).toBe('med');
    expect(foldOf(blocks(), 'fold/med')).toBe('med');
    expect(allFolds(blocks())).toEqual(['edu', 'med']);
  });
});
