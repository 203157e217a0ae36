import type { ComparedMilestone, MilestoneRow } from '../analysis/compared-rows';
import { printDue } from '../plan/due-date';
import type { Milestone } from '../plan/entity';
import { joinReasons } from './join-reasons';
import { milestoneMoveText } from './move-text';
import type { Report, ReportCell, ReportColumn, ReportRow } from './report';
import { mergeDown, targetCell, textCell } from './report-cells';
import { type ReportSource, responsibleWidth } from './report-source';

/** Part two of the comparison: 工程 里程碑 单位, the original 数量 and 期限, each scenario's, what moved and why. */
export function milestoneReport(source: ReportSource): Report {
  const { comparison, options } = source;
  const { words } = options;
  const listed = comparison.milestones.filter((row) => row.differs || !options.onlyDifferences);
  const rows = listed.map((row, index) => rowOf(row, index + 1, source));
  return {
    name: words.milestones.name,
    title: words.milestones.title,
    annex: '',
    paragraphs: [],
    caption: words.milestones.caption(2, source.title),
    issuer: words.issuer(options.issuer),
    unitNote: words.unitNote,
    columns: columnsOf(source),
    rows: mergeDown(rows, [1]),
    notes: notesOf(source, listed),
    signatures: options.signatures ? words.signatures : [],
  };
}

const PLAIN = { group: null, grows: false, heading: false } as const;

function columnsOf({ comparison, options, scenarioNames, againstRoot }: ReportSource): readonly ReportColumn[] {
  const { columns } = options.words;
  const original = againstRoot ? columns.original : (scenarioNames[0] ?? '');
  return [
    { ...PLAIN, id: 'number', title: columns.number, width: 8, align: 'center' },
    { ...PLAIN, id: 'project', title: columns.project, width: 27, align: 'center', heading: true },
    { ...PLAIN, id: 'milestone', title: columns.milestone, width: 42, align: 'left', grows: true },
    { ...PLAIN, id: 'unit', title: columns.unit, width: 11, align: 'center' },
    { ...PLAIN, id: 'quantity-0', title: columns.quantity, group: original, width: 15, align: 'point' },
    { ...PLAIN, id: 'due-0', title: columns.due, group: original, width: 15, align: 'center' },
    ...scenarioNames.slice(1).flatMap((name, index): readonly ReportColumn[] => [
      { ...PLAIN, id: `quantity-${index + 1}`, title: columns.quantity, group: name, width: 15, align: 'point' },
      { ...PLAIN, id: `due-${index + 1}`, title: columns.due, group: name, width: 15, align: 'center' },
      { ...PLAIN, id: `change-${index + 1}`, title: columns.change, group: name, width: 19, align: 'left' },
    ]),
    { ...PLAIN, id: 'reason', title: columns.reason, width: 30, align: 'left', grows: true },
    {
      ...PLAIN,
      id: 'responsible',
      title: columns.responsible,
      width: responsibleWidth(comparison.milestones.map((row) => row.milestone.responsible ?? row.project.responsible)),
      align: 'center',
    },
  ];
}

function rowOf(row: MilestoneRow, number: number, source: ReportSource): ReportRow {
  const { words } = source.options;
  const reasons = row.sides.map((side) => (row.differs ? side.reasons.map((one) => one.reason) : []));
  return {
    cells: [
      textCell(String(number)),
      textCell(row.project.name),
      textCell(row.milestone.what),
      textCell(row.milestone.unit ?? words.unsaid),
      ...row.sides.flatMap((side, index) => [
        ...promise(side.milestone, row.milestone),
        ...(index === 0 ? [] : [changeCell(side, source)]),
      ]),
      textCell(joinReasons(reasons, source.scenarioNames, words)),
      textCell(row.milestone.responsible ?? row.project.responsible ?? ''),
    ],
  };
}

/** Quantity and deadline; a unit of its own stands with the number, because the column shows the original one. */
function promise(side: Milestone | null, original: Milestone): readonly ReportCell[] {
  if (side === null) return [textCell(''), textCell('')];
  const quantity = targetCell(side.quantity);
  const shown = side.unit === original.unit ? quantity : textCell(`${quantity.text}${side.unit ?? ''}`);
  return [shown, textCell(side.due === null ? '' : printDue(side.due))];
}

function changeCell(side: ComparedMilestone, { options }: ReportSource): ReportCell {
  const text = milestoneMoveText(side, options.words.moves);
  return textCell(text, side.direction === 'same' ? null : side.direction);
}

function notesOf(source: ReportSource, listed: readonly MilestoneRow[]): readonly string[] {
  const { comparison, options, scenarioNames } = source;
  const { notes } = options.words;
  const all = comparison.milestones.length;
  const counts = comparison.counts
    .slice(1)
    .map((count, index) => notes.milestoneCount(scenarioNames[index + 1] ?? '', count.milestones));
  const sentences = [notes.milestoneRows(all, all - listed.length), ...counts];
  if (listed.length === 0) sentences.push(notes.noDifference);
  if (options.sample) sentences.push(notes.illustrative);
  return [notes.milestoneMarks, sentences.join('')];
}
