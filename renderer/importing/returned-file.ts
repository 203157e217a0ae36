import type { Issue } from '../../shared/base/issue';
import type { Result } from '../../shared/base/result';
import type { FoundDifferences, MergeChoices } from '../../shared/import/indicator-differences';
import { compareWithPlan } from '../../shared/import/merge-draft';
import type { Plan } from '../../shared/plan/plan';
import { type MergeCounts, mergeCounts } from './merge-review';
import type { ReadSource } from './read-source';

/** One of several files that came back together. */
export interface ReturnedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Null while it is waiting to be read. */
  readonly outcome: Result<ReadSource, Issue> | null;
  /** How many differences were taken over; null: not yet. */
  readonly merged: number | null;
}

/** What the list says of a file that was read and not yet taken over. */
export interface ReturnedSummary {
  readonly regions: readonly string[];
  readonly counts: MergeCounts;
  /** Cells that could not be read. */
  readonly unread: number;
  /** Errors and warnings, those of the comparison included. */
  readonly problems: number;
  readonly found: FoundDifferences;
}

const UNREAD: ReadonlySet<string> = new Set(['import.valueUnreadable', 'form.statusUnreadable']);

/** A file held against the plan as it is now. */
export function summaryOf(source: ReadSource, plan: Plan, receiving: MergeChoices): ReturnedSummary {
  const { draft } = source;
  const found = compareWithPlan(plan, draft, receiving);
  const regions = new Set(
    [...draft.indicators, ...(draft.statuses ?? [])].flatMap(({ region }) => (region === undefined ? [] : [region])),
  );
  const told = [...draft.problems, ...found.problems].filter(({ severity }) => severity !== 'info');
  return {
    regions: [...regions],
    counts: mergeCounts({ decided: new Map() }, found),
    unread: told.filter(({ issue }) => UNREAD.has(issue.code)).length,
    problems: told.length,
    found,
  };
}

/** Whether taking over all leaves nothing of it for a person to look at. */
export function isClear({ counts, problems }: Pick<ReturnedSummary, 'counts' | 'problems'>): boolean {
  return problems === 0 && counts.left === 0;
}
