import type { Indicator } from '../plan/entity';
import type { Plan } from '../plan/plan';
import { listIndicators, planFacts, planYears } from '../plan/plan-lists';
import { resolveValue } from '../plan/resolve';
import { formatTarget } from '../target/format-target';
import type { DraftCell, DraftIndicator, ImportDraft } from './import-draft';
import type { MergeChoices } from './indicator-differences';
import type { IndicatorMatch } from './match-indicators';
import { recogniseMentions } from './recognise-mentions';

/** A draft whose rows go on with indicators of a plan, and what each of the rows is about. */
export interface DraftBesidePlan {
  readonly draft: ImportDraft;
  readonly matches: readonly IndicatorMatch[];
}

/**
 * What the running text of a document tells of indicators of the plan that no row of the document is about: a text that
 * was revised without its table, or with a part of it.
 */
export function withPlanMentions(
  plan: Plan,
  draft: ImportDraft,
  matches: readonly IndicatorMatch[],
  choices: MergeChoices,
): DraftBesidePlan {
  const { prose = [] } = draft;
  const met = new Set(matches.flatMap((match) => (match.kind === 'one' ? [match.indicator.id] : [])));
  const others = prose.length === 0 ? [] : listIndicators(plan, choices.scenario).filter(({ id }) => !met.has(id));
  if (others.length === 0) return { draft, matches };
  const { baseYear, targetYear } = planFacts(plan);
  const rows = others.map((indicator) => rowOf(plan, indicator, choices));
  const sections = (draft.sections ?? []).map(({ place }) => Number(/\d+/.exec(place)?.[0] ?? 0));
  const known = new Set((draft.mentions ?? []).map(({ place, sentence, nth }) => `${place}|${nth}|${sentence}`));
  const found = recogniseMentions(prose, new Set(), rows, { baseYear, targetYear }, sections)
    .filter(({ place, sentence, nth }) => !known.has(`${place}|${nth}|${sentence}`))
    .map((mention) => ({
      ...mention,
      indicator: draft.indicators.length + mention.indicator,
      year: mention.year ?? targetYear,
    }));
  if (found.length === 0) return { draft, matches };
  return {
    draft: {
      ...draft,
      indicators: [...draft.indicators, ...rows],
      mentions: [...(draft.mentions ?? []), ...found],
    },
    matches: [
      ...matches,
      ...others.map((indicator) => ({ kind: 'one', indicator, best: true, byKey: false }) as const),
    ],
  };
}

/** An indicator as a row of a document would tell it. */
function rowOf(plan: Plan, indicator: Indicator, { scenario, region }: MergeChoices): DraftIndicator {
  const { baseYear, targetYear } = planFacts(plan);
  const values = new Map<number, DraftCell>();
  for (const year of planYears(plan)) {
    const target = resolveValue(plan, { scenario, indicator: indicator.id, region, year }).value;
    if (target !== null) values.set(year, { text: formatTarget(target), target, place: '' });
  }
  return {
    category: null,
    name: indicator.name,
    unit: indicator.unit,
    attribute: null,
    responsible: null,
    base: values.get(baseYear) ?? null,
    target: values.get(targetYear) ?? null,
    pace: null,
    values,
    place: '',
    confidence: 'high',
  };
}
