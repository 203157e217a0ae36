import { issue } from '../base/issue';
import type { DraftIndicator, DraftMention, DraftProblem, DraftSection, ImportDraft } from './import-draft';
import { withPlaces } from './place-in-source';

export interface NamedDraft {
  /** Of the file it was read from. */
  readonly name: string;
  readonly draft: ImportDraft;
}

/**
 * Drafts of several files as one, in their order: `a.xlsx: sheet 表1!C7`. Title and years are those of the first file
 * that has them; others that differ are told. A row that an earlier file has word for word is taken once.
 */
export function joinDrafts(drafts: readonly NamedDraft[]): ImportDraft {
  const placed = drafts.map(({ name, draft }) => ({
    name,
    draft: withPlaces(draft, (place) => (place === '' ? name : `${name}: ${place}`)),
  }));
  const indicators: DraftIndicator[] = [];
  const problems: DraftProblem[] = [];
  const seen = new Map<string, number>();
  const sections: DraftSection[] = [];
  const mentions: DraftMention[] = [];
  for (const { name, draft } of placed) {
    const keys = draft.indicators.map(rowKey);
    const fresh = draft.indicators.filter((_, at) => !seen.has(keys[at] ?? ''));
    for (const [at, key] of keys.entries())
      if (!seen.has(key)) seen.set(key, indicators.length + fresh.indexOf(draft.indicators[at] as DraftIndicator));
    for (const mention of draft.mentions ?? []) {
      const indicator = seen.get(keys[mention.indicator] ?? '') ?? -1;
      const section = mention.section === null ? null : mention.section + sections.length;
      mentions.push({ ...mention, indicator, section });
    }
    sections.push(...(draft.sections ?? []));
    indicators.push(...fresh);
    problems.push(...draft.problems);
    const rows = draft.indicators.length - fresh.length;
    if (rows > 0) problems.push({ severity: 'info', issue: issue('import.repeatedRows', name, { rows }) });
  }
  const first = <Value>(of: (draft: ImportDraft) => Value | null): Value | null =>
    placed.map(({ draft }) => of(draft)).find((value) => value !== null) ?? null;
  const joined = {
    title: first(({ title }) => title),
    status: first(({ status }) => status),
    startYear: first(({ startYear }) => startYear),
    baseYear: first(({ baseYear }) => baseYear),
    targetYear: first(({ targetYear }) => targetYear),
  };
  const notes = placed.flatMap(({ draft }) => draft.notes ?? []);
  const splits = placed.flatMap(({ draft }) => draft.splits ?? []);
  const statuses = placed.flatMap(({ draft }) => draft.statuses ?? []);
  const known = joined.title === null ? problems : problems.filter((one) => one.issue.code !== 'import.noTitle');
  return {
    ...joined,
    indicators,
    boxes: placed.flatMap(({ draft }) => draft.boxes),
    problems: [...known, ...otherYears(placed, joined)],
    unrecognised: placed.flatMap(({ draft }) => draft.unrecognised),
    ...(notes.length === 0 ? {} : { notes }),
    ...(splits.length === 0 ? {} : { splits }),
    ...(statuses.length === 0 ? {} : { statuses }),
    ...(sections.length === 0 ? {} : { sections }),
    ...(mentions.length === 0 ? {} : { mentions }),
  };
}

function otherYears(drafts: readonly NamedDraft[], joined: Pick<ImportDraft, 'baseYear' | 'targetYear'>) {
  return drafts.flatMap(({ name, draft }): DraftProblem[] => {
    const other = (['baseYear', 'targetYear'] as const).some(
      (year) => draft[year] !== null && draft[year] !== joined[year],
    );
    if (!other) return [];
    const values = { baseYear: draft.baseYear ?? '—', targetYear: draft.targetYear ?? '—' };
    return [{ severity: 'warning', issue: issue('import.otherYears', name, values) }];
  });
}

function rowKey({ category, name, unit, base, target, values }: DraftIndicator): string {
  const cells = [...values].map(([year, { text }]) => [year, text]);
  return JSON.stringify([category, name, unit, base?.text, target?.text, cells]);
}
