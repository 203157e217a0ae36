import { type Issue, issue } from '../base/issue';
import { FIRST_YEAR, LAST_YEAR } from '../values/cell-number';

/** What a person confirmed in the review besides the rows themselves. */
export interface ImportChoices {
  readonly title: string;
  readonly baseYear: number;
  readonly targetYear: number;
  /** The whole that the plan is about: 苏州市. */
  readonly wholeRegion: string;
  readonly rootName: string;
}

export type ChoiceField = 'title' | 'wholeRegion' | 'baseYear' | 'targetYear';

/**
 * What is wrong with each choice; empty when the plan can be made. Codes: `plan.titleMissing`, `import.wholeRegionMissing`,
 * `plan.yearOutside`, `plan.periodBackwards`.
 */
export function choiceIssues(choices: Omit<ImportChoices, 'rootName'>): Readonly<Partial<Record<ChoiceField, Issue>>> {
  const { baseYear, targetYear } = choices;
  const outside = (year: number) => !Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR;
  const outsideIssue = issue('plan.yearOutside', '', { first: FIRST_YEAR, last: LAST_YEAR });
  const backwards = issue('plan.periodBackwards', '', { baseYear, targetYear });
  return {
    ...(choices.title.trim() === '' ? { title: issue('plan.titleMissing') } : {}),
    ...(choices.wholeRegion.trim() === '' ? { wholeRegion: issue('import.wholeRegionMissing') } : {}),
    ...(outside(baseYear) ? { baseYear: outsideIssue } : {}),
    ...(outside(targetYear)
      ? { targetYear: outsideIssue }
      : !outside(baseYear) && targetYear <= baseYear
        ? { targetYear: backwards }
        : {}),
  };
}
