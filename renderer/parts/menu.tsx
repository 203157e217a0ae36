import { DropdownMenu } from 'radix-ui';
import type { ReactElement } from 'react';
import { MenuEntries } from './menu-entries';
import type { MenuEntry } from './menu-entry';

export interface MenuProps {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  /** The button that opens it. */
  readonly children: ReactElement;
  /** Given together, where something beside the button opens it too. */
  readonly open?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
  /** Where the focus goes instead of back to the button. */
  readonly afterClose?: () => void;
}

/** A menu under a button. */
export function Menu({ label, entries, children, afterClose, ...opening }: MenuProps) {
  return (
    <DropdownMenu.Root modal={false} {...opening}>
      <DropdownMenu.Trigger asChild>{children}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          className="menu-panel"
          aria-label={label}
          sideOffset={4}
          collisionPadding={8}
          align="start"
          onCloseAutoFocus={(event) => {
            if (afterClose === undefined) return;
            event.preventDefault();
            afterClose();
          }}
        >
          <MenuEntries family="button" entries={entries} />
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
