import { formMark, indicatorFormKey } from '../base/form-keys';
import type { Indicator, Region } from '../plan/entity';
import { type Plan, ROOT } from '../plan/plan';
import { listCategories, listIndicators, planFacts, planYears, wholeRegion } from '../plan/plan-lists';
import { resolveValue } from '../plan/resolve';
import { formatTarget } from '../target/format-target';

/** What a person chose for the forms. */
export interface FormWishes {
  /** Ends: base and target year; all: every year of the plan. */
  readonly years: 'ends' | 'all';
  /** Known values of the region stand in the cells already. */
  readonly withValues: boolean;
}

/** A sheet for one region to fill in, before it becomes a workbook. */
export interface FillForm {
  readonly region: Region;
  /** Name of its sheet; absent: the region's. */
  readonly sheet?: string;
  readonly title: string;
  /** Region, period, who issued it. */
  readonly facts: string;
  /** How to fill it in, one line. */
  readonly hint: string;
  readonly columns: readonly FormColumn[];
  readonly rows: readonly FormRow[];
  /** Names plan and region, for reading it back; stands over the keys. */
  readonly mark: string;
}

export type FormColumn = {
  readonly title: string;
  /** In characters of half width. */
  readonly width: number;
} & (
  | { readonly kind: 'number' | 'text' | 'reference' | 'value' | 'remark' | 'key' }
  /** One of these words and nothing else. */
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
);

export interface FormRow {
  /** As many as there are columns. */
  readonly cells: readonly string[];
  /** Said when a cell of this row is entered: the unit. */
  readonly prompt: string;
}

/** Words of the forms, from the wording. */
export interface FormWords {
  readonly title: (plan: string) => string;
  readonly facts: (region: string, base: number, target: number) => string;
  readonly hint: string;
  readonly columns: {
    readonly number: string;
    readonly category: string;
    readonly name: string;
    readonly unit: string;
    readonly reference: (year: number) => string;
    readonly year: (year: number, means: 'base' | 'target' | 'between') => string;
    readonly remark: string;
  };
  readonly prompt: (unit: string) => string;
}

/** The form of one region: a row for each indicator of the plan in force, a column for each year asked for. */
export function fillForm(plan: Plan, region: Region, wishes: FormWishes, words: FormWords): FillForm {
  const { title, baseYear, targetYear } = planFacts(plan);
  const years = wishes.years === 'all' ? planYears(plan) : [baseYear, targetYear];
  const whole = wholeRegion(plan);
  const categories = new Map<string, string>(listCategories(plan).map(({ id, name }) => [id, name]));
  const shownValueOf = (indicator: Indicator, of: Region | undefined, year: number): string => {
    if (of === undefined) return '';
    const { value } = resolveValue(plan, { scenario: ROOT, indicator: indicator.id, region: of.id, year });
    return value === null ? '' : formatTarget(value);
  };
  const { columns } = words;
  return {
    region,
    title: words.title(title),
    facts: words.facts(region.name, baseYear, targetYear),
    hint: words.hint,
    mark: formMark(plan.id, region.id),
    columns: [
      { title: columns.number, width: 6, kind: 'number' },
      { title: columns.category, width: 14, kind: 'text' },
      { title: columns.name, width: 34, kind: 'text' },
      { title: columns.unit, width: 10, kind: 'text' },
      { title: columns.reference(targetYear), width: 13, kind: 'reference' },
      ...years.map((year): FormColumn => {
        const means = year === baseYear ? 'base' : year === targetYear ? 'target' : 'between';
        return { title: columns.year(year, means), width: 13, kind: 'value' };
      }),
      { title: columns.remark, width: 24, kind: 'remark' },
      { title: formMark(plan.id, region.id), width: 10, kind: 'key' },
    ],
    rows: listIndicators(plan, ROOT).map((indicator, index) => ({
      cells: [
        String(index + 1),
        categories.get(indicator.category) ?? '',
        indicator.name,
        indicator.unit ?? '',
        shownValueOf(indicator, whole, targetYear),
        ...years.map((year) => (wishes.withValues ? shownValueOf(indicator, region, year) : '')),
        '',
        indicatorFormKey(indicator.id),
      ],
      prompt: words.prompt(indicator.unit ?? ''),
    })),
  };
}
