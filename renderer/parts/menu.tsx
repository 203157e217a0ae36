import { DropdownMenu } from 'radix-ui';
import type { ReactElement } from 'react';
import { MenuEntries } from './menu-entries';
import type { MenuEntry } from './menu-entry';

export interface MenuProps {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  /** The button that opens it. */
  readonly children: ReactElement;
}

/** A menu under a button. */
export function Menu({ label, entries, children }: MenuProps) {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>{children}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          className="menu-panel"
          aria-label={label}
          sideOffset={4}
          collisionPadding={8}
          align="start"
        >
          <MenuEntries family="button" entries={entries} />
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
