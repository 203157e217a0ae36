import { DropdownMenu } from 'radix-ui';
import { MenuEntries } from './menu-entries';
import type { MenuEntry } from './menu-entry';

export interface MenuAtPointProps {
  readonly label: string;
  /** Viewport coordinates of its corner. */
  readonly at: { readonly x: number; readonly y: number };
  readonly entries: readonly MenuEntry[];
  readonly onClose: () => void;
}

/** An open menu at a point, for what is drawn by others and only reports where it was asked: the sheet's cells. */
export function MenuAtPoint({ label, at, entries, onClose }: MenuAtPointProps) {
  return (
    <DropdownMenu.Root open modal={false} onOpenChange={(open) => (open ? undefined : onClose())}>
      <DropdownMenu.Trigger asChild>
        <span aria-hidden="true" style={{ position: 'fixed', left: at.x, top: at.y, width: 0, height: 0 }} />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          className="menu-panel"
          aria-label={label}
          align="start"
          sideOffset={0}
          collisionPadding={8}
          // The trigger cannot take the focus back: who opened the menu puts it where it was.
          onCloseAutoFocus={(event) => event.preventDefault()}
        >
          <MenuEntries family="button" entries={entries} />
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
