import { passageStates } from '../analysis/passage-states';
import type { ScenarioId } from '../base/ids';
import type { Indicator, Milestone } from '../plan/entity';
import type { Plan } from '../plan/plan';
import {
  listBoxes,
  listCategories,
  listIndicators,
  listMilestones,
  listProjects,
  listRegions,
  listScenarios,
  listSections,
  planFacts,
  planYears,
  wholeRegion,
} from '../plan/plan-lists';
import { resolveValue } from '../plan/resolve';
import { formatTarget } from '../target/format-target';
import type { Target } from '../target/target';

/** The object that `show --json` prints: the shape of `import --json` (docs/exchange-format.md), read from a plan. */
export function planToShowJson(
  plan: Plan,
  scenario: ScenarioId,
  problems: readonly unknown[],
): Readonly<Record<string, unknown>> {
  const { title, baseYear, targetYear } = planFacts(plan);
  const categories = new Map<string, string>(listCategories(plan).map(({ id, name }) => [id, name]));
  const boxes = new Map<string, string>(listBoxes(plan).map(({ id, number }) => [id, number]));
  const milestones = listMilestones(plan, scenario);
  return {
    title,
    baseYear,
    targetYear,
    scenario: listScenarios(plan).find(({ id }) => id === scenario)?.name ?? null,
    indicators: listIndicators(plan, scenario).map((indicator) =>
      indicatorToJson(plan, scenario, indicator, categories.get(indicator.category) ?? null),
    ),
    projects: listProjects(plan, scenario).map((project) => ({
      box: boxes.get(project.box) ?? null,
      name: project.name,
      milestones: milestones.filter((milestone) => milestone.project === project.id).map(milestoneToJson),
    })),
    problems,
    ...proseToJson(plan, scenario),
  };
}

/** The sections, and the sentences that tell numbers of the table again; left out for a plan without running text. */
function proseToJson(plan: Plan, scenario: ScenarioId): Readonly<Record<string, unknown>> {
  const sections = listSections(plan);
  const states = passageStates(plan, scenario);
  const regions = new Map<string, string>(listRegions(plan).map(({ id, name }) => [id, name]));
  return {
    ...(sections.length === 0
      ? {}
      : { sections: sections.map(({ level, heading, source }) => ({ level, title: heading, place: source })) }),
    ...(states.length === 0
      ? {}
      : {
          passages: states.map(({ passage, section, mentions, stale, amended }) => ({
            section: section?.heading ?? null,
            text: passage.text,
            place: passage.source,
            stale,
            amended,
            mentions: mentions.map(({ mention, indicator, told, held, agrees }) => ({
              indicator: indicator?.name ?? null,
              region: regions.get(mention.region) ?? null,
              year: mention.year,
              told: told?.words ?? null,
              value: textOf(held),
              agrees,
            })),
          })),
        }),
  };
}

const ATTRIBUTES = { binding: '约束性', expected: '预期性' } as const;

function indicatorToJson(plan: Plan, scenario: ScenarioId, indicator: Indicator, category: string | null): unknown {
  const { baseYear, targetYear } = planFacts(plan);
  const region = wholeRegion(plan)?.id;
  const at = (year: number): Target | null =>
    region === undefined ? null : resolveValue(plan, { scenario, indicator: indicator.id, region, year }).value;
  const values = planYears(plan).flatMap((year) => {
    const target = at(year);
    return target === null ? [] : [[String(year), formatTarget(target)] as const];
  });
  return {
    category,
    name: indicator.name,
    unit: indicator.unit,
    attribute: indicator.attribute === null ? null : ATTRIBUTES[indicator.attribute],
    responsible: indicator.responsible,
    base: textOf(at(baseYear)),
    target: textOf(at(targetYear)),
    ...numberOf(at(targetYear)),
    values: Object.fromEntries(values),
  };
}

function milestoneToJson({ what, quantity, unit, due, counting, firmness }: Milestone): unknown {
  return {
    text: what,
    ...numberOf(quantity),
    unit,
    year: due === null ? null : Number(due.slice(0, 4)),
    cumulative: counting === 'cumulative',
    perYear: counting === 'yearly',
    soft: firmness === 'soft',
  };
}

function textOf(target: Target | null): string | null {
  return target === null ? null : formatTarget(target);
}

function numberOf(target: Target | null): { readonly comparator: string | null; readonly value: number | null } {
  if (target?.kind !== 'number') return { comparator: null, value: null };
  return { comparator: target.comparator === '=' ? null : target.comparator, value: target.number };
}
