import type { Decision } from '../../shared/merge/decide-rows';
import type { Claim, GatheredRow } from '../../shared/merge/gather-returns';
import type { Plan } from '../../shared/plan/plan';
import type { Wording } from '../../shared/wording/zh-CN';
import type { Choice, SheetCell, SheetColumn, SheetModel } from '../grid/sheet';
import { fileLabel, type Gathered, type Gathering } from './gathering';
import { type PlaceWords, placeColumns, placeWords } from './place-cells';
import { heldCell, targetCell, wordCell } from './word-cell';

/** A line for each thing that a file says at a place where words differ. */
export interface ClaimRow {
  readonly id: string;
  readonly row: GatheredRow;
  readonly claim: Claim;
}

export function claimRows(gathered: Gathered, { decisions }: Gathering, onlyOpen: boolean): readonly ClaimRow[] {
  return gathered.conflicts
    .filter(({ key }) => !onlyOpen || !decisions.has(key))
    .flatMap((row) => row.claims.map((claim) => ({ id: `${row.key}#${claim.file}`, row, claim })));
}

export interface ReviewedPlan {
  readonly plan: Plan;
  readonly gathered: Gathered;
  readonly gathering: Gathering;
  readonly wording: Wording;
}

/** Three words side by side, whose is taken, and what stands then. */
export function conflictSheet(reviewed: ReviewedPlan, rows: readonly ClaimRow[]): SheetModel {
  const { wording } = reviewed;
  const byId = new Map(rows.map((row) => [row.id, row]));
  return {
    id: 'merge-conflicts',
    label: wording.gathering.sheets.conflicts,
    columns: conflictColumns(wording),
    rows: rows.map(({ id, row }, at) => ({
      id,
      number: String(at + 1),
      level: 'item',
      // What several files say at one place stands together.
      startsBlock:
        at > 0 && rows[at - 1]?.row !== row && (row.claims.length > 1 || (rows[at - 1]?.row.claims.length ?? 0) > 1),
    })),
    cell: (id, column) => {
      const row = byId.get(id);
      return row === undefined ? { text: '' } : conflictCell(reviewed, row, column);
    },
  };
}

/** What can be said in the column `take`; the second words are typed in the column beside it. */
export function takeChoices({ gathering: { take } }: Wording): readonly Choice[] {
  return [
    { value: '1', label: take.ours },
    { value: '2', label: take.theirs },
    { value: '0', label: take.open },
  ];
}

function conflictColumns(wording: Wording): readonly SheetColumn[] {
  const { columns } = wording.gathering;
  return [
    ...placeColumns(wording),
    { id: 'base', title: columns.base, kind: 'target', width: 92, tone: 'muted' },
    { id: 'ours', title: columns.ours, kind: 'target', width: 92 },
    { id: 'theirs', title: columns.theirs, kind: 'target', width: 92, ends: true },
    { id: 'from', title: columns.from, kind: 'text', width: 96 },
    { id: 'reason', title: columns.reason, kind: 'text', width: 132, grows: true, tone: 'muted', ends: true },
    {
      id: 'take',
      title: columns.take,
      subtitle: columns.takeHint,
      kind: 'choice',
      width: 126,
      choices: takeChoices(wording),
    },
    { id: 'result', title: columns.result, subtitle: columns.resultHint, kind: 'target', width: 118 },
  ];
}

function conflictCell(reviewed: ReviewedPlan, { row, claim }: ClaimRow, column: string): SheetCell {
  const { plan, gathering, wording } = reviewed;
  const words = wording.gathering;
  const locked = words.locked.claim;
  const [main] = claim.changes;
  const decision = gathering.decisions.get(row.key);
  switch (column) {
    case 'base':
      return { ...wordCell(plan, main, claim.base, wording), locked };
    case 'ours':
      return { ...heldCell(plan, main, wording), locked };
    case 'theirs':
      return { ...wordCell(plan, main, main.after, wording), locked };
    case 'from': {
      const file = reviewed.gathered.ready.get(claim.file);
      // Two files of one district are told apart by their number in the list of files.
      const number = row.claims.length > 1 ? wording.gathering.numbered(claim.file + 1) : '';
      const text = file === undefined ? '' : fileLabel(file, wording) + number;
      return { text, tip: file?.name ?? '', locked };
    }
    case 'reason': {
      const text = theirReason(claim);
      return { text, ...(text === '' ? {} : { tip: text }), locked };
    }
    case 'take':
      return takeCell(decision, claim, wording);
    case 'result':
      return resultCell(reviewed, row, decision);
    default: {
      const text = placeWords(plan, main, wording)[column as keyof PlaceWords];
      return { text, tip: text, locked };
    }
  }
}

/** The reason that comes along; of a row that is a reason itself it stands in the words already. */
export function theirReason({ changes: [main, ...rest] }: Claim): string {
  if (main.kind === 'reason') return '';
  const reason = rest.find((change) => change.kind === 'reason');
  return reason?.kind === 'reason' ? (reason.after?.reason ?? '') : '';
}

function takeCell(decision: Decision | undefined, { file }: Claim, { gathering: { take } }: Wording): SheetCell {
  switch (decision?.take) {
    case undefined:
      return { text: take.open, marks: ['caution'] };
    case 'ours':
      return { text: take.ours };
    case 'typed':
      return { text: take.typed };
    case 'theirs':
      return decision.file === file ? { text: take.theirs } : { text: take.other, tone: 'muted' };
  }
}

/** What the plan says after the merge; as long as nobody has decided that is what it says now. */
function resultCell({ plan, wording }: ReviewedPlan, row: GatheredRow, decision: Decision | undefined): SheetCell {
  const [first] = row.claims;
  const [main] = first.changes;
  const locked = main.kind === 'value' ? {} : { locked: wording.gathering.locked.notTyped };
  switch (decision?.take) {
    case undefined:
      return { ...heldCell(plan, main, wording), tone: 'muted', ...locked };
    case 'ours':
      return { ...heldCell(plan, main, wording), ...locked };
    case 'theirs': {
      const [said] = (row.claims.find(({ file }) => file === decision.file) ?? first).changes;
      return { ...wordCell(plan, said, said.after, wording), ...locked };
    }
    case 'typed':
      return decision.target === null
        ? { text: wording.history.nothing, target: null, tone: 'muted' }
        : targetCell(decision.target, wording);
  }
}
