import { useState } from 'react';
import type { CommandId } from '../../shared/desk/command-table';
import type { Wording } from '../../shared/wording/zh-CN';
import { menuEntry, useCommands } from '../commands/use-commands';
import { runClipboard } from '../grid/clipboard-events';
import { focusSheet } from '../grid/mounted-sheet';
import type { CellRef } from '../grid/sheet';
import { MenuAtPoint } from '../parts/menu-at-point';
import type { MenuEntry } from '../parts/menu-entry';
import { useWording } from '../wording/wording-context';

interface OpenMenu {
  readonly cell: CellRef;
  readonly at: { readonly x: number; readonly y: number };
}

export interface CellMenu {
  readonly open: (cell: CellRef, at: OpenMenu['at']) => void;
  readonly element: React.ReactNode;
}

/** Commands on cells, on how the sheet is shown, and on rows. */
const GROUPS: readonly (readonly CommandId[])[] = [
  ['edit.bulk', 'edit.note', 'edit.giveReason', 'edit.restore', 'edit.pin'],
  ['view.columnMenu', 'view.hideRows', 'view.hideColumns'],
  ['edit.insertRows'],
];

/** The menu of a cell: what commands can do with it, then what its view can do with its row. */
export function useCellMenu(rowEntries: (cell: CellRef) => readonly MenuEntry[]): CellMenu {
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const commandOf = useCommands();
  const wording = useWording();
  const close = () => {
    setMenu(null);
    focusSheet();
  };
  const entries = (cell: CellRef): readonly MenuEntry[] => {
    const groups = GROUPS.map((ids) =>
      ids.flatMap((id) => {
        const command = commandOf(id);
        return command === null ? [] : [menuEntry(command)];
      }),
    );
    return [clipboardEntries(wording), ...groups, rowEntries(cell)]
      .filter((group) => group.length > 0)
      .flatMap((group, at) => (at === 0 ? group : [{ kind: 'separator' as const, id: `line ${at}` }, ...group]));
  };
  return {
    open: (cell, at) => setMenu({ cell, at }),
    element:
      menu === null ? null : (
        <MenuAtPoint label={wording.inspector.label} at={menu.at} entries={entries(menu.cell)} onClose={close} />
      ),
  };
}

const CLIPBOARD = [
  ['cut', 'Ctrl+X'],
  ['copy', 'Ctrl+C'],
  ['copyWithHeaders', 'Ctrl+Shift+C'],
  ['paste', 'Ctrl+V'],
  ['pasteSpecial', 'Ctrl+Alt+V'],
] as const;

function clipboardEntries({ clipboard }: Wording): readonly MenuEntry[] {
  return CLIPBOARD.map(([gesture, keys]) => ({
    kind: 'item',
    id: gesture,
    label: clipboard.menu[gesture],
    keys,
    // The clipboard's events go to where the focus is, which is the sheet's again when the menu has gone.
    run: () => void setTimeout(() => runClipboard(gesture)),
  }));
}
