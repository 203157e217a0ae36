import { isUnit } from '../target/unit-words';
import { CONTINUED, isProse, TOTAL } from './around-tables';
import { cleanValue } from './cell-text';
import type { ColumnRole } from './header-roles';
import { splitName } from './indicator-name';
import type { IndicatorTable } from './indicator-table';
import { pageFurniture } from './page-furniture';
import { nameOfWhole } from './parts-of-above';
import { ATTRIBUTE, endsWithUnit, makeToken, type RowReading, readRow, type Token } from './row-shapes';
import { DOUBTFUL_COST } from './segment-rows';
import type { SourceLine } from './source-line';
import { readSpacedRow, spacedCells } from './spaced-row';
import { rolesOf, type TableHeader } from './table-header';

/** Reads rows of a table with one row per line. Returns the index behind the table. */
export function readRowsOfLines(
  into: IndicatorTable,
  lines: readonly SourceLine[],
  { next, layout }: TableHeader,
): number {
  const table = lines[next - 1]?.table;
  const header = lines[next - 1]?.cells.join('\t');
  const furniture = layout.kind === 'blanks' ? pageFurniture(lines) : new Set<number>();
  let open: readonly Token[] = [];
  /** What stood alone in the line just above. */
  let section: Token | null = null;
  let end = next;
  for (let at = next; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || (table !== undefined && line.table !== table)) break;
    const goesOnBehind = line.cells.length === 1 && CONTINUED.test(line.cells[0] ?? '');
    if (line.cells.join('\t') === header || goesOnBehind || furniture.has(line.line)) {
      into.startPage();
      continue;
    }
    const own = layout.kind === 'blanks' ? spacedCells(line.cells.join(' ')) : layout.split(line);
    const tokens = [
      ...open,
      ...own.map((text, index) =>
        makeToken(text, line.line, line.cells.length > 1 ? (layout.columns?.[index] ?? index) + 1 : undefined),
      ),
    ];
    const cells = tokens.map(({ text }) => text);
    if (cells.length >= 2 && rolesOf(cells) !== null) break;
    const broken = layout.kind === 'columns' ? joinBroken(into.roles, lines, at) : null;
    if (broken !== null) {
      into.addRow(broken, false, null);
      into.worth += 10;
      at += 1;
      end = at + 1;
      continue;
    }
    const reading = readGaps(into.roles, open, line, layout.kind) ?? readLine(into.roles, tokens, layout.kind);
    const half = section;
    section = null;
    if (reading !== null && half !== null && !isRow(into, lines, at + 1, layout)) {
      const whole = withFirstHalf(into.roles, reading, half);
      if (whole !== null) {
        into.takeSectionBack();
        into.addRow(whole, true, null);
        into.worth += 10 - DOUBTFUL_COST;
        end = at + 1;
        continue;
      }
    }
    if (reading !== null) {
      open = [];
      into.addRow(reading, reading.cost >= DOUBTFUL_COST, null);
      into.worth += 10 - reading.cost;
      end = at + 1;
      continue;
    }
    if (layout.kind === 'blanks' && open.length === 0 && endsName(into, cells)) {
      into.continueName(cells.join(''), line.line);
      end = at + 1;
      continue;
    }
    // A name that goes on in the next line stands there without its values.
    if (
      layout.kind === 'blanks' &&
      open.length === 0 &&
      !tokens.slice(1).some((token) => token.numeric) &&
      goesOn(into, lines, at, cells) === 'needed'
    ) {
      open = tokens;
      continue;
    }
    const whole = open.length > 0 ? null : nameOfWhole(into.roles, cells, lines[at + 1]);
    if (whole !== null) {
      into.startParts(whole);
      end = at + 1;
      continue;
    }
    if (isSection(cells, lines, at)) {
      into.startSection(cleanValue(sectionText(cells) ?? ''));
      section = makeToken(sectionText(cells) ?? '', line.line);
      open = [];
      end = at + 1;
      continue;
    }
    if (isProse(cells.join(''))) break;
    const numeric = tokens.some((token) => token.numeric && token.text !== '');
    if (
      layout.kind === 'blanks' &&
      open.length === 0 &&
      !tokens.slice(1).some((token) => token.numeric) &&
      goesOn(into, lines, at, cells) !== 'no'
    ) {
      open = tokens;
      continue;
    }
    if (line.cells.length === 1 && table === undefined && (layout.kind !== 'blanks' ? true : !numeric)) break;
    if (new Set(cells.filter((cell) => cell !== '')).size <= 1) {
      if (/^\(?(?:注|备注|说明)/.test(cells.find((cell) => cell !== '') ?? '')) break;
      if (!numeric) continue;
    }
    into.problem('warning', 'import.rowUnreadable', tokens[0], { text: cells.join(' ') });
    open = [];
    end = at + 1;
  }
  if (layout.kind === 'blanks') into.centreCategories();
  return end;
}

