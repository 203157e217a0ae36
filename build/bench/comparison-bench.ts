import { compareScenarios } from '../../shared/analysis/compare-scenarios';
import type { ComparisonScope } from '../../shared/analysis/comparison';
import { comparisonMemory } from '../../shared/analysis/remember-comparison';
import { type Plan, ROOT } from '../../shared/plan/plan';
import { listRegions } from '../../shared/plan/plan-lists';
import { writeValues } from '../../shared/values/plan-values';
import { setSlot } from '../../shared/values/slot';
import type { Bench } from './measure';
import {
  DRAFTS,
  draftId,
  INDICATORS,
  nationalNumber,
  nationalPlan,
  placeOf,
  plainTarget,
  REGIONS,
  YEARS,
} from './national-plan';

const CELLS = INDICATORS * REGIONS * YEARS.length;

/** G5 and G6: eight scenarios of a national plan, every county and year, against loops over dense arrays. */
export function comparisonBenches(): readonly Bench[] {
  const plan = nationalPlan();
  const scope: ComparisonScope = {
    scenarios: [ROOT, ...Array.from({ length: DRAFTS }, (_, draft) => draftId(draft + 1))],
    years: YEARS,
    regions: listRegions(plan).map(({ id }) => id),
    onlyDiffering: true,
  };
  const dense = Array.from({ length: DRAFTS + 1 }, (_, draft) =>
    Float64Array.from({ length: CELLS }, (_none, cell) => nationalNumber(draft, cell)),
  );
  const ours = compareScenarios(plan, scope).counts.map(({ stricter, looser }) => [stricter, looser]);
  const theirs = denseCounts(dense);
  const together = Array.from({ length: DRAFTS }, (_, draft) =>
    theirs
      .slice(draft * INDICATORS, (draft + 1) * INDICATORS)
      .reduce(([up, down], [more = 0, less = 0]) => [(up ?? 0) + more, (down ?? 0) + less], [0, 0]),
  );
  if (JSON.stringify(ours.slice(1)) !== JSON.stringify(together)) throw new Error('The two ways of counting disagree.');
  const compare = comparisonMemory();
  compare(plan, scope);
  let edits = 0;
  const edited = (): Plan => {
    edits += 1;
    const write = { ...placeOf(edits * 5), scenario: draftId(1), slot: setSlot(plainTarget(1000 + edits)) };
    return { ...plan, values: writeValues(plan.values, [write]) };
  };
  return [
    {
      name: 'compare 8 × 1.15 million values, drafts of 5 %: every differing row and the counts',
      baselineName: 'loop over eight dense Float64Arrays, four counts for each scenario and indicator',
      bound: 1.2,
      subject: () => compareScenarios(plan, scope),
      baseline: () => denseCounts(dense),
    },
    {
      name: '… the same again after one edit, remembered',
      baselineName: 'the same loop',
      bound: null,
      subject: () => compare(edited(), scope),
      baseline: () => denseCounts(dense),
    },
  ];
}

/** Four counts for each draft and indicator: what the comparison says of them too. */
function denseCounts(dense: readonly Float64Array[]): readonly (readonly number[])[] {
  const base = dense[0] as Float64Array;
  const width = CELLS / INDICATORS;
  return dense.slice(1).flatMap((draft) =>
    Array.from({ length: INDICATORS }, (_, indicator) => {
      let [up, down, same, blank] = [0, 0, 0, 0];
      for (let cell = indicator * width; cell < (indicator + 1) * width; cell += 1) {
        const step = (draft[cell] as number) - (base[cell] as number);
        if (step > 0) up += 1;
        else if (step < 0) down += 1;
        else if (step === 0) same += 1;
        else blank += 1;
      }
      return [up, down, same, blank];
    }),
  );
}
