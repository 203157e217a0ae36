import { issue } from '../base/issue';
import { parseTarget } from '../target/target-text';
import { isTwoNumbers, withoutMarks } from './cell-text';
import { type DistrictColumn, districtColumn, orderDumpedHeadings } from './district-columns';
import { isDistrict, isDistrictHeading, isWhole } from './district-words';
import type { DraftCell, DraftProblem, DraftSplit } from './import-draft';
import { tellingColumns } from './repeated-columns';
import { makeToken } from './row-shapes';
import { placeOfCell, placeOfLine, type SourceLine } from './source-line';
import { unitAbove } from './unit-above';

export interface RecognisedDistricts {
  readonly splits: readonly DraftSplit[];
  readonly problems: readonly DraftProblem[];
  readonly used: ReadonlySet<number>;
}

interface Row {
  readonly district: string;
  readonly cells: readonly DraftCell[];
}

interface FoundTable {
  readonly columns: readonly DistrictColumn[];
  readonly rows: readonly Row[];
  readonly end: number;
  /** The order of the columns had to be worked out. */
  readonly doubtful: boolean;
}

/** Finds tables that split numbers over districts: a row for each of them, a column for each number, mostly with a total. */
export function recogniseDistricts(lines: readonly SourceLine[], taken: ReadonlySet<number>): RecognisedDistricts {
  const splits: DraftSplit[] = [];
  const problems: DraftProblem[] = [];
  const used = new Set<number>();
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || taken.has(line.line)) continue;
    const table = line.cells.length > 1 ? readColumns(lines, at) : readDump(lines, at);
    if (table === null) continue;
    for (const each of lines.slice(at, table.end)) used.add(each.line);
    const place = placeOfLine(line.line);
    const year = captionYear(lines, at);
    const made = table.columns.flatMap((column, index) =>
      splitOf(column, index, table, { year, unit: unitAbove(lines, at) }, place, problems),
    );
    splits.push(...made);
    problems.push({
      severity: table.doubtful ? 'warning' : 'info',
      issue: issue(table.doubtful ? 'import.districtsDoubtful' : 'import.districts', place, {
        districts: table.rows.filter(({ district }) => !isWhole(district)).length,
        columns: made.length,
      }),
    });
    at = table.end - 1;
  }
  return { splits, problems, used };
}

function splitOf(
  column: DistrictColumn,
  index: number,
  table: FoundTable,
  caption: { readonly year: number | null; readonly unit: string | null },
  place: string,
  problems: DraftProblem[],
): DraftSplit[] {
  const cells = table.rows.flatMap(({ district, cells }) => {
    const cell = cells[index];
    return cell === undefined || cell.text === '' ? [] : [{ district, cell }];
  });
  if (column.indicator === '' || cells.length === 0 || !cells.some(({ cell }) => cell.target !== null)) return [];
  const parts = cells.filter(({ district }) => !isWhole(district));
  // 小计 sums up some of them where another row sums up all.
  const wholes = cells.filter(({ district }) => isWhole(district));
  const whole = wholes.find(({ district }) => !/^小计$/.test(district)) ?? wholes[0] ?? null;
  const fits =
    whole === null ||
    totalFits(
      parts.map(({ cell }) => cell),
      whole.cell,
    );
  if (!fits)
    problems.push({
      severity: 'warning',
      issue: issue('import.totalDiffers', whole?.cell.place ?? place, {
        name: column.indicator,
        total: whole?.cell.text ?? '',
      }),
    });
  for (const { cell } of cells)
    if (cell.target === null)
      problems.push({
        severity: 'error',
        issue: issue('import.valueUnreadable', cell.place, {
          name: column.indicator,
          text: cell.text,
          why: 'target.unreadable',
        }),
      });
  return [
    {
      ...column,
      unit: column.unit ?? unitOf(cells.map(({ cell }) => cell)) ?? caption.unit,
      year: column.year ?? caption.year,
      cells: parts,
      whole,
      place,
      confidence: table.doubtful || !fits || cells.some(({ cell }) => cell.target === null) ? 'low' : 'high',
    },
  ];
}

