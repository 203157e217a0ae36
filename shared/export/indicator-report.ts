import type { ComparedTarget, TargetRow } from '../analysis/compared-rows';
import { joinReasons } from './join-reasons';
import { moveText } from './move-text';
import type { Report, ReportCell, ReportColumn, ReportRow } from './report';
import { mergeDown, targetCell, textCell } from './report-cells';
import { type ReportSource, responsibleWidth } from './report-source';

/** Which columns are needed only sometimes. */
interface Shape {
  readonly regions: boolean;
  readonly years: boolean;
}

/** Part one of the comparison: 序号 类别 指标 单位 属性 基期 原目标, each scenario's 目标 and 变动, 理由 依据 责任单位. */
export function indicatorReport(source: ReportSource): Report {
  const { comparison, options } = source;
  const { words } = options;
  const targets = [...comparison.targets];
  const shape = {
    // A table of one district says which: without a name it would be taken for the city's.
    regions: several(targets, (row) => row.region.id) || targets.some((row) => row.region.parent !== null),
    years: several(targets, (row) => row.year),
  };
  const listed = targets.filter((row) => row.differs || !options.onlyDifferences);
  const columns = columnsOf(source, shape);
  const years = [...new Set(targets.map((row) => row.year))];
  const rows = listed.map((row, index) => rowOf(row, index + 1, source, shape));
  return {
    name: words.indicators.name,
    title: words.indicators.title,
    annex: '',
    paragraphs: [],
    caption: words.indicators.caption(1, source.title, years),
    issuer: words.issuer(options.issuer),
    unitNote: words.unitNote,
    columns,
    rows: mergeDown(rows, [columns.findIndex((column) => column.id === 'category')]),
    notes: notesOf(source, listed),
    signatures: options.signatures ? words.signatures : [],
  };
}

function several(rows: readonly TargetRow[], of: (row: TargetRow) => string | number): boolean {
  return new Set(rows.map(of)).size > 1;
}

const PLAIN = { group: null, grows: false, heading: false } as const;

function columnsOf(
  { comparison, options, scenarioNames, baseYear, againstRoot }: ReportSource,
  shape: Shape,
): readonly ReportColumn[] {
  const { columns } = options.words;
  return [
    { ...PLAIN, id: 'number', title: columns.number, width: 8, align: 'center' },
    { ...PLAIN, id: 'category', title: columns.category, width: 15.5, align: 'center', heading: true },
    { ...PLAIN, id: 'indicator', title: columns.indicator, width: 36, align: 'left' },
    ...(shape.regions ? [{ ...PLAIN, id: 'region', title: columns.region, width: 16, align: 'center' } as const] : []),
    ...(shape.years ? [{ ...PLAIN, id: 'year', title: columns.year, width: 10, align: 'center' } as const] : []),
    { ...PLAIN, id: 'unit', title: columns.unit, width: 13, align: 'center' },
    { ...PLAIN, id: 'attribute', title: columns.attribute, width: 11.5, align: 'center' },
    { ...PLAIN, id: 'base', title: columns.base(baseYear), width: 14, align: 'point' },
    {
      ...PLAIN,
      id: 'original',
      title: againstRoot ? columns.original : (scenarioNames[0] ?? ''),
      width: 14.5,
      align: 'point',
    },
    ...scenarioNames.slice(1).flatMap((name, index): readonly ReportColumn[] => [
      { ...PLAIN, id: `target-${index + 1}`, title: columns.target, group: name, width: 14.5, align: 'point' },
      { ...PLAIN, id: `change-${index + 1}`, title: columns.change, group: name, width: 17.5, align: 'left' },
    ]),
    { ...PLAIN, id: 'reason', title: columns.reason, width: 38, align: 'left', grows: true },
    { ...PLAIN, id: 'basis', title: columns.basis, width: 24, align: 'left', grows: true },
    {
      ...PLAIN,
      id: 'responsible',
      title: columns.responsible,
      width: responsibleWidth(comparison.targets.map((row) => row.indicator.responsible)),
      align: 'center',
    },
  ];
}

function rowOf(row: TargetRow, number: number, source: ReportSource, shape: Shape): ReportRow {
  const { words } = source.options;
  const { indicator, region } = row;
  const place = region.illustrative ? words.illustrativeRegion(region.name) : region.name;
  const attribute = { binding: words.binding, expected: words.expected };
  const reasons = row.sides.map((side) => (row.differs && side.reason !== null ? [side.reason.reason] : []));
  const bases = row.sides.map((side) => (row.differs && side.reason !== null ? [side.reason.basis] : []));
  const cells: readonly ReportCell[] = [
    textCell(String(number)),
    textCell(row.category?.name ?? ''),
    textCell(indicator.name),
    ...(shape.regions ? [textCell(place)] : []),
    ...(shape.years ? [textCell(String(row.year))] : []),
    textCell(indicator.unit ?? words.unsaid),
    textCell(indicator.attribute === null ? words.unsaid : attribute[indicator.attribute]),
    targetCell(row.base),
    ...row.sides.flatMap((side, index) => [
      targetCell(side.target),
      ...(index === 0 ? [] : [changeCell(side, source)]),
    ]),
    textCell(joinReasons(reasons, source.scenarioNames, words)),
    textCell(joinReasons(bases, source.scenarioNames, words)),
    textCell(indicator.responsible ?? ''),
  ];
  return { cells };
}

function changeCell(side: ComparedTarget, { options }: ReportSource): ReportCell {
  const text = moveText(side.move, options.words.moves);
  return textCell(text, side.direction === 'same' ? null : side.direction);
}

function notesOf(source: ReportSource, listed: readonly TargetRow[]): readonly string[] {
  const { comparison, options, scenarioNames } = source;
  const { notes } = options.words;
  const unitless = listed.filter((row) => row.indicator.unit === null).map((row) => row.indicator.name);
  const counts = comparison.counts.slice(1).map((count, index) => notes.counts(scenarioNames[index + 1] ?? '', count));
  const sentences = [notes.rows(comparison.total, comparison.total - listed.length), ...counts];
  if (listed.length === 0) sentences.push(notes.noDifference);
  const second: string[] = [];
  if (listed.some((row) => row.indicator.attribute === null)) second.push(notes.attributeUnsaid);
  if (unitless.length > 0) second.push(notes.unitUnsaid([...new Set(unitless)]));
  if (options.sample) second.push(notes.illustrative);
  if (listed.some((row) => row.region.illustrative)) second.push(notes.illustrativeRegions);
  return [notes.marks, sentences.join(''), ...(second.length === 0 ? [] : [second.join('')])];
}
