import { formMark, milestoneFormKey } from '../base/form-keys';
import { printDue } from '../plan/due-date';
import type { Milestone, Region } from '../plan/entity';
import { regionMatcher } from '../plan/match-region';
import { type Plan, ROOT } from '../plan/plan';
import { listMilestones, listProjects, planFacts, wholeRegion } from '../plan/plan-lists';
import { formatTarget } from '../target/format-target';
import type { FillForm, FormRow, FormWishes } from './fill-form';

/** Words of the milestone sheet, from the wording. The reader knows its columns and states by the Chinese ones. */
export interface MilestoneFormWords {
  readonly title: (plan: string) => string;
  readonly facts: (region: string, base: number, target: number) => string;
  readonly sheetName: (region: string) => string;
  readonly hint: string;
  readonly columns: {
    readonly number: string;
    readonly project: string;
    readonly what: string;
    readonly quantity: string;
    readonly unit: string;
    readonly due: string;
    readonly status: string;
    readonly remark: string;
  };
  readonly everyYear: string;
  readonly status: Readonly<Record<Milestone['status'], string>>;
  readonly prompt: string;
}

/**
 * The second sheet of a region: how far its milestones are, and those of the whole that it has a part in. Null where
 * there are none. A milestone that names another region is not asked for; one whose words name no region (农村, 各级) is.
 */
export function milestoneForm(
  plan: Plan,
  region: Region,
  { withValues }: Pick<FormWishes, 'withValues'>,
  words: MilestoneFormWords,
): FillForm | null {
  const { title, baseYear, targetYear } = planFacts(plan);
  const whole = wholeRegion(plan)?.id;
  const matchRegion = regionMatcher(plan);
  const projects = new Map<string, string>(listProjects(plan, ROOT).map(({ id, name }) => [id, name]));
  const rows = listMilestones(plan, ROOT).filter(({ scope }) => {
    const named = scope === null ? null : matchRegion(scope);
    return named === null || named.id === region.id || named.id === whole;
  });
  if (rows.length === 0) return null;
  const { columns } = words;
  const mark = formMark(plan.id, region.id);
  return {
    region,
    sheet: words.sheetName(region.name),
    title: words.title(title),
    facts: words.facts(region.name, baseYear, targetYear),
    hint: words.hint,
    mark,
    columns: [
      { title: columns.number, width: 6, kind: 'number' },
      { title: columns.project, width: 28, kind: 'text' },
      { title: columns.what, width: 36, kind: 'text' },
      { title: columns.quantity, width: 12, kind: 'reference' },
      { title: columns.unit, width: 8, kind: 'text' },
      { title: columns.due, width: 12, kind: 'reference' },
      { title: columns.status, width: 12, kind: 'choice', choices: Object.values(words.status) },
      { title: columns.remark, width: 24, kind: 'remark' },
      { title: mark, width: 10, kind: 'key' },
    ],
    rows: rows.map(
      (milestone, index): FormRow => ({
        cells: [
          String(index + 1),
          projects.get(milestone.project) ?? '',
          milestone.what,
          milestone.quantity === null ? '' : formatTarget(milestone.quantity),
          milestone.unit ?? '',
          dueText(milestone, words.everyYear),
          withValues ? words.status[milestone.status] : '',
          '',
          milestoneFormKey(milestone.id),
        ],
        prompt: words.prompt,
      }),
    ),
  };
}

function dueText({ due, counting }: Milestone, everyYear: string): string {
  if (due !== null) return printDue(due);
  return counting === 'yearly' ? everyYear : '';
}
