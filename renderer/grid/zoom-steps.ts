/** The steps of Ctrl and the wheel; between 50 and 200 %, as Excel and WPS have them on screen. */
export const ZOOMS = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2] as const;

/** The next step larger (1) or smaller (-1); the ends stay where they are. */
export function zoomStep(zoom: number, step: 1 | -1): number {
  if (step === 1) return ZOOMS.find((each) => each > zoom + 0.001) ?? 2;
  return ZOOMS.findLast((each) => each < zoom - 0.001) ?? 0.5;
}
