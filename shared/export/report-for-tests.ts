import type { Report, ReportCell } from './report';
import { targetCell, textCell } from './report-cells';

/** A plain number or a demand as a cell. */
export function numberCell(number: number, decimals: number, comparator: '=' | '≥' = '='): ReportCell {
  const plain = { scale: '', cumulative: false, perYear: false, soft: false } as const;
  return targetCell({ kind: 'number', comparator, number, decimals, ...plain });
}

/** A small report around rows of cells; from the third column on they stand under one group. */
export function reportAround(rows: readonly (readonly ReportCell[])[], name = '指标'): Report {
  const width = rows[0]?.length ?? 0;
  return {
    name,
    title: '目标调整对照表',
    annex: '',
    paragraphs: [],
    caption: '表1　主要指标',
    issuer: '编制单位：',
    unitNote: '单位：见“单位”栏',
    columns: Array.from({ length: width }, (_, index) => ({
      id: `c${index}`,
      title: `列${index}`,
      group: index >= 2 ? '方案一' : null,
      width: 20,
      grows: false,
      align: index >= 2 ? ('point' as const) : ('left' as const),
      heading: index === 0,
    })),
    rows: rows.map((cells) => ({ cells })),
    notes: ['▲趋严'],
    signatures: [],
  };
}

/** Two rows under one category: a number, a demand, a negative number and a marked text. */
export const TEST_ROWS: readonly (readonly ReportCell[])[] = [
  [{ ...textCell('就业'), rowSpan: 2 }, textCell('失业率'), numberCell(2.6, 2), numberCell(3.14, 2, '≥')],
  [{ ...textCell('就业'), rowSpan: 0 }, textCell('培训'), numberCell(-5.2, 1), textCell('−0.5', 'stricter')],
];
