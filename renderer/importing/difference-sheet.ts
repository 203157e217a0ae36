import { type Issue, issue } from '../../shared/base/issue';
import { fail, ok, type Result } from '../../shared/base/result';
import { type Difference, isTakenByItself } from '../../shared/import/difference';
import { printDue } from '../../shared/plan/due-date';
import type { FieldValue } from '../../shared/plan/field';
import { formatTarget } from '../../shared/target/format-target';
import type { Wording } from '../../shared/wording/zh-CN';
import type { CellMark, CellRef, Choice, SheetCell, SheetColumn, SheetModel } from '../grid/sheet';
import { targetSpoken } from '../views/target-spoken';
import { readChoice } from '../views/typed-text';
import { changedPart } from './changed-part';
import type { Review } from './review';

/** Which differences the sheet shows. */
export type DifferenceFilter = 'all' | Difference['kind'];

/** Whether a difference will be taken over: as a person said, else by the rule. */
export function isTaken(difference: Difference, decided: Review['decided']): boolean {
  return decided.get(difference.key) ?? isTakenByItself(difference);
}

/** What is new, changed and missing against the plan, a row each; the last column decides. */
export function differenceSheet(
  review: Pick<Review, 'id' | 'decided'>,
  differences: readonly Difference[],
  filter: DifferenceFilter,
  placeText: (place: string) => string,
  wording: Wording,
): SheetModel {
  const words = wording.merging;
  const shown = differences.filter(({ kind }) => filter === 'all' || kind === filter);
  const byKey = new Map(shown.map((difference) => [difference.key, difference]));
  return {
    id: `import-differences${review.id}`,
    label: words.sheet,
    columns: differenceColumns(wording),
    rows: shown.map(({ key, subject, of }, at) => ({
      id: key,
      number: String(at + 1),
      level: 'item',
      startsBlock: at > 0 && (shown[at - 1]?.subject !== subject || shown[at - 1]?.of !== of),
    })),
    cell: (id, column) => {
      const difference = byKey.get(id);
      if (difference === undefined) return { text: '' };
      const cell = differenceCell(difference, column, review, placeText, wording);
      return isTaken(difference, review.decided) ? cell : { ...cell, tone: 'muted' };
    },
  };
}

function differenceColumns({ merging, importing }: Wording): readonly SheetColumn[] {
  const { columns } = merging;
  return [
    { id: 'kind', title: columns.kind, kind: 'text', width: 56 },
    { id: 'subject', title: columns.subject, kind: 'text', width: 230, grows: true, ends: true },
    { id: 'item', title: columns.item, kind: 'text', width: 136 },
    { id: 'before', title: columns.before, kind: 'target', width: 104 },
    { id: 'after', title: columns.after, kind: 'target', width: 104 },
    { id: 'keep', title: importing.columns.keep, kind: 'choice', width: 70, choices: takeChoices(merging, 'new') },
    { id: 'place', title: importing.columns.place, kind: 'text', width: 92, tone: 'muted' },
  ];
}

function differenceCell(
  difference: Difference,
  column: string,
  review: Pick<Review, 'decided'>,
  placeText: (place: string) => string,
  wording: Wording,
): SheetCell {
  const words = wording.merging;
  const locked = words.locked;
  switch (column) {
    case 'kind':
      return { text: words.kinds[difference.kind], locked };
    case 'subject': {
      const marks: readonly CellMark[] = ['caution'];
      const doubted = difference.doubt === null ? {} : { marks, tip: words.doubts[difference.doubt] };
      return { text: difference.subject, tip: difference.subject, locked, ...doubted };
    }
    case 'item':
      return { text: itemText(difference, wording), locked };
    case 'before':
    case 'after':
      return { ...(sentenceCell(difference, column) ?? valueCell(difference, difference[column], wording)), locked };
    case 'keep': {
      const taken = isTaken(difference, review.decided);
      return { text: takeLabel(difference, taken, wording) };
    }
    default: {
      const place = difference.place === '' ? '' : placeText(difference.place);
      return { text: place, ...(place === '' ? {} : { tip: place }), locked };
    }
  }
}

/** Of a sentence that was reworded, what changed in it. */
function sentenceCell({ of, field, before, after }: Difference, column: 'before' | 'after'): SheetCell | null {
  if (of !== 'passage' || field !== 'text' || typeof before !== 'string' || typeof after !== 'string') return null;
  const [text, other] = column === 'before' ? [before, after] : [after, before];
  return { text: changedPart(text, other), tip: text };
}

function itemText({ of, field, year, region }: Difference, { merging }: Wording): string {
  if (of === 'value') return year === null ? '' : merging.valueOf(year, region ?? '');
  const names: Readonly<Record<string, string>> = merging.fields;
  if (field === null) return merging.whole[of];
  const name = names[field] ?? field;
  return region === null ? name : merging.fieldOf(name, region);
}

/** A value as it would show in the plan; words of a field by their label. */
function valueCell({ field }: Difference, value: FieldValue, wording: Wording): SheetCell {
  if (value === null) return { text: '', target: null };
  if (typeof value === 'object')
    return { text: formatTarget(value), target: value, spoken: targetSpoken(wording, value) };
  const text = String(value);
  const named = labelsOf(field, wording)[text] ?? (field === 'due' ? printDue(text) : text);
  return { text: named, tip: named };
}

function labelsOf(
  field: string | null,
  { importing, projects, indicators }: Wording,
): Readonly<Record<string, string>> {
  if (field === 'polarity') return importing.polarity;
  if (field === 'attribute') return indicators.attributes;
  if (field === 'status') return projects.status;
  if (field === 'counting') return projects.counting;
  return field === 'firmness' ? projects.firmness : {};
}

/** What to do with a difference, in the words that fit its kind: what is missing stays or goes. */
function takeChoices({ take }: Wording['merging'], kind: Difference['kind']): readonly Choice[] {
  const labels = kind === 'missing' ? take.missing : take.said;
  return [
    { value: 'yes', label: labels.yes },
    { value: 'no', label: labels.no },
  ];
}

function takeLabel({ kind }: Difference, taken: boolean, { merging }: Wording): string {
  return takeChoices(merging, kind)[taken ? 0 : 1]?.label ?? '';
}

/** Takes a difference over or leaves it. Issues: `choice.unknown`; `merge.onlyTake` for the other columns. */
export function typeIntoDifference(
  review: Review,
  differences: readonly Difference[],
  cell: CellRef,
  text: string,
  wording: Wording,
): Result<Review, Issue> {
  const difference = differences.find(({ key }) => key === cell.row);
  if (difference === undefined || cell.column !== 'keep') return fail(issue('merge.onlyTake'));
  const read = (kind: Difference['kind']) => readChoice(takeChoices(wording.merging, kind), text);
  const own = read(difference.kind);
  // A list that is filled down says the same word for all: what is missing understands the others' words too.
  const said = own.ok ? own : read(difference.kind === 'missing' ? 'new' : 'missing');
  return said.ok ? ok(decide(review, [difference], said.value === 'yes')) : said;
}

export function decide(review: Review, differences: readonly Difference[], taken: boolean): Review {
  const decided = new Map(review.decided);
  for (const difference of differences) {
    if (isTakenByItself(difference) === taken) decided.delete(difference.key);
    else decided.set(difference.key, taken);
  }
  return { ...review, decided };
}
