import { fitToUnit } from '../target/fit-unit';
import { parseTarget } from '../target/target-text';
import type { DraftCell, DraftIndicator, ImportDraft } from './import-draft';

/** A row and the one below it as one: a name that was broken in two, values that stood apart. Where both say something, the upper one counts. */
export function joinRows(draft: ImportDraft, at: number): ImportDraft {
  const [upper, lower] = [draft.indicators[at], draft.indicators[at + 1]];
  if (upper === undefined || lower === undefined) return draft;
  const values = new Map([...lower.values, ...upper.values]);
  const joined: DraftIndicator = {
    ...upper,
    name: upper.name === lower.name ? upper.name : upper.name + lower.name,
    category: upper.category ?? lower.category,
    unit: upper.unit ?? lower.unit,
    attribute: upper.attribute ?? lower.attribute,
    responsible: upper.responsible ?? lower.responsible,
    base: upper.base ?? lower.base,
    target: upper.target ?? lower.target,
    pace: upper.pace ?? lower.pace,
    values: new Map([...values].toSorted(([a], [b]) => a - b)),
  };
  return withMentions(
    { ...draft, indicators: draft.indicators.toSpliced(at, 2, joined) },
    (row) => row - (row > at ? 1 : 0),
  );
}

/** A row as two: what stands twice in a cell (95/97, 床位数、护士数) is shared out, the rest stands in both. */
export function splitRow(draft: ImportDraft, at: number): ImportDraft {
  const row = draft.indicators[at];
  if (row === undefined) return draft;
  const parts = [0, 1].map((part) => {
    const made = new Map<DraftCell, DraftCell>();
    const cell = (one: DraftCell): DraftCell => {
      const known = made.get(one) ?? partOfCell(one, part, row.unit);
      made.set(one, known);
      return known;
    };
    return {
      ...row,
      name: partOf(row.name, part),
      base: row.base === null ? null : cell(row.base),
      target: row.target === null ? null : cell(row.target),
      values: new Map([...row.values].map(([year, one]) => [year, cell(one)])),
    };
  });
  return withMentions(
    { ...draft, indicators: draft.indicators.toSpliced(at, 1, ...parts) },
    (row) => row + (row > at ? 1 : 0),
  );
}

/** Sentences go on telling the numbers of their rows, wherever those are now. */
function withMentions(draft: ImportDraft, row: (at: number) => number): ImportDraft {
  if (draft.mentions === undefined) return draft;
  return { ...draft, mentions: draft.mentions.map((one) => ({ ...one, indicator: row(one.indicator) })) };
}

function partOf(text: string, part: number): string {
  const halves = text.split(/\s*[/、;；]\s*/).filter((half) => half !== '');
  return halves.length === 2 ? (halves[part] ?? text) : text;
}

function partOfCell(cell: DraftCell, part: number, unit: string | null): DraftCell {
  const text = partOf(cell.text, part);
  if (text === cell.text) return cell;
  const parsed = parseTarget(text);
  const fitted = parsed.ok ? fitToUnit(parsed.value, unit) : null;
  return { ...cell, text, target: fitted?.ok === true ? fitted.value : null };
}
