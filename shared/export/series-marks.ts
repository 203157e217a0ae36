/** Lines differ by dash and marker first, then by colour: a grey print tells eight of them apart. */
export interface SeriesMark {
  readonly dash: string;
  /** Around the origin, 7 px wide. */
  readonly marker: string;
  readonly filled: boolean;
  /** On white paper; the screen has its own by theme, --series-1 and so on. */
  readonly ink: string;
}

export const SERIES_MARKS: readonly SeriesMark[] = [
  { dash: '5 3', marker: 'M-3-3h6v6h-6z', filled: false, ink: '#4d5663' },
  { dash: '2 2.5', marker: 'M-3.6-3h7.2L0 3.6z', filled: false, ink: '#a04708' },
  { dash: '', marker: 'M-3.3 0a3.3 3.3 0 1 0 6.6 0a3.3 3.3 0 1 0-6.6 0z', filled: true, ink: '#1d5d8c' },
  { dash: '8 3', marker: 'M0-4L4 0 0 4-4 0z', filled: true, ink: '#17634b' },
  { dash: '8 3 2 3', marker: 'M-3.6 3h7.2L0-3.6z', filled: true, ink: '#5f4b9b' },
  { dash: '1 3', marker: 'M-3-3L3 3M-3 3L3-3', filled: false, ink: '#8a1c5c' },
  { dash: '12 4', marker: 'M0-4L4 0 0 4-4 0z', filled: false, ink: '#4a6200' },
  { dash: '4 2 1 2', marker: 'M-4 0h8M0-4v8', filled: false, ink: '#006a77' },
];

export function seriesMark(index: number): SeriesMark {
  return SERIES_MARKS[index % SERIES_MARKS.length] as SeriesMark;
}
