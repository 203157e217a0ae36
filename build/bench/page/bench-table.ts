/** 100 000 rows of 20 columns, the same figures for both grids. Three columns of words, the rest numbers. */
export const ROWS = 100_000;
export const COLUMNS = Array.from({ length: 20 }, (_, at) => ({
  id: `c${at}`,
  title: at < 3 ? `列 ${at + 1}` : String(2000 + at),
  words: at < 3,
  frozen: at < 2,
  width: at < 3 ? 140 : 80,
}));

export const ROW_IDS: readonly string[] = Array.from({ length: ROWS }, (_, at) => `r${at}`);

/** What stands in a cell before anybody typed. */
export function firstText(row: number, column: number): string {
  return column < 3 ? `指标 ${row % 997}·${column + 1}` : (((row * 31 + column * 17) % 1000) / 10).toFixed(1);
}

/** A grid under measurement. All gestures end when what they did has been painted. */
export interface MeasuredGrid {
  /** Builds it in `host`; resolves when its first cells are painted. */
  readonly mount: (host: HTMLElement) => Promise<void>;
  /** Types a number over a cell on screen and commits it. */
  readonly type: (row: number, column: number, text: string) => Promise<void>;
  /** 1 000 × 10 texts over the cells from `row` on. */
  readonly paste: (row: number, texts: readonly (readonly string[])[]) => Promise<void>;
  readonly viewport: () => HTMLElement;
  readonly unmount: () => void;
}

/** Resolves after the next frame has been drawn. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const after = new MessageChannel();
      after.port1.onmessage = () => resolve();
      after.port2.postMessage(null);
    });
  });
}

/** Frames until `holds`; a grid that never gets there would hang the run, so it throws. */
export async function paintedUntil(holds: () => boolean): Promise<void> {
  for (let frame = 0; frame < 300; frame += 1) {
    await painted();
    if (holds()) return;
  }
  throw new Error('The grid did not show what it was asked for.');
}
