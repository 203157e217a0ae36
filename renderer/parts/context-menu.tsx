import { ContextMenu as Radix } from 'radix-ui';
import type { ReactElement } from 'react';
import { MenuEntries } from './menu-entries';
import type { MenuEntry } from './menu-entry';

export interface ContextMenuProps {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  /** The element that is right-clicked. */
  readonly children: ReactElement;
}

/** A menu at the pointer, by right click, Shift+F10 or the menu key. */
export function ContextMenu({ label, entries, children }: ContextMenuProps) {
  return (
    <Radix.Root modal={false}>
      <Radix.Trigger asChild>{children}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content className="menu-panel" aria-label={label} collisionPadding={8}>
          <MenuEntries family="context" entries={entries} />
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