/** A row whose cells gaps of two and more blanks hold apart: `年均增长 5% 左右` is one of them. */
function readGaps(
  roles: readonly ColumnRole[],
  open: readonly Token[],
  { gaps, line }: SourceLine,
  kind: TableHeader['layout']['kind'],
): RowReading | null {
  if (kind !== 'blanks' || gaps === undefined) return null;
  // `98 %` and `93 以上` are one cell, `5 7` is not.
  const cells = gaps.map((piece) => {
    const [one, more] = spacedCells(piece);
    return more === undefined ? (one ?? piece) : piece;
  });
  const reading = byShape(roles, [...open, ...cells.map((text) => makeToken(text, line))]);
  return reading === null || reading.cost >= DOUBTFUL_COST ? null : reading;
}

/** A cell with a line end in it breaks a row with tabs or bars in two: the last cell before goes on in the first behind. */
function joinBroken(roles: readonly ColumnRole[], lines: readonly SourceLine[], at: number): RowReading | null {
  const [line, next] = [lines[at], lines[at + 1]];
  if (line === undefined || next === undefined || line.table !== next.table) return null;
  const alone = line.cells.length === 1;
  // 健康, and 水平 before the next row: a narrow column breaks its category.
  if (alone && ![line.cells[0], next.cells[0]].every((cell) => /^\p{Script=Han}{1,4}$/u.test(cell ?? ''))) return null;
  if (line.cells.length + next.cells.length - 1 !== roles.length || next.cells.length < 2) return null;
  const middle = line.cells.length - 1;
  if (roles[middle]?.role !== 'name' && roles[middle]?.role !== 'category') return null;
  const cells = [
    ...line.cells.slice(0, -1),
    `${line.cells.at(-1) ?? ''}${next.cells[0] ?? ''}`,
    ...next.cells.slice(1),
  ];
  const broken = cells.map((text, column) =>
    column <= middle ? makeToken(text, line.line, column + 1) : makeToken(text, next.line, column - middle + 1),
  );
  return byColumn(roles, broken);
}

/** `(张)` or the rest of a name below its values; a name that has its unit goes on nowhere. */
function endsName(into: IndicatorTable, cells: readonly string[]): boolean {
  const last = into.indicators.at(-1);
  const text = cells.join('');
  if (last === undefined || last.unit !== null || cells.length !== 1 || text.length > 24) return false;
  return endsWithUnit(`名${text}`) && !/^\d{1,2}[.、]/.test(text);
}

function readLine(
  roles: readonly ColumnRole[],
  tokens: readonly Token[],
  kind: TableHeader['layout']['kind'],
): RowReading | null {
  if (kind === 'blanks') {
    const spaced = readSpacedRow(tokens, roles, true);
    const told = spaced?.columns.flat().some((token) => token.numeric || token.valueCost < 1) === true;
    return spaced === null || !told || spaced.cost >= 9 ? null : spaced;
  }
  let fitting = tokens;
  while (fitting.length > roles.length && fitting.at(-1)?.text === '') fitting = fitting.slice(0, -1);
  return fitting.length === roles.length ? byColumn(roles, fitting) : byShape(roles, fitting);
}

function byColumn(roles: readonly ColumnRole[], tokens: readonly Token[]): RowReading | null {
  const name = tokens[roles.findIndex((role) => role.role === 'name')];
  if (name === undefined || !/\p{Script=Han}/u.test(name.text)) return null;
  const values = roles.flatMap(({ role }, column) => (role === 'value' || role === 'pace' ? [column] : []));
  const filled = values.filter((column) => tokens[column]?.text !== '');
  if (filled.length === 0 || filled.every((column) => tokens[column]?.text === name.text)) return null;
  // An attribute or a unit in a column of values: the cells of this row have moved.
  const moved = filled.some(
    (column) => ATTRIBUTE.test(tokens[column]?.text ?? '') || isUnit(tokens[column]?.text ?? ''),
  );
  return {
    columns: tokens.map((token) => (token.text === '' ? [] : [token])),
    used: tokens.length,
    cost: moved ? DOUBTFUL_COST : 0,
  };
}

