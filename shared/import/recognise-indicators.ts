import { issue } from '../base/issue';
import { CONTINUED } from './around-tables';
import { baseAndTarget, type Period } from './base-and-target';
import { tellsDeeds } from './deeds-by-year';
import { yearsOfPlan } from './five-year-plan';
import { findFooting } from './footing';
import type { DraftIndicator, DraftNote, DraftProblem, DraftSplit } from './import-draft';
import { IndicatorTable } from './indicator-table';
import { rowsByRegion } from './region-rows';
import { readRowsOfCells } from './rows-of-cells';
import { readRowsOfLines } from './rows-of-lines';
import { placeOfCell, placeOfLine, type SourceLine } from './source-line';
import { findHeader, type TableHeader } from './table-header';
import { unitAbove, unitToldBy } from './unit-above';
import { unsureBase, unsureTarget } from './unsure-base';
import { joinYears, yearsInRows } from './years-in-rows';

export interface RecognisedIndicators {
  readonly indicators: readonly DraftIndicator[];
  /** Of tables that name a region in every row. */
  readonly splits: readonly DraftSplit[];
  readonly notes: readonly DraftNote[];
  readonly problems: readonly DraftProblem[];
  /** Line numbers that were understood. */
  readonly used: ReadonlySet<number>;
  readonly baseYear: number | null;
  readonly targetYear: number | null;
}

/**
 * Finds every indicator table of a source, whatever its layout, and reads its rows.
 *
 * @param period first and last year of the plan, where its title says them
 */
export function recogniseIndicators(lines: readonly SourceLine[], period: Period | null): RecognisedIndicators {
  const indicators: DraftIndicator[] = [];
  const splits: DraftSplit[] = [];
  const notes: DraftNote[] = [];
  const problems: DraftProblem[] = [];
  const used = new Set<number>();
  const years: { base: number | null; target: number | null }[] = [];
  const seen = new Set<string>();
  let before: { readonly header: string; readonly unit: string | null } | null = null;
  for (let at = 0; at < lines.length; ) {
    const header = findHeader(lines, at);
    if (header === null) {
      at += 1;
      continue;
    }
    const unit: string | null = unitAbove(lines, at) ?? unitBefore(lines, at, before);
    const {
      table,
      end,
      footing,
      heading,
      rows: split,
    } = readTable(lines, at, header, periodAbove(lines, at) ?? period, unit);
    before = { header: lines[at]?.cells.join('\t') ?? '', unit };
    if (heading !== null && tellsDeeds(heading, split, table.roles)) {
      at = Math.max(end, header.next);
      continue;
    }
    const dates = heading === null ? null : yearsInRows(heading, split, table.roles);
    const yearly = dates === null ? null : joinYears(table.indicators, dates, period);
    const ofTable = yearly?.years ?? table.years;
    if (table.indicators.length > 0) {
      for (const line of lines.slice(at, footing.end)) used.add(line.line);
      for (const line of footing.above) used.add(line);
      const told = yearly === null ? table.indicators : yearly.rows;
      const fresh = told.filter((row) => !seen.has(fingerprint(row)));
      const repeated = told.length - fresh.length;
      for (const row of fresh) seen.add(fingerprint(row));
      const rows = rowsByRegion(fresh, ofTable);
      indicators.push(...rows.indicators);
      splits.push(...rows.splits);
      if (rows.splits.length > 0) {
        const districts = new Set(rows.splits.flatMap(({ cells }) => cells.map(({ district }) => district))).size;
        problems.push({
          severity: 'info',
          issue: issue('import.districts', placeOf(lines[at]), { districts, columns: rows.splits.length }),
        });
      }
      notes.push(...footing.notes);
      problems.push(...table.problems);
      if (repeated > 0)
        problems.push({
          severity: 'info',
          issue: issue('import.repeatedRows', placeOf(lines[at]), { rows: repeated }),
        });
      years.push(ofTable);
    }
    at = Math.max(end, header.next);
  }
  return {
    indicators,
    splits,
    notes,
    problems,
    used,
    baseYear: years.find(({ base }) => base !== null)?.base ?? null,
    targetYear: years.find(({ target }) => target !== null)?.target ?? null,
  };
}

/** 续表2 with the headings of the table before it goes on with its unit too. */
function unitBefore(
  lines: readonly SourceLine[],
  at: number,
  before: { readonly header: string; readonly unit: string | null } | null,
): string | null {
  if (before === null || before.header !== lines[at]?.cells.join('\t')) return null;
  const goesOn = lines.slice(Math.max(0, at - 2), at).some(({ cells }) => CONTINUED.test(cells[0] ?? ''));
  return goesOn ? before.unit : null;
}

/** Reads the rows with each reading of the header, and keeps the one in which most of them make sense. */
function readTable(
  lines: readonly SourceLine[],
  at: number,
  header: TableHeader,
  period: Period | null,
  unit: string | null,
) {
  const tables = header.readings.map((roles) => {
    const chosen = baseAndTarget(roles, period);
    const table = new IndicatorTable(roles, chosen, unit);
    const end =
      header.layout.kind === 'cells'
        ? readRowsOfCells(table, lines, header.next, at)
        : readRowsOfLines(table, lines, header);
    return { table, end, chosen };
  });
  const best = tables.reduce((one, other) => (other.table.worth > one.table.worth ? other : one));
  const footing = findFooting(lines, best.end);
  const [heading = null, ...rows] = lines
    .slice(header.next - 1, best.end)
    .map((line): SourceLine => ({ ...line, cells: header.layout.split(line) }));
  if (heading !== null) {
    const { roles } = best.table;
    for (const { column, why } of [
      unsureBase(heading, rows, roles, best.chosen, period),
      unsureTarget(rows, roles, best.chosen, period),
    ].filter((one) => one !== null)) {
      const own = (lines[header.next - 1]?.cells.length ?? 1) > 1;
      const place = own ? placeOfCell(heading.line, column + 1) : placeOfLine(heading.line);
      best.table.doubtColumn(issue(why, place, { heading: heading.cells[column] ?? '' }));
    }
  }
  best.table.close(footing.notes);
  const above = lines.slice(Math.max(0, at - 2), at).filter((line) => unitToldBy(line.cells[0] ?? '') !== null);
  return { ...best, heading, rows, footing: { ...footing, above: above.map(({ line }) => line) } };
}

/** The caption over a table may name its own plan: “十四五”时期主要指标. */
function periodAbove(lines: readonly SourceLine[], at: number): Period | null {
  for (const line of lines.slice(Math.max(0, at - 4), at).toReversed()) {
    const text = line.cells[0] ?? '';
    const caption = text.length <= 45 && !/[。;]$/.test(text) && /指标|目标|表/.test(text);
    const plans = caption
      ? [...text.matchAll(/[“"]?([一二三四五六七八九十]{1,3})五[”"]?(?=时期|期间|规划|[^一-龥]|[\p{Script=Han}])/gu)]
      : [];
    const years = plans.length === 1 ? yearsOfPlan(plans[0]?.[1] ?? '') : null;
    if (years !== null) return years;
  }
  return null;
}

function fingerprint(row: DraftIndicator): string {
  return [row.region, row.category, row.name, row.unit, row.base?.text, row.target?.text, row.pace?.cell.text].join(
    '\u0001',
  );
}

function placeOf(line: SourceLine | undefined): string {
  return line === undefined ? '' : placeOfLine(line.line);
}
