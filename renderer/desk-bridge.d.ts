import type { DeskApi } from '../shared/desk/desk-api';

declare global {
  interface Window {
    /** What the shell offers, put here by its preload. */
    readonly desk: DeskApi;
  }
}