/** The unit written beside all of the numbers. */
function unitOf(cells: readonly DraftCell[]): string | null {
  const units = new Set(
    cells.map(({ text }) => {
      const parsed = parseTarget(text);
      return parsed.ok ? parsed.value.unit : null;
    }),
  );
  return units.size === 1 ? ([...units][0] ?? null) : null;
}

/** Counts add up; a mean lies between the least and the most. */
function totalFits(parts: readonly DraftCell[], total: DraftCell): boolean {
  const numbers = parts
    .map(({ target }) => (target?.kind === 'number' ? target.number : null))
    .filter((one) => one !== null);
  const whole = total.target?.kind === 'number' ? total.target.number : null;
  if (whole === null || numbers.length < parts.length || numbers.length === 0) return true;
  const sum = numbers.reduce((a, b) => a + b, 0);
  const near = Math.abs(sum - whole) <= Math.max(0.006 * Math.abs(whole), 1e-9);
  return near || (whole >= Math.min(...numbers) && whole <= Math.max(...numbers));
}

/** One row per line. */
function readColumns(lines: readonly SourceLine[], at: number): FoundTable | null {
  // A tab or bar at the end of a line is lost, with the empty cell behind it.
  const width = Math.max(...lines.slice(at, at + 4).map(({ cells }) => cells.length));
  const padded = (cells: readonly string[]): readonly string[] =>
    cells.length < 2 || cells.length >= width || lines[at]?.table !== undefined
      ? cells
      : [...cells, ...new Array<string>(width - cells.length).fill('')];
  const head = padded(lines[at]?.cells ?? []);
  // 区域, 县(市、区): of two such columns the first groups what stands in the second.
  const first = head.findIndex(isDistrictHeading);
  const second = first + 1;
  const districtColumnAt = first >= 0 && isDistrictHeading(head[second] ?? '') ? second : first;
  if (districtColumnAt < 0 || districtColumnAt > 2 || head.some((cell) => makeToken(cell, 0).numeric && cell !== ''))
    return null;
  const bands: (readonly string[])[] = [head];
  let next = at + 1;
  for (; next < lines.length && bands.length < 4; next += 1) {
    const cells = padded(lines[next]?.cells ?? []);
    const name = cells[districtColumnAt] ?? '';
    if (
      cells.length !== head.length ||
      isDistrict(name) ||
      isWhole(name) ||
      !(name === '' || name === head[districtColumnAt])
    )
      break;
    bands.push(cells);
  }
  const rows: Row[] = [];
  for (; next < lines.length; next += 1) {
    const line = lines[next];
    const name = line?.cells.slice(0, districtColumnAt + 1).findLast((cell) => cell !== '') ?? '';
    if (line === undefined || line.cells.length < 2) break;
    if (!isDistrict(name) && !isWhole(name) && !isAmongDistricts(lines, next, head.length, districtColumnAt)) break;
    rows.push({
      district: name.replace(/\s+/g, ''),
      cells: line.cells
        .slice(districtColumnAt + 1)
        .map((text, index) => cellOf(text, placeOfCell(line.line, districtColumnAt + 2 + index))),
    });
  }
  if (rows.filter(({ district }) => !isWhole(district)).length < 2) return null;
  const telling = tellingColumns(lines, at);
  const repeated = new Set(
    telling === null ? [] : head.flatMap((_, column) => (telling.includes(column) ? [] : [column])),
  );
  const filledBands = bands.map((band) => fillRight(band));
  const columns = head.slice(districtColumnAt + 1).map((_, index) => {
    const column = districtColumn(filledBands.map((band) => band[districtColumnAt + 1 + index] ?? ''));
    return /^(?:备注|说明|序号)$/.test(column.indicator) || repeated.has(districtColumnAt + 1 + index)
      ? { ...column, indicator: '' }
      : column;
  });
  return { columns, rows, end: next, doubtful: rows.some(({ cells }) => cells.length > columns.length) };
}

