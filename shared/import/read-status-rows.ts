import { readFormMark, readMilestoneKey } from '../base/form-keys';
import { type Issue, issue } from '../base/issue';
import type { DraftProblem, DraftStatus } from './import-draft';
import { readMilestoneStatus } from './milestone-status';
import { placeOfCell, placeOfLine, type SourceLine } from './source-line';

/** The header of a returned milestone sheet: whose it is, and where its columns are now; -1 where one was deleted. */
export interface StatusHeader {
  readonly table: number | undefined;
  readonly plan: string | null;
  readonly regionId: string | null;
  readonly region: string | null;
  readonly width: number;
  readonly columns: { readonly what: number; readonly status: number; readonly remark: number; readonly keys: number };
}

/** Null for any other line. `region`: of the sheet that calls itself a form; without the mark only such a sheet is one. */
export function readStatusHeader({ cells, table }: SourceLine, region: string | null, named: boolean) {
  const find = (title: RegExp) => cells.findIndex((cell) => title.test(cell.replace(/\s/g, '')));
  const keys = cells.findIndex((cell) => readFormMark(cell) !== null);
  const columns = { what: find(/^里程碑$/), status: find(/^状态$/), remark: find(/^(?:备注|说明)$/), keys };
  const mark = readFormMark(cells[keys] ?? '');
  if (columns.what < 0 || columns.status < 0) return null;
  if (mark === null && !(named && region !== null)) return null;
  return {
    table,
    plan: mark?.plan ?? null,
    regionId: mark?.region ?? null,
    region,
    width: cells.length,
    columns,
  } satisfies StatusHeader;
}

/** What one row of it says; `status` null where the cell was left blank: not answered. */
export interface StatusRow {
  readonly status: DraftStatus | null;
  readonly problems: readonly DraftProblem[];
}

/** Null for a row that is about no milestone. */
export function readStatusRow({ cells, line }: SourceLine, header: StatusHeader): StatusRow | null {
  const { columns, region, regionId } = header;
  const text = (column: number) => (cells[column] ?? '').replace(/\s+/g, ' ').trim();
  const what = text(columns.what);
  const id = readMilestoneKey(text(columns.keys));
  if (cells.length < header.width || (what === '' && id === null)) return null;
  const problems: DraftProblem[] = [];
  const tell = (severity: DraftProblem['severity'], told: Issue) => problems.push({ severity, issue: told });
  const remark = text(columns.remark);
  if (remark !== '') tell('info', issue('form.remark', placeOfLine(line), { name: what, text: remark.slice(0, 200) }));
  const said = text(columns.status);
  if (said === '') return { status: null, problems };
  const place = placeOfCell(line, columns.status + 1);
  const status = readMilestoneStatus(said);
  if (status === null) tell('error', issue('form.statusUnreadable', place, { name: what, text: said.slice(0, 60) }));
  return {
    status: {
      what,
      text: said,
      status,
      place,
      ...(id === null ? {} : { id }),
      ...(region === null ? {} : { region }),
      ...(regionId === null ? {} : { regionId }),
    },
    problems,
  };
}
