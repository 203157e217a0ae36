import type { ReadyReturn, RefusedReturn } from '../../shared/merge/assemble-returns';
import type { GatheredRow } from '../../shared/merge/gather-returns';
import { unitKey } from '../../shared/merge/unit-key';
import type { Change } from '../../shared/operations/change';
import { packageScope } from '../../shared/plan/package-scope';
import { issueText } from '../../shared/wording/issue-text';
import type { Wording } from '../../shared/wording/zh-CN';
import type { Choice, SheetCell, SheetColumn, SheetModel } from '../grid/sheet';
import { timeText } from '../views/time-text';
import type { ReviewedPlan } from './conflict-sheet';
import { fileLabel, isIncluded } from './gathering';

/** A line for each file: whose, by whom and when, made after what, what it asks, what is to be said of it. */
export function fileSheet(reviewed: ReviewedPlan): SheetModel {
  const { gathered, wording } = reviewed;
  const byId = new Map(gathered.files.map((file) => [fileRowId(file.file), file]));
  return {
    id: 'merge-files',
    label: wording.gathering.sheets.files,
    columns: fileColumns(wording),
    rows: gathered.files.map(({ file }) => ({ id: fileRowId(file), number: String(file + 1), level: 'item' })),
    cell: (id, column) => {
      const file = byId.get(id);
      if (file === undefined) return { text: '' };
      return file.kind === 'refused' ? refusedCell(file, column, wording) : readyCell(reviewed, file, column);
    },
  };
}

export function fileRowId(file: number): string {
  return `file-${file}`;
}

export function mergeChoices({ gathering: { mergeFile } }: Wording): readonly Choice[] {
  return [
    { value: '1', label: mergeFile.yes },
    { value: '0', label: mergeFile.no },
  ];
}

function fileColumns(wording: Wording): readonly SheetColumn[] {
  const { columns } = wording.gathering;
  const count = (id: string, title: string): SheetColumn => ({ id, title, kind: 'text', width: 62, align: 'center' });
  return [
    { id: 'file', title: columns.file, kind: 'text', width: 160, frozen: true },
    { id: 'regions', title: columns.regions, kind: 'text', width: 92, frozen: true, ends: true },
    { id: 'by', title: columns.by, kind: 'text', width: 104 },
    { id: 'at', title: columns.at, kind: 'text', width: 92 },
    { id: 'issued', title: columns.issued, kind: 'text', width: 156, tone: 'muted', ends: true },
    count('changes', columns.changes),
    count('conflicts', columns.conflicts),
    count('same', columns.same),
    count('stale', columns.stale),
    { ...count('refused', columns.refused), ends: true },
    { id: 'state', title: columns.state, kind: 'text', width: 170, grows: true, ends: true },
    { id: 'merge', title: columns.merge, kind: 'choice', width: 76, choices: mergeChoices(wording) },
  ];
}

function refusedCell({ name, issue }: RefusedReturn, column: string, wording: Wording): SheetCell {
  const why = issueText(wording, { ...issue, place: '' });
  if (column === 'file') return { text: name, tip: name, marks: ['error'], locked: why };
  if (column === 'state') return { text: why, tip: why, locked: why };
  return { text: '', locked: why };
}

function readyCell(reviewed: ReviewedPlan, file: ReadyReturn, column: string): SheetCell {
  const { gathering, wording } = reviewed;
  const words = wording.gathering;
  const included = isIncluded(gathering, file);
  if (column === 'merge') return { text: included ? words.mergeFile.yes : words.mergeFile.no };
  const text = fileTexts(reviewed, file)[column as keyof FileTexts];
  const caution = column === 'file' && file.cautions.length > 0;
  return {
    text,
    ...(TIPPED.has(column) ? { tip: text } : {}),
    locked: words.locked.told,
    ...(caution ? { marks: ['caution'] } : {}),
    ...(included ? {} : { tone: 'muted' }),
  };
}

/** Columns whose words may be longer than they are wide. */
const TIPPED: ReadonlySet<string> = new Set(['file', 'regions', 'by', 'state']);

/** A file in words, column by column. */
export type FileTexts = Readonly<
  Record<
    'file' | 'regions' | 'by' | 'at' | 'issued' | 'changes' | 'conflicts' | 'same' | 'stale' | 'refused' | 'state',
    string
  >
>;

export function fileTexts({ gathered, gathering, wording }: ReviewedPlan, file: ReadyReturn): FileTexts {
  const { manifest, log } = file.read;
  const { merge } = file;
  const scope = packageScope(file.theirs);
  const { by, at } = manifest.returned ?? { by: manifest.author, at: manifest.at };
  const mine = (rows: readonly GatheredRow[]): number =>
    rows.filter(({ claims }) => claims.some((claim) => claim.file === file.file)).length;
  // What is left out clashes with nothing; still it is told what it would bring.
  const [changes, conflicts] = isIncluded(gathering, file)
    ? [mine(gathered.changes), mine(gathered.conflicts)]
    : [places(merge.changes), places(merge.conflicts.map(({ theirs }) => theirs))];
  return {
    file: file.name,
    regions: fileLabel(file, wording),
    by,
    at: timeText(at).slice(0, 10),
    issued: scope === null ? '' : wording.gathering.issuedAt(timeText(log[0]?.at ?? '').slice(0, 10), scope.revision),
    changes: String(changes),
    conflicts: String(conflicts),
    same: String(places(merge.same)),
    stale: String(places(merge.stale)),
    refused: String(places(merge.refused.map(({ change }) => change))),
    state: [
      ...file.cautions.map((caution) => wording.gathering.cautions[caution]),
      stateText(file, conflicts, wording),
    ].join(wording.packages.issue.separator),
  };
}

function stateText({ merge }: ReadyReturn, conflicts: number, { gathering: { states } }: Wording): string {
  if (conflicts > 0) return states.conflicts(conflicts);
  if (merge.changes.length > 0) return states.clear;
  return merge.refused.length > 0 ? states.onlyRefused : states.nothing;
}

/** A value and its reason count once. */
function places(changes: readonly Change[]): number {
  return new Set(changes.map(unitKey)).size;
}
