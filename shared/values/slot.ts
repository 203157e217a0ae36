import type { Target } from '../target/target';

/**
 * What one scenario says about one value cell. Silent: nothing, the parent speaks.
 * Cleared: explicitly empty here, whatever the parent holds. Set: this value.
 */
export type Slot =
  | { readonly state: 'silent' }
  | { readonly state: 'cleared' }
  | { readonly state: 'set'; readonly target: Target };

export const SILENT: Slot = { state: 'silent' };
export const CLEARED: Slot = { state: 'cleared' };

export function setSlot(target: Target): Slot {
  return { state: 'set', target };
}
