import { expect, it } from 'vitest';
import { linesOf } from '../../shared/import/read-text';
import { tableRows } from './table-columns';

const LINES = linesOf(['标题', '指标\t单位\t2016年', '每千人注册护士数\t人\t2.88', '一段话', '甲|乙'].join('\n'));

it('gives the rows of a table the same columns, as wide as their words', () => {
  const rows = tableRows(LINES, 600);
  expect([...rows.keys()]).toEqual([2, 3, 5]);
  expect(rows.get(2)?.widths).toBe(rows.get(3)?.widths);
  expect(rows.get(3)?.widths[0]).toBeGreaterThan(8 * 12);
  expect(rows.get(5)?.widths).toHaveLength(2);
});

it('shrinks columns together where they do not fit, and hides the keys of forms', () => {
  const widths = tableRows(LINES, 180).get(3)?.widths ?? [];
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(180);
  const form = tableRows([{ line: 1, cells: ['毕业率', 'EQP-I:indicator-01'] }], 600).get(1);
  expect(form?.cells).toEqual(['毕业率', '']);
});
