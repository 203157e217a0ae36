import { type DraftPassage, draftPassages } from '../../shared/import/draft-passages';
import { partKey } from '../../shared/import/edit-draft';
import type { DraftIndicator, ImportDraft } from '../../shared/import/import-draft';
import { cellsOfSplit } from '../../shared/import/split-rows';

/** What a line of the source was read as. `read`: understood, but no row of its own (headers, categories). */
export type LineKind = 'indicator' | 'box' | 'project' | 'milestone' | 'section' | 'passage' | 'read' | 'unread';

export interface LineMark {
  readonly kind: LineKind;
  /** The part of the draft this line belongs to; null for lines without one. */
  readonly part: string | null;
}

/** Lines from `first` to `last`, both included. */
export interface LineSpan {
  readonly first: number;
  readonly last: number;
}

export interface SourceMarks {
  /** By line number; lines that are not here are blank or were merely read. */
  readonly lines: ReadonlyMap<number, LineMark>;
  /** Where each part stands. */
  readonly spans: ReadonlyMap<string, LineSpan>;
  /** Parts in the order of the source. */
  readonly order: readonly string[];
}

/** `line 12`, `line 12 cell 3` and `line 12-20` as lines; null for a place that names none. */
export function spanOfPlace(place: string): LineSpan | null {
  const match = /^lines? (\d+)(?:[-–](\d+)| cell \d+)?$/.exec(place);
  if (match === null) return null;
  return { first: Number(match[1]), last: Number(match[2] ?? match[1]) };
}

/** Which lines of the source became what. `texts`: all its lines, from line 1. */
export function sourceMarks(draft: ImportDraft, texts: readonly string[]): SourceMarks {
  const lines = new Map<number, LineMark>();
  const spans = new Map<string, LineSpan>();
  const add = (part: string, span: LineSpan | null, kind: LineKind): void => {
    if (span === null) return;
    spans.set(part, span);
    for (let line = span.first; line <= span.last; line += 1) {
      // Two tables may share a line (a merged cell); the first row keeps it, a milestone is closer than its project.
      if (mayMark(kind, lines.get(line)?.kind)) lines.set(line, { kind, part });
    }
  };
  for (const group of draft.unrecognised) {
    const span = spanOfPlace(group.place);
    for (let line = span?.first ?? 1; line <= (span?.last ?? 0); line += 1)
      lines.set(line, { kind: 'unread', part: null });
  }
  const rowSpans = draft.indicators.map(spanOfRow);
  const rowStarts = new Set(rowSpans.map((span) => span?.first));
  for (const [at, span] of rowSpans.entries()) {
    // HTML writes the cells of a row on lines of their own below its first.
    let last = span?.last ?? 0;
    while (span !== null && !rowStarts.has(last + 1) && !lines.has(last + 1) && isMarkup(texts[last])) last += 1;
    add(partKey.indicator(at), span === null ? null : { first: span.first, last }, 'indicator');
  }
  for (const [s, split] of (draft.splits ?? []).entries())
    for (const [c, { cell }] of cellsOfSplit(split).entries())
      add(partKey.splitCell({ split: s, cell: c }), spanOfPlace(cell.place), 'indicator');
  for (const [at, { place }] of (draft.sections ?? []).entries())
    add(partKey.section(at), spanOfPlace(place), 'section');
  const passages = draftPassages(draft);
  const addPassage = ({ part, place, mentions }: DraftPassage): void => {
    const span = spanOfPlace(place);
    add(part, span, 'passage');
    for (const { part: mention } of mentions) if (span !== null) spans.set(mention, span);
  };
  // A sentence of the running text ends the project before it; one of a project's own does not.
  const own = draft.boxes.flatMap((box) => box.projects.flatMap(({ sentences }) => sentences)).join('');
  for (const one of passages) if (!one.mentions.some(({ mention }) => own.includes(mention.sentence))) addPassage(one);
  const starts = draft.boxes.flatMap((box) => [box.place, ...box.projects.map(({ place }) => place)]);
  const startLines = new Set(starts.map((place) => spanOfPlace(place)?.first));
  /** A project runs on until the next part or an unread line; blank lines behind it are not its own. */
  const runsTo = (first: number, milestones: readonly number[]): number => {
    let last = Math.max(first, ...milestones);
    for (let next = last + 1; next <= texts.length && !startLines.has(next) && !lines.has(next); next += 1) {
      if (texts[next - 1]?.trim() !== '') last = next;
    }
    return last;
  };
  for (const [b, box] of draft.boxes.entries()) {
    add(partKey.box(b), spanOfPlace(box.place), 'box');
    for (const [p, project] of box.projects.entries()) {
      const place = { box: b, project: p };
      const own = spanOfPlace(project.place);
      const named = project.milestones.flatMap((one) => spanOfPlace(one.place)?.first ?? []);
      if (own !== null) add(partKey.project(place), { first: own.first, last: runsTo(own.first, named) }, 'project');
      for (const [m, milestone] of project.milestones.entries())
        add(partKey.milestone({ ...place, milestone: m }), spanOfPlace(milestone.place), 'milestone');
    }
  }
  for (const one of passages) addPassage(one);
  const told = new Set(passages.flatMap(({ mentions }) => mentions.map(({ part }) => part)));
  const stops = [...spans].filter(([part]) => !told.has(part));
  const order = stops.toSorted(([, a], [, b]) => a.first - b.first).map(([part]) => part);
  return { lines, spans, order };
}

/** Two tables may share a line (a merged cell): the first row keeps it. A milestone is closer than its project, a sentence than its paragraph. */
function mayMark(kind: LineKind, before: LineKind | undefined): boolean {
  if (kind === 'milestone') return before !== 'milestone';
  return before === undefined || ((kind === 'passage' || kind === 'section') && before === 'unread');
}

/** A row may lie over several lines: from its name to its last cell. */
function spanOfRow(row: DraftIndicator): LineSpan | null {
  const cells = [row.base, row.target, row.pace?.cell ?? null, ...row.values.values()];
  const places = [row.place, ...cells.flatMap((cell) => (cell === null ? [] : [cell.place]))];
  const found = places.flatMap((place) => spanOfPlace(place) ?? []);
  if (found.length === 0) return null;
  return { first: Math.min(...found.map(({ first }) => first)), last: Math.max(...found.map(({ last }) => last)) };
}

function isMarkup(text: string | undefined): boolean {
  return /^\s*<(?!\/?(?:table|thead|tbody))/i.test(text ?? '');
}
