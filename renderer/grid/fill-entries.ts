import type { Wording } from '../../shared/wording/zh-CN';
import type { MenuEntry } from '../parts/menu-entry';
import type { FillGesture } from './fill-gesture';
import { runFill } from './fill-run';
import type { DoneFill } from './fill-state';
import { type FillMode, hasWay } from './fill-texts';
import type { SheetHandle } from './sheet-handle';

const PLAIN = ['copy', 'series', 'growth', 'values'] as const;
const WAYS = ['even', 'geometric', 'frontLoaded', 'backLoaded'] as const;

export interface FillChoice {
  /** Takes back the fill that another is to replace. False: it cannot be any more. */
  readonly takeBack: () => boolean;
  /** The fill that was made; left out while none has been. */
  readonly done?: DoneFill;
}

/** The ways to fill, for 填充选项 and for the menu of a right drag. */
export function fillEntries(
  sheet: SheetHandle,
  gesture: FillGesture,
  { takeBack, done }: FillChoice,
  words: Wording['filling'],
): readonly MenuEntry[] {
  const ways = done?.hasWay ?? hasWay(sheet.model(), gesture.lines);
  const entry = (mode: FillMode, disabledBecause?: string): MenuEntry => ({
    kind: 'item',
    id: mode,
    label: words.modes[mode],
    ...(done === undefined ? {} : { checked: done.mode === mode }),
    disabledBecause,
    run: () => {
      if (takeBack()) runFill(sheet, gesture, mode);
    },
  });
  return [
    ...PLAIN.map((mode) => entry(mode)),
    { kind: 'separator', id: 'ways' },
    ...WAYS.map((mode) => entry(mode, ways ? undefined : words.noEnd)),
  ];
}
