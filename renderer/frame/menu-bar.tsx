import { Menubar } from 'radix-ui';
import { useEffect, useState } from 'react';
import { COMMANDS, MENUS, type MenuId } from '../../shared/desk/command-table';
import { menuEntry, useCommands } from '../commands/use-commands';
import { focusSheet } from '../grid/mounted-sheet';
import { MenuEntries } from '../parts/menu-entries';
import type { MenuEntry } from '../parts/menu-entry';
import { deskState } from '../session/desk-state';
import { useWording } from '../wording/wording-context';
import { useRecentFiles } from './use-recent-files';

/** 文件 编辑 视图 方案 数据 帮助, opened by pointer or by Alt and the menu's letter. */
export function MenuBar() {
  const { commands, frame } = useWording();
  const [open, setOpen] = useState('');
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (!event.altKey || event.ctrlKey || event.isComposing || deskState.getState().dialog !== null) return;
      const menu = MENUS.find(({ accessKey }) => event.code === `Key${accessKey}`);
      if (menu === undefined) return;
      event.preventDefault();
      setOpen(menu.id);
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <Menubar.Root className="menu-bar" aria-label={frame.menuBar} value={open} onValueChange={setOpen}>
      {MENUS.map(({ id, accessKey }) => (
        <Menubar.Menu key={id} value={id}>
          <Menubar.Trigger className="menu-bar-item" aria-keyshortcuts={`Alt+${accessKey}`}>
            {commands.menus[id]}
          </Menubar.Trigger>
          <Menubar.Portal>
            <Menubar.Content
              className="menu-panel"
              sideOffset={4}
              collisionPadding={8}
              onCloseAutoFocus={giveFocusBack}
            >
              <BarMenu menu={id} />
            </Menubar.Content>
          </Menubar.Portal>
        </Menubar.Menu>
      ))}
    </Menubar.Root>
  );
}

/** After a menu the keyboard is on the sheet again, unless the command opened a dialog. */
function giveFocusBack(event: Event): void {
  event.preventDefault();
  if (deskState.getState().dialog === null) focusSheet();
}

/** Mounted while its menu is open only, so that commands are asked when they are looked at. */
function BarMenu({ menu }: { readonly menu: MenuId }) {
  const shown = useCommands();
  const recent = useRecentFiles();
  const entries: MenuEntry[] = [];
  let group: number | null = null;
  for (const facts of COMMANDS) {
    if (facts.menu !== menu) continue;
    const command = shown(facts.id);
    const entry = facts.id === 'file.openRecent' ? recent : command === null ? null : menuEntry(command);
    if (entry === null) continue;
    if (group !== null && group !== facts.group) entries.push({ kind: 'separator', id: `before-${facts.id}` });
    group = facts.group;
    entries.push(entry);
  }
  return <MenuEntries family="bar" entries={entries} />;
}
