export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const SMALLEST_WINDOW = { width: 1024, height: 640 } as const;
const FIRST_WINDOW = { width: 1440, height: 900 } as const;

/**
 * Where the window goes: where it was, moved and shrunk into the display that shows most of it,
 * or the middle of the first display when it was nowhere visible. `workAreas` are the displays without their task bars;
 * there is always one.
 */
export function boundsOnDisplays(
  remembered: Rectangle | null,
  workAreas: readonly [Rectangle, ...Rectangle[]],
): Rectangle {
  const [first] = workAreas;
  const shown = remembered === null ? null : displayShowingMost(remembered, workAreas);
  if (remembered === null || shown === null) return centred(first);
  const width = clamp(remembered.width, SMALLEST_WINDOW.width, shown.width);
  const height = clamp(remembered.height, SMALLEST_WINDOW.height, shown.height);
  return {
    width,
    height,
    x: clamp(remembered.x, shown.x, shown.x + shown.width - width),
    y: clamp(remembered.y, shown.y, shown.y + shown.height - height),
  };
}

function centred(area: Rectangle): Rectangle {
  const width = Math.min(FIRST_WINDOW.width, area.width);
  const height = Math.min(FIRST_WINDOW.height, area.height);
  return {
    width,
    height,
    x: area.x + Math.floor((area.width - width) / 2),
    y: area.y + Math.floor((area.height - height) / 2),
  };
}

function displayShowingMost(window: Rectangle, areas: readonly Rectangle[]): Rectangle | null {
  let best: Rectangle | null = null;
  let most = 0;
  for (const area of areas) {
    const shared = overlap(window, area);
    if (shared > most) {
      best = area;
      most = shared;
    }
  }
  return best;
}

function overlap(a: Rectangle, b: Rectangle): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}

/** A display smaller than our smallest window: the display wins. */
function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
