import { issue } from '../base/issue';
import { fitToUnit } from '../target/fit-unit';
import { parseTarget } from '../target/target-text';
import type { DraftCell, DraftIndicator, DraftProblem, Unrecognised } from './import-draft';
import { splitName } from './indicator-name';
import { rowsByRegion } from './region-rows';
import { placeOfCell, placeOfLine, type SourceLine } from './source-line';
import { type ColumnMeaning, type MarkableTable, type MarkedRows, yearOfMeaning } from './table-marking';

/** Characters of a category that stands alone in its row; what is longer is prose. */
const LONGEST_CATEGORY = 20;

export interface MarkedYears {
  readonly baseYear: number;
  readonly targetYear: number;
}

/**
 * Reads a table by the meanings a person gave its columns: each line a row, a category counts until the next one.
 * Lines without a name are listed, never dropped.
 */
export function readMarkedTable(
  table: Pick<MarkableTable, 'lines' | 'headings'>,
  meanings: readonly ColumnMeaning[],
  years: MarkedYears,
): MarkedRows {
  const indicators: DraftIndicator[] = [];
  const problems: DraftProblem[] = [];
  const unrecognised: Unrecognised[] = [];
  let category: string | null = null;
  let region: string | null = null;
  for (const line of table.lines.slice(table.headings)) {
    const [alone = ''] = line.cells;
    if (line.cells.length === 1 && meanings.includes('category') && clean(alone).length <= LONGEST_CATEGORY) {
      category = clean(alone);
      continue;
    }
    const text = (meaning: ColumnMeaning): string | null => {
      const said = meanings.flatMap((one, column) => (one === meaning ? [clean(line.cells[column])] : []));
      return [...new Set(said.filter((one) => one !== ''))].join('') || null;
    };
    category = text('category') ?? category;
    region = text('region') ?? region;
    const printed = text('name');
    if (printed === null) {
      const all = line.cells.map(clean).join(' ').trim();
      if (all !== '') unrecognised.push({ place: placeOfLine(line.line), lines: 1, text: all.slice(0, 40) });
      continue;
    }
    const { name, unit: inName } = splitName(printed);
    const unit = text('unit')?.replace(/^\((.*)\)$/, '$1') ?? inName;
    const read = readValues(line, meanings, name, unit);
    problems.push(...read.problems);
    indicators.push({
      category,
      name,
      unit,
      attribute: text('attribute'),
      responsible: text('responsible'),
      base: read.values.get(years.baseYear) ?? null,
      target: read.values.get(years.targetYear) ?? null,
      pace: read.pace,
      values: read.values,
      place: placeOfLine(line.line),
      confidence: read.problems.length === 0 ? 'high' : 'low',
      ...(region === null ? {} : { region }),
    });
  }
  return {
    ...rowsByRegion(indicators, { base: years.baseYear, target: years.targetYear }),
    problems,
    unrecognised,
  };
}

function readValues(line: SourceLine, meanings: readonly ColumnMeaning[], name: string, unit: string | null) {
  const values = new Map<number, DraftCell>();
  const problems: DraftProblem[] = [];
  let pace: DraftIndicator['pace'] = null;
  for (const [column, meaning] of meanings.entries()) {
    const text = clean(line.cells[column]);
    const year = yearOfMeaning(meaning);
    if (text === '' || (year === null && meaning !== 'pace')) continue;
    const place = placeOfCell(line.line, column + 1);
    const cell = readCell(text, unit, place);
    if (year === null) {
      pace = { heading: '', cell };
      continue;
    }
    if (values.has(year)) continue;
    values.set(year, cell);
    if (cell.target === null)
      problems.push({ severity: 'error', issue: issue('import.valueUnreadable', place, { name, text, why: '' }) });
  }
  return { values, problems, pace };
}

function readCell(text: string, unit: string | null, place: string): DraftCell {
  const parsed = parseTarget(text.replace(/(?<=[\d%\])〕])\s*[*①-⑳]+$/, ''));
  const fitted = parsed.ok ? fitToUnit(parsed.value, unit) : null;
  return { text, target: fitted?.ok === true ? fitted.value : null, place };
}

function clean(text: string | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