/** 市直, 产业园: no name of a district, between rows that have one. */
function isAmongDistricts(lines: readonly SourceLine[], at: number, width: number, column: number): boolean {
  const [row, below] = [lines[at], lines[at + 1]];
  const name = row?.cells[column] ?? '';
  if (row?.cells.length !== width || below?.cells.length !== width || row.table !== below.table) return false;
  if (!/^\p{Script=Han}{2,10}$/u.test(name) || !row.cells.slice(column + 1).some((cell) => makeToken(cell, 0).numeric))
    return false;
  const next = below.cells.slice(0, column + 1).findLast((cell) => cell !== '') ?? '';
  return isDistrict(next) || isWhole(next);
}

/** A heading over several columns stands in the first of them; markdown and text leave the others empty. */
function fillRight(band: readonly string[]): readonly string[] {
  let last = '';
  return band.map((cell) => {
    if (cell !== '') last = cell;
    return last;
  });
}

/** One cell per line: headings, then number, district and as many numbers as there are columns, again and again. */
function readDump(lines: readonly SourceLine[], at: number): FoundTable | null {
  const text = (index: number): string | null =>
    lines[index]?.cells.length === 1 ? (lines[index]?.cells[0] ?? null) : null;
  const numbered = /^(?:序号|编号)$/.test(text(at) ?? '');
  const heading = text(numbered ? at + 1 : at);
  if (heading === null || !isDistrictHeading(heading)) return null;
  const headings: string[] = [];
  let next = at + (numbered ? 2 : 1);
  for (; next < lines.length; next += 1) {
    const cell = text(next);
    if (cell === null || cell.length > 30 || /[。;]$/.test(cell)) return null;
    if (isDistrict(cell) || isWhole(cell) || /^\d{1,3}$/.test(cell)) break;
    headings.push(cell);
  }
  if (headings.length === 0) return null;
  const rows: Row[] = [];
  while (next < lines.length) {
    const index = numbered && /^\d{1,3}$/.test(text(next) ?? '') && isDistrict(text(next + 1) ?? '') ? next + 1 : next;
    const name = text(index) ?? '';
    if (!isDistrict(name) && !isWhole(name)) break;
    const cells: DraftCell[] = [];
    let to = index + 1;
    for (; to < lines.length; to += 1) {
      const cell = text(to);
      if (cell === null || !makeToken(cell, 0).numeric) break;
      // The number of the next row is a number too.
      if (
        numbered &&
        (isDistrict(text(to + 1) ?? '') ||
          (isWhole(text(to + 1) ?? '') && cells.length > 0 && cells.length === rows[0]?.cells.length))
      )
        break;
      cells.push(cellOf(cell, placeOfLine(lines[to]?.line ?? 0)));
    }
    rows.push({ district: name.replace(/\s+/g, ''), cells });
    next = to;
  }
  const width = rows[0]?.cells.length ?? 0;
  if (rows.filter(({ district }) => !isWhole(district)).length < 2 || width === 0) return null;
  if (!rows.every(({ cells }) => cells.length === width)) return null;
  const ordered = orderDumpedHeadings(headings, width);
  if (ordered === null) return null;
  return { columns: ordered.map(districtColumn), rows, end: next, doubtful: headings.length !== width };
}

function cellOf(printed: string, place: string): DraftCell {
  const { text } = withoutMarks(printed);
  const parsed = isTwoNumbers(text) ? null : parseTarget(text);
  return { text, target: parsed?.ok === true ? parsed.value.target : null, place };
}

/** The year that the caption names, where it names one. */
function captionYear(lines: readonly SourceLine[], at: number): number | null {
  for (const line of lines.slice(Math.max(0, at - 3), at).toReversed()) {
    const years = new Set(line.cells.join(' ').match(/(?<!\d)(?:19|20)\d\d(?=年)/g));
    if (years.size === 1) return Number([...years][0]);
  }
  return null;
}
