import type { Wording } from '../../shared/wording/zh-CN';
import type { SheetCell, SheetColumn, SheetModel } from '../grid/sheet';
import type { ReviewedPlan } from './conflict-sheet';
import { fileLabel, type ToldChange } from './gathering';
import { type PlaceWords, placeColumns, placeWords } from './place-cells';
import { wordCell } from './word-cell';

/** What is refused, or what a district could not know: to be read, each with its reason. */
export function toldSheet(reviewed: ReviewedPlan, tab: 'refused' | 'stale'): SheetModel {
  const { gathered, wording } = reviewed;
  const told = gathered[tab];
  const byId = new Map(told.map((one) => [one.id, one]));
  return {
    id: `merge-${tab}`,
    label: wording.gathering.sheets[tab],
    columns: toldColumns(wording, tab),
    rows: told.map(({ id }, at) => ({ id, number: String(at + 1), level: 'item' })),
    cell: (id, column) => {
      const one = byId.get(id);
      return one === undefined
        ? { text: '' }
        : { ...toldCell(reviewed, one, column), locked: wording.gathering.locked.told };
    },
  };
}

function toldColumns(wording: Wording, tab: 'refused' | 'stale'): readonly SheetColumn[] {
  const { columns } = wording.gathering;
  return [
    ...placeColumns(wording),
    { id: 'before', title: columns.base, kind: 'target', width: 104, tone: 'muted' },
    { id: 'after', title: tab === 'refused' ? columns.theirs : columns.ours, kind: 'target', width: 104, ends: true },
    { id: 'from', title: columns.from, kind: 'text', width: 120 },
    { id: 'why', title: columns.why, kind: 'text', width: 330, grows: true },
  ];
}

function toldCell({ plan, wording }: ReviewedPlan, { change, file, because }: ToldChange, column: string): SheetCell {
  const words = wording.gathering;
  switch (column) {
    case 'before':
    case 'after':
      return wordCell(plan, change, change[column], wording);
    case 'from':
      return { text: fileLabel(file, wording), tip: file.name };
    case 'why': {
      const text = because === null ? words.staleWhy : words.refusedWhy[because];
      return { text, tip: text };
    }
    default: {
      const text = placeWords(plan, change, wording)[column as keyof PlaceWords];
      return { text, tip: text };
    }
  }
}
