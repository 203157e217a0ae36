import { isRecord } from '../base/is-record';

export type Paper = 'A4' | 'A3';
export type Orientation = 'landscape' | 'portrait';

/** In mm. */
export interface Margins {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** How a report stands on paper and what of it is printed: chosen for each kind of report of each plan. */
export interface PageSetup {
  readonly paper: Paper;
  readonly orientation: Orientation;
  readonly margins: Margins;
  /** True: type shrinks until every column has its room. False: type keeps its size and words wrap more. */
  readonly fitToWidth: boolean;
  /** Points of the table's type; null: 9, on A3 as large as there is room for. */
  readonly fontSize: number | null;
  /** Columns left out, by id. */
  readonly hidden: readonly string[];
  /** Instead of the report's own title; empty: its own. */
  readonly title: string;
  /** Who draws it up; empty leaves room to write it in. */
  readonly issuer: string;
  /** On every page, above and below. */
  readonly header: string;
  readonly footer: string;
  /** Labels of the lines to be signed; null: the report's own. */
  readonly signatures: readonly string[] | null;
}

/** Upright, in mm. */
const SIZES: Readonly<Record<Paper, { readonly short: number; readonly long: number }>> = {
  A4: { short: 210, long: 297 },
  A3: { short: 297, long: 420 },
};

/** `free`: a sheet of its own. `document`: GB/T 9704-2012, 版心 156 × 225; a landscape sheet is bound at its head. */
export const MARGIN_PRESETS: Readonly<Record<'free' | 'document', Readonly<Record<Orientation, Margins>>>> = {
  free: {
    landscape: { top: 18, bottom: 19, left: 18, right: 18 },
    portrait: { top: 18, bottom: 19, left: 18, right: 18 },
  },
  document: {
    landscape: { top: 28, bottom: 26, left: 35, right: 37 },
    portrait: { top: 37, bottom: 35, left: 28, right: 26 },
  },
};

export const USUAL_SETUP: PageSetup = {
  paper: 'A4',
  orientation: 'landscape',
  margins: MARGIN_PRESETS.free.landscape,
  fitToWidth: true,
  fontSize: null,
  hidden: [],
  title: '',
  issuer: '',
  header: '',
  footer: '',
  signatures: null,
};

/** Bound into an official document: what a Word file without further wishes gets. */
export const BOUND_SETUP: PageSetup = { ...USUAL_SETUP, margins: MARGIN_PRESETS.document.landscape };

/** What a margin or a size of type may be: beyond it nothing is left to print on, or to read. */
export const MARGIN_BOUNDS = { least: 5, most: 60 } as const;
export const FONT_BOUNDS = { least: 5, most: 16 } as const;
const LONGEST_TEXT = 200;
const MOST_SIGNATURES = 8;

/** A sheet in mm, as it lies. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly margins: Margins;
}

export function sheetOf({ paper, orientation, margins }: PageSetup): Sheet {
  const { short, long } = SIZES[paper];
  return orientation === 'landscape'
    ? { width: long, height: short, margins }
    : { width: short, height: long, margins };
}

/** Running text stands on A4 upright in the type area of official documents, whatever its tables stand on. */
export const TEXT_SHEET: Sheet = { width: 210, height: 297, margins: MARGIN_PRESETS.document.portrait };

/** The same sheet turned round; margins of a preset become those of the turned sheet. */
export function turned(setup: PageSetup, orientation: Orientation): PageSetup {
  const preset = Object.values(MARGIN_PRESETS).find((one) => sameMargins(one[setup.orientation], setup.margins));
  return { ...setup, orientation, margins: preset?.[orientation] ?? setup.margins };
}

export function sameMargins(left: Margins, right: Margins): boolean {
  return (
    left.top === right.top && left.bottom === right.bottom && left.left === right.left && left.right === right.right
  );
}

/** A set-up as it was kept: foreign data. Whatever does not fit falls back to `usual`, field by field. */
export function readPageSetup(kept: unknown, usual: PageSetup): PageSetup {
  if (!isRecord(kept)) return usual;
  const text = (value: unknown, fallback: string): string =>
    typeof value === 'string' ? value.slice(0, LONGEST_TEXT) : fallback;
  const { paper, orientation, fitToWidth, fontSize, hidden, signatures } = kept;
  return {
    paper: paper === 'A4' || paper === 'A3' ? paper : usual.paper,
    orientation: orientation === 'landscape' || orientation === 'portrait' ? orientation : usual.orientation,
    margins: readMargins(kept['margins'], usual.margins),
    fitToWidth: typeof fitToWidth === 'boolean' ? fitToWidth : usual.fitToWidth,
    fontSize: fontSize === null || within(fontSize, FONT_BOUNDS) ? fontSize : usual.fontSize,
    hidden: isTexts(hidden) ? hidden : usual.hidden,
    title: text(kept['title'], usual.title),
    issuer: text(kept['issuer'], usual.issuer),
    header: text(kept['header'], usual.header),
    footer: text(kept['footer'], usual.footer),
    signatures:
      signatures === null ? null : isTexts(signatures) ? signatures.slice(0, MOST_SIGNATURES) : usual.signatures,
  };
}

function readMargins(kept: unknown, usual: Margins): Margins {
  if (!isRecord(kept)) return usual;
  const { top, bottom, left, right } = kept;
  const fits = [top, bottom, left, right].every((side) => within(side, MARGIN_BOUNDS));
  return fits ? { top: Number(top), bottom: Number(bottom), left: Number(left), right: Number(right) } : usual;
}

export function within(
  value: unknown,
  { least, most }: { readonly least: number; readonly most: number },
): value is number {
  return typeof value === 'number' && value >= least && value <= most;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
