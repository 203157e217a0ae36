import type { GatheredRow } from '../../shared/merge/gather-returns';
import type { Wording } from '../../shared/wording/zh-CN';
import type { Choice, SheetCell, SheetColumn, SheetModel } from '../grid/sheet';
import { type ReviewedPlan, theirReason } from './conflict-sheet';
import { fileLabel, type Gathering } from './gathering';
import { type PlaceWords, placeColumns, placeWords } from './place-cells';
import { heldCell, wordCell } from './word-cell';

/** What nobody else touched: taken over unless a person leaves it. */
export function changeSheet(reviewed: ReviewedPlan): SheetModel {
  const { gathered, wording } = reviewed;
  const byKey = new Map(gathered.changes.map((row) => [row.key, row]));
  return {
    id: 'merge-changes',
    label: wording.gathering.sheets.changes,
    columns: changeColumns(wording),
    rows: gathered.changes.map(({ key }, at) => ({ id: key, number: String(at + 1), level: 'item' })),
    cell: (id, column) => {
      const row = byKey.get(id);
      if (row === undefined) return { text: '' };
      const cell = changeCell(reviewed, row, column);
      return isKept(reviewed.gathering, row) ? cell : { ...cell, tone: 'muted' };
    },
  };
}

export function isKept({ decisions }: Gathering, { key }: GatheredRow): boolean {
  return decisions.get(key)?.take !== 'ours';
}

export function keepChoices({ gathering: { keepRow } }: Wording): readonly Choice[] {
  return [
    { value: '1', label: keepRow.yes },
    { value: '0', label: keepRow.no },
  ];
}

function changeColumns(wording: Wording): readonly SheetColumn[] {
  const { columns } = wording.gathering;
  return [
    ...placeColumns(wording),
    { id: 'ours', title: columns.ours, kind: 'target', width: 104 },
    { id: 'theirs', title: columns.theirs, kind: 'target', width: 104, ends: true },
    { id: 'from', title: columns.from, kind: 'text', width: 120 },
    { id: 'reason', title: columns.reason, kind: 'text', width: 190, grows: true, tone: 'muted', ends: true },
    { id: 'keep', title: columns.keep, kind: 'choice', width: 84, choices: keepChoices(wording) },
  ];
}

function changeCell({ plan, gathered, gathering, wording }: ReviewedPlan, row: GatheredRow, column: string): SheetCell {
  const words = wording.gathering;
  const locked = words.locked.told;
  const [claim] = row.claims;
  const [main] = claim.changes;
  switch (column) {
    case 'ours':
      return { ...heldCell(plan, main, wording), locked };
    case 'theirs':
      return { ...wordCell(plan, main, main.after, wording), locked };
    case 'from': {
      const from = row.claims.flatMap(({ file }) => gathered.ready.get(file) ?? []);
      const text = [...new Set(from.map((file) => fileLabel(file, wording)))].join(wording.common.and);
      return { text, tip: from.map(({ name }) => name).join('\n'), locked };
    }
    case 'reason': {
      const text = row.claims.map(theirReason).find((reason) => reason !== '') ?? '';
      return { text, ...(text === '' ? {} : { tip: text }), locked };
    }
    case 'keep':
      return { text: isKept(gathering, row) ? words.keepRow.yes : words.keepRow.no };
    default: {
      const text = placeWords(plan, main, wording)[column as keyof PlaceWords];
      return { text, tip: text, locked };
    }
  }
}
