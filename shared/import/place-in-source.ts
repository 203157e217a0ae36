import type { Issue } from '../base/issue';
import type { DraftCell, DraftIndicator, DraftSplit, ImportDraft } from './import-draft';
import type { LineOrigin, Source } from './source';

/**
 * A recogniser's place (`line 12`, `line 12 cell 3`, `line 12-20`) in the words of its source: `sheet 表1!C12`,
 * `paragraph 31`, `table 2 row 3 cell 2`. Places of text files, and what names no line, stay as they are.
 */
export function placeInSource(place: string, origins: Source['origins']): string {
  const match = /^lines? (\d+)(?:[-–](\d+)| cell (\d+))?$/.exec(place);
  const origin = match === null ? undefined : origins.get(Number(match[1]));
  // Texts are read by line: what a cell is, only a table knows.
  if (match !== null && origin === undefined) return place.replace(/ cell \d+$/, '');
  if (match === null || origin === undefined) return place;
  const first = nameOf(origin, match[3] === undefined ? null : Number(match[3]));
  const last = match[2] === undefined ? undefined : origins.get(Number(match[2]));
  return last === undefined ? first : `${first} – ${nameOf(last, null)}`;
}

function nameOf(origin: LineOrigin, cell: number | null): string {
  if (origin.kind === 'named') return cell === null ? origin.name : `${origin.name} cell ${cell}`;
  // A whole row is named by its first cell, which is an address that a spreadsheet goes to.
  return sheetPlace(origin.sheet, origin.row, origin.columns[(cell ?? 1) - 1] ?? 1);
}

/** Place of a whole line. */
export function placeOfOrigin(origin: LineOrigin): string {
  return nameOf(origin, null);
}

/** `sheet 表1!C7`; row and column count from 1. */
export function sheetPlace(sheet: string, row: number, column: number): string {
  return `sheet ${sheet}!${columnLetters(column)}${row}`;
}

/** 1 → A, 27 → AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** A draft with all its places as `name` calls them. */
export function withPlaces(draft: ImportDraft, name: (place: string) => string): ImportDraft {
  const at = <Part extends { readonly place: string }>(part: Part): Part => ({ ...part, place: name(part.place) });
  return {
    ...draft,
    indicators: draft.indicators.map((row) => placeIndicator(row, at)),
    boxes: draft.boxes.map((box) => ({
      ...at(box),
      projects: box.projects.map((project) => ({ ...at(project), milestones: project.milestones.map(at) })),
    })),
    problems: draft.problems.map((problem) => ({ ...problem, issue: at<Issue>(problem.issue) })),
    unrecognised: draft.unrecognised.map(at),
    ...(draft.notes === undefined ? {} : { notes: draft.notes.map(at) }),
    ...(draft.statuses === undefined ? {} : { statuses: draft.statuses.map(at) }),
    ...(draft.sections === undefined ? {} : { sections: draft.sections.map(at) }),
    ...(draft.mentions === undefined ? {} : { mentions: draft.mentions.map(at) }),
    ...(draft.splits === undefined ? {} : { splits: draft.splits.map((split) => placeSplit(split, at)) }),
  };
}

function placeSplit(split: DraftSplit, at: <Part extends DraftCell | DraftSplit>(part: Part) => Part): DraftSplit {
  const named = <Part extends { readonly cell: DraftCell }>(part: Part): Part => ({ ...part, cell: at(part.cell) });
  return { ...at(split), cells: split.cells.map(named), whole: split.whole === null ? null : named(split.whole) };
}

function placeIndicator(row: DraftIndicator, at: <Part extends DraftCell | DraftIndicator>(part: Part) => Part) {
  // Base and target are cells of the same table as the years: each is the same object afterwards, as it was before.
  const placed = new Map<DraftCell, DraftCell>();
  const cell = (one: DraftCell): DraftCell => {
    const known = placed.get(one) ?? at(one);
    placed.set(one, known);
    return known;
  };
  return {
    ...at(row),
    base: row.base === null ? null : cell(row.base),
    target: row.target === null ? null : cell(row.target),
    pace: row.pace === null ? null : { ...row.pace, cell: cell(row.pace.cell) },
    values: new Map([...row.values].map(([year, one]) => [year, cell(one)])),
  };
}

/** Places of a text: its lines. */
export const inLines = (draft: ImportDraft): ImportDraft => inSourceTerms(draft, { origins: new Map() });

/** A draft in the words of its source, for the command line, the stored plan and everybody who looks into the file. */
export function inSourceTerms(draft: ImportDraft, source: Pick<Source, 'origins'>): ImportDraft {
  return withPlaces(draft, (place) => placeInSource(place, source.origins));
}
