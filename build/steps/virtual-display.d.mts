/** See virtual-display.mjs. */
export function startVirtualDisplay(size: {
  readonly width: number;
  readonly height: number;
}): Promise<{ readonly display: string; readonly stop: () => void }>;
