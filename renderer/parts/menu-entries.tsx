import { Check, ChevronRight } from 'lucide-react';
import { ContextMenu, DropdownMenu, Menubar } from 'radix-ui';
import type { MenuEntry } from './menu-entry';
import './menu.css';

const FAMILIES = { bar: Menubar, button: DropdownMenu, context: ContextMenu } as const;

export interface MenuEntriesProps {
  /** What opened the menu: the three have the same pieces under different roots. */
  readonly family: keyof typeof FAMILIES;
  readonly entries: readonly MenuEntry[];
}

/** The lines of a menu: mark or icon, words, keys. */
export function MenuEntries({ family, entries }: MenuEntriesProps) {
  const Menu = FAMILIES[family];
  return entries.map((entry) => {
    switch (entry.kind) {
      case 'separator':
        return <Menu.Separator key={entry.id} className="menu-separator" />;
      case 'submenu':
        return (
          <Menu.Sub key={entry.id}>
            <Menu.SubTrigger className="menu-item" disabled={entry.entries.length === 0}>
              <span className="menu-mark" />
              <span className="menu-label">{entry.label}</span>
              <ChevronRight className="menu-keys" size={14} strokeWidth={1.5} />
            </Menu.SubTrigger>
            <Menu.Portal>
              <Menu.SubContent className="menu-panel" collisionPadding={8} alignOffset={-5}>
                <MenuEntries family={family} entries={entry.entries} />
              </Menu.SubContent>
            </Menu.Portal>
          </Menu.Sub>
        );
      case 'item':
        return <MenuItem key={entry.id} family={family} entry={entry} />;
    }
    return null;
  });
}

interface MenuItemProps {
  readonly family: keyof typeof FAMILIES;
  readonly entry: Extract<MenuEntry, { kind: 'item' }>;
}

function MenuItem({ family, entry }: MenuItemProps) {
  const Menu = FAMILIES[family];
  const shared = {
    className: 'menu-item',
    disabled: entry.disabledBecause !== undefined,
    title: entry.disabledBecause,
    onSelect: () => entry.run(),
  };
  const words = (
    <>
      <span className="menu-label">{entry.label}</span>
      {entry.keys === undefined ? null : <kbd className="menu-keys">{entry.keys}</kbd>}
    </>
  );
  if (entry.checked === undefined) {
    return (
      <Menu.Item {...shared}>
        <span className="menu-mark">{entry.icon}</span>
        {words}
      </Menu.Item>
    );
  }
  return (
    <Menu.CheckboxItem {...shared} checked={entry.checked}>
      <span className="menu-mark">
        <Menu.ItemIndicator>
          <Check size={14} strokeWidth={1.5} />
        </Menu.ItemIndicator>
      </span>
      {words}
    </Menu.CheckboxItem>
  );
}
