import type { ReactNode } from 'react';

/** A line of a menu, whatever opens the menu: bar, button, right click. */
export type MenuEntry =
  | {
      readonly kind: 'item';
      readonly id: string;
      readonly label: string;
      readonly icon?: ReactNode;
      /** As shown: Ctrl+Z. */
      readonly keys?: string | undefined;
      /** A choice that is on or off; left out for entries that do something once. */
      readonly checked?: boolean | undefined;
      /** Why it cannot be used now. */
      readonly disabledBecause?: string | undefined;
      readonly run: () => void;
    }
  | { readonly kind: 'submenu'; readonly id: string; readonly label: string; readonly entries: readonly MenuEntry[] }
  | { readonly kind: 'separator'; readonly id: string };
