import type { ImportDraft } from '../../shared/import/import-draft';
import type { Wording } from '../../shared/wording/zh-CN';
import type { Choice, SheetColumn } from '../grid/sheet';
import { yearColumn } from '../views/year-column';

/** Years that stand in the columns or were confirmed as base and target, in order. */
export function yearsOfReview(draft: ImportDraft, facts: { readonly baseYear: number; readonly targetYear: number }) {
  const years = new Set(draft.indicators.flatMap((row) => [...row.values.keys()]));
  const undated = undatedColumns(draft);
  // A confirmed year without a column of its own gets one, unless the column without a year stands for it.
  if (!undated.base && !Number.isNaN(facts.baseYear)) years.add(facts.baseYear);
  if (!undated.target && !Number.isNaN(facts.targetYear)) years.add(facts.targetYear);
  return [...years].toSorted((a, b) => a - b);
}

/** Whether the tables have a base or target column that names no year. */
export function undatedColumns(draft: ImportDraft): { readonly base: boolean; readonly target: boolean } {
  const dated = (row: ImportDraft['indicators'][number]) => new Set(row.values.values());
  return {
    base: draft.indicators.some((row) => row.base !== null && !dated(row).has(row.base)),
    target: draft.indicators.some((row) => row.target !== null && !dated(row).has(row.target)),
  };
}

/** The columns of the indicators that were read: what the tables had, what was guessed, and where it stands. */
export function indicatorColumns(
  draft: ImportDraft,
  facts: { readonly baseYear: number; readonly targetYear: number },
  wording: Wording,
): readonly SheetColumn[] {
  const words = wording.importing.columns;
  const common = wording.indicators.columns;
  const has = (tells: (row: ImportDraft['indicators'][number]) => boolean) => draft.indicators.some(tells);
  const undated = undatedColumns(draft);
  // A frozen column cannot grow: names are frozen only where the years would scroll them out of sight.
  const many = yearsOfReview(draft, facts).length > 4;
  const columns: SheetColumn[] = [
    { id: 'category', title: common.category, kind: 'text', width: 98, spans: true, ...(many ? { frozen: true } : {}) },
    {
      id: 'name',
      title: common.name,
      kind: 'text',
      width: 212,
      ends: true,
      ...(many ? { frozen: true } : { grows: true }),
    },
    { id: 'unit', title: common.unit, kind: 'text', width: 60, tone: 'muted' },
  ];
  if (has((row) => row.attribute !== null))
    columns.push({ id: 'attribute', title: common.attribute, kind: 'text', width: 64, tone: 'muted' });
  const value = (id: string, title: string, subtitle: string): SheetColumn => ({
    id,
    title,
    ...(subtitle === '' ? {} : { subtitle }),
    kind: 'target',
    width: 88,
  });
  if (undated.base) columns.push(value('base', words.undatedBase, yearOrNothing(facts.baseYear)));
  for (const year of yearsOfReview(draft, facts)) {
    const subtitle = year === facts.baseYear ? common.base : year === facts.targetYear ? common.target : '';
    columns.push(value(yearColumn(year), String(year), subtitle));
  }
  if (undated.target) columns.push(value('target', words.undatedTarget, yearOrNothing(facts.targetYear)));
  if (has((row) => row.pace !== null)) columns.push({ ...value('pace', words.pace, ''), tone: 'muted', width: 84 });
  columns.push(
    { id: 'polarity', title: words.polarity, kind: 'choice', width: 74, choices: polarityChoices(wording) },
    { id: 'confidence', title: words.confidence, kind: 'choice', width: 60, choices: confidenceChoices(wording) },
  );
  if (has((row) => row.responsible !== null))
    columns.push({ id: 'responsible', title: common.responsible, kind: 'text', width: 120 });
  columns.push(keepColumn(wording), placeColumn(wording));
  return columns;
}

export function projectColumns(wording: Wording): readonly SheetColumn[] {
  const { columns } = wording.projects;
  return [
    {
      id: 'what',
      title: wording.importing.columns.content,
      kind: 'text',
      width: 220,
      grows: true,
      ends: true,
      indents: true,
    },
    { id: 'quantity', title: columns.quantity, kind: 'target', width: 84 },
    { id: 'unit', title: columns.unit, kind: 'text', width: 56, tone: 'muted' },
    { id: 'due', title: columns.due, kind: 'text', width: 88 },
    { id: 'counting', title: columns.counting, kind: 'choice', width: 64, choices: countingChoices(wording) },
    { id: 'firmness', title: columns.firmness, kind: 'choice', width: 56, choices: firmnessChoices(wording) },
    keepColumn(wording),
    placeColumn(wording),
  ];
}

export function keepColumn(wording: Wording): SheetColumn {
  return {
    id: 'keep',
    title: wording.importing.columns.keep,
    kind: 'choice',
    width: 64,
    choices: keepChoices(wording),
  };
}

export function placeColumn({ importing }: Wording): SheetColumn {
  return { id: 'place', title: importing.columns.place, kind: 'text', width: 76, tone: 'muted' };
}

function yearOrNothing(year: number): string {
  return Number.isNaN(year) ? '' : String(year);
}

const labelled = <Value extends string>(labels: Readonly<Record<Value, string>>, values: readonly Value[]) =>
  values.map((value): Choice => ({ value, label: labels[value] }));

export function polarityChoices({ importing }: Wording): readonly Choice[] {
  return labelled(importing.polarity, ['higher', 'lower', 'none']);
}

export function confidenceChoices({ importing }: Wording): readonly Choice[] {
  return labelled(importing.confidence, ['high', 'low']);
}

export function keepChoices({ importing }: Wording): readonly Choice[] {
  return labelled(importing.keep, ['yes', 'no']);
}

export function firmnessChoices({ projects }: Wording): readonly Choice[] {
  return labelled(projects.firmness, ['firm', 'soft']);
}

export function countingChoices({ projects }: Wording): readonly Choice[] {
  const { cumulative, yearly, inYear, level } = projects.counting;
  const none = projects.countingNone;
  return labelled({ cumulative, yearly, inYear, level, none }, ['cumulative', 'yearly', 'inYear', 'level', 'none']);
}
