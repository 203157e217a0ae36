import type { CSSProperties } from 'react';
import { realMinus } from '../../shared/base/real-minus';
import type { ColumnLayout } from '../../shared/export/lay-out-columns';
import {
  DIRECTION_SIGNS,
  headerGroups,
  type Report,
  type ReportCell,
  type ReportColumn,
  type ReportRow,
} from '../../shared/export/report';
import { splitNumber } from '../../shared/export/split-number';
import { pointSlots } from './paper-measures';

export interface PaperTableProps {
  readonly report: Report;
  /** The rows of this page, tall cells already cut to it. */
  readonly rows: readonly ReportRow[];
  readonly layout: ColumnLayout;
}

export function PaperTable({ report, rows, layout }: PaperTableProps) {
  const { columns } = report;
  const groups = headerGroups(columns);
  const slots = columns.map((column, index): CSSProperties | undefined => {
    if (column.align !== 'point') return undefined;
    const { sign, whole, fraction } = pointSlots(report, index);
    return { gridTemplateColumns: `${sign / 2 + (sign === 0 ? 0 : 0.15)}em ${whole / 2}em ${fraction / 2}em` };
  });
  return (
    <table className="paper-table">
      <colgroup>
        {columns.map((column, index) => (
          <col key={column.id} style={{ width: `${layout.widths[index] ?? 0}mm` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {groups.map((group) =>
            group.columns[0]?.group === null ? (
              <th key={group.columns[0].id} rowSpan={2} scope="col">
                {group.title}
              </th>
            ) : (
              <th key={group.columns[0]?.id} colSpan={group.columns.length} scope="colgroup">
                {group.title}
              </th>
            ),
          )}
        </tr>
        <tr>
          {columns.map((column) =>
            column.group === null ? null : (
              <th key={column.id} scope="col">
                {column.title}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows of paper have no other name, and any column may be left out
          <tr key={at}>
            {row.cells.map((cell, index) => {
              const column = columns[index];
              if (column === undefined || cell.rowSpan === 0) return null;
              return (
                <td key={column.id} rowSpan={cell.rowSpan} className={classOf(column)}>
                  <Content cell={cell} column={column} slots={slots[index]} />
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function classOf({ align, heading }: ReportColumn): string {
  return `paper-${align}${heading ? ' paper-heading' : ''}`;
}

interface ContentProps {
  readonly cell: ReportCell;
  readonly column: ReportColumn;
  readonly slots: CSSProperties | undefined;
}

function Content({ cell, column, slots }: ContentProps) {
  const number = column.align === 'point' ? splitNumber(cell) : null;
  if (number !== null) {
    return (
      <span className="paper-number" style={slots}>
        <span>{number.sign}</span>
        <span>{realMinus(number.whole)}</span>
        <span>
          {number.fraction}
          {number.suffix}
        </span>
      </span>
    );
  }
  if (cell.kind === 'text' && cell.mark !== null) {
    return (
      <span className="paper-change">
        <span>{DIRECTION_SIGNS[cell.mark]}</span>
        {cell.text}
      </span>
    );
  }
  return <span className="paper-text">{cell.text}</span>;
}
