import type { Direction } from '../target/compare-targets';
import type { TargetColumns } from '../target/target-columns';

/**
 * A table as it goes on paper or into another program, without a word of plan or screen in it:
 * preview, PDF, XLSX and CSV all read this, so they cannot differ in content.
 */
export interface Report {
  /** Short, for a sheet's tab. */
  readonly name: string;
  readonly title: string;
  /** 附件1, above the title where the part belongs to a text; empty otherwise. */
  readonly annex: string;
  /** Text between title and table, as 调整说明. A part without columns is text alone. */
  readonly paragraphs: readonly ReportParagraph[];
  /** 表1　…（2020年）, above the table. */
  readonly caption: string;
  /** 编制单位：… , left above the table. */
  readonly issuer: string;
  /** 单位：… , right above the table. */
  readonly unitNote: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly ReportRow[];
  /** Below the table, numbered by whoever shows them. */
  readonly notes: readonly string[];
  readonly signatures: readonly Signature[];
}

/** A paragraph of running text; `heading` and `subheading` are 一、 and （一）, numbered by whoever wrote them. */
export interface ReportParagraph {
  readonly role: 'heading' | 'subheading' | 'body';
  readonly text: string;
}

export interface ReportColumn {
  readonly id: string;
  readonly title: string;
  /** Header above this and its neighbours with the same group; null: the title stands in both header rows. */
  readonly group: string | null;
  /** In mm on a sheet where everything fits; narrower sheets shrink all columns alike. */
  readonly width: number;
  /** Takes its share of the width that is left. */
  readonly grows: boolean;
  /** `point`: numbers stand on their decimal point. */
  readonly align: 'left' | 'center' | 'point';
  /** Set in the heading face: categories, projects. */
  readonly heading: boolean;
}

export interface ReportRow {
  /** As many as there are columns. */
  readonly cells: readonly ReportCell[];
}

interface CellPlace {
  /** Rows this cell covers; 0: covered by the cell above, whose text it repeats. */
  readonly rowSpan: number;
}

export type ReportCell = CellPlace &
  (
    | { readonly kind: 'text'; readonly text: string; readonly mark: Direction | null }
    /** A plain number: other programs may calculate with it. */
    | { readonly kind: 'number'; readonly text: string; readonly number: number; readonly decimals: number }
    /** A demand such as ≥3.14 or words: text for other programs, slots for paper. */
    | { readonly kind: 'target'; readonly text: string; readonly slots: TargetColumns }
  );

/** A line to be filled in by hand: 审核：＿＿＿. */
export interface Signature {
  readonly label: string;
  /** What stands on the line: 年　月　日. */
  readonly blank: string;
}

/** Signs that survive greyscale and a fax; 不变 needs none, its text says so. */
export const DIRECTION_SIGNS: Readonly<Record<Direction, string>> = {
  stricter: '▲',
  looser: '▽',
  incomparable: '◇',
  same: '',
};

/** The cell in one line of text, its mark included. */
export function cellText(cell: ReportCell): string {
  const sign = cell.kind === 'text' && cell.mark !== null ? DIRECTION_SIGNS[cell.mark] : '';
  return sign === '' ? cell.text : `${sign} ${cell.text}`;
}

/** Neighbouring columns under one header; a column without a group stands alone. */
export interface HeaderGroup {
  readonly title: string;
  readonly columns: readonly ReportColumn[];
}

export function headerGroups(columns: readonly ReportColumn[]): readonly HeaderGroup[] {
  const groups: { title: string; columns: ReportColumn[]; grouped: boolean }[] = [];
  for (const column of columns) {
    const last = groups.at(-1);
    if (column.group !== null && last?.grouped === true && last.title === column.group) last.columns.push(column);
    else groups.push({ title: column.group ?? column.title, columns: [column], grouped: column.group !== null });
  }
  return groups;
}

/** One header line for programs that know only one: 方案一 目标. */
export function flatTitle(column: ReportColumn): string {
  return column.group === null ? column.title : `${column.group} ${column.title}`;
}