function byShape(roles: readonly ColumnRole[], tokens: readonly Token[]): RowReading | null {
  const filled = tokens.filter((token) => token.text !== '');
  const whole = readRow(filled, 0, roles, true).filter((reading) => reading.used === filled.length);
  return whole.toSorted((a, b) => a.cost - b.cost)[0] ?? null;
}

/** What is measured of a thing, and names none: 覆盖率, 占比. */
const BARE_MEASURE = /^(?:(?:覆盖|普及|达标|合格|建成|完成|使用|利用|处理|治理|配备)率|比[例重]|占比|数量|总[数量])$/;

/** 农村互助养老服务设施, and 覆盖率(%) with its values below it alone: a name that was broken in two. */
function withFirstHalf(roles: readonly ColumnRole[], reading: RowReading, half: Token): RowReading | null {
  const column = roles.findIndex(({ role }) => role === 'name');
  const name = reading.columns[column] ?? [];
  if (!BARE_MEASURE.test(splitName(name.map(({ text }) => text).join('')).name)) return null;
  return { ...reading, columns: reading.columns.with(column, [half, ...name]) };
}

/** Whether the line is a row of its own. */
function isRow(
  { roles }: IndicatorTable,
  lines: readonly SourceLine[],
  at: number,
  { kind, split }: TableHeader['layout'],
): boolean {
  const [above, line] = [lines[at - 1], lines[at]];
  if (line === undefined || line.table !== above?.table) return false;
  const cells = kind === 'blanks' ? spacedCells(line.cells.join(' ')) : split(line);
  return (
    readLine(
      roles,
      cells.map((text) => makeToken(text, line.line)),
      kind,
    ) !== null
  );
}

/** The one text of a row, besides a number before it. */
function sectionText(cells: readonly string[]): string | null {
  const filled = [...new Set(cells.filter((cell) => cell !== ''))];
  const [first = '', second] = filled;
  if (filled.length === 2 && /^(?:[一二三四五六七八九十]{1,3}|[IVXⅠ-Ⅻ]+)[、.]?$/.test(first)) return second ?? null;
  return filled.length === 1 ? first : null;
}

/** A row that holds one text in all or one of its cells, above rows: 一、就业和培训. */
function isSection(cells: readonly string[], lines: readonly SourceLine[], at: number): boolean {
  const text = sectionText(cells);
  if (text === null || text.length > 24 || !/\p{Script=Han}{2}/u.test(text) || /[。;::]/.test(text) || TOTAL.test(text))
    return false;
  const row = lines[at];
  const next = lines[at + 1];
  if (row === undefined || next === undefined || next.table !== row.table || isProse(text)) return false;
  const after = next.cells.length === 1 ? spacedCells(next.cells[0] ?? '') : next.cells;
  // Another section, or a row with at least one value.
  if (after.filter((cell) => cell !== '').length <= 1) return row.table !== undefined;
  return after.some((cell) => cell !== '' && makeToken(cell, 0).numeric) || /应.[尽应]./.test(after.join(''));
}

/** Whether this line and the next make a row together, and whether the next is none without it. */
function goesOn(
  { roles, hasNumberedNames }: IndicatorTable,
  lines: readonly SourceLine[],
  at: number,
  cells: readonly string[],
): 'needed' | 'possible' | 'no' {
  const [next, afterNext] = [lines[at + 1], lines[at + 2]];
  if (next === undefined || next.cells.length !== 1 || isProse(next.cells[0] ?? '')) return 'no';
  const read = (texts: readonly string[]) =>
    readLine(
      roles,
      texts.map((text) => makeToken(text, next.line)),
      'blanks',
    );
  const below = spacedCells(next.cells[0] ?? '');
  if (read([...cells, ...below]) === null) return 'no';
  if (read(below) === null) return 'needed';
  // Between 1.… and 3.…, 2.… is a name and what follows it the rest, unless more rows without a number come.
  const numbered = (texts: readonly string[]) => texts.some((text) => /^\d{1,2}[.、](?!\d)/.test(text));
  const more = spacedCells(afterNext?.cells[0] ?? '');
  const goesOnBelow = !numbered(below) && (numbered(more) || read(more) === null);
  return hasNumberedNames && numbered(cells) && goesOnBelow ? 'needed' : 'possible';
}
