import { useMemo, useState } from 'react';
import type { RegionId, ScenarioId, Year } from '../../shared/base/ids';
import type { PageSetup } from '../../shared/export/page-setup';
import type { Report } from '../../shared/export/report';
import type { ReportKind } from '../../shared/export/report-kinds';
import type { Plan } from '../../shared/plan/plan';
import { planFacts } from '../../shared/plan/plan-lists';
import { type ReportWish, reportsOf } from '../exporting/report-document';
import { useDeskState, useSessionState } from '../session/session-context';
import { comparedPlan } from '../views/comparison/compared-plan';
import { compareAsSetUp, comparisonSetup } from '../views/comparison/comparison-setup';
import { useWording } from '../wording/wording-context';

/** What a person chooses in the bar above the pages. */
export interface ReportChoice {
  readonly kind: ReportKind;
  readonly scenario: ScenarioId;
  /** Null: the whole, or what the 对照 view has chosen. */
  readonly region: RegionId | null;
  readonly year: Year;
  readonly onlyDifferences: boolean;
  readonly explanation: boolean;
}

export interface ChosenReport {
  /** With past states among its scenarios where they are compared. */
  readonly plan: Plan;
  readonly choice: ReportChoice;
  readonly choose: (change: Partial<ReportChoice>) => void;
  readonly wish: ReportWish;
}

/** What is chosen and the plan it is chosen from; begins with what is on the desk. */
export function useReportChoice(kind: ReportKind): ChosenReport {
  const wording = useWording();
  const present = useSessionState((state) => state.plan);
  const log = useSessionState((state) => state.log);
  const sample = useSessionState((state) => state.sample);
  const compared = useDeskState((state) => state.compared);
  const scenario = useDeskState((state) => state.scenario);
  const [choice, setChoice] = useState<ReportChoice>(() => ({
    kind,
    scenario,
    region: null,
    year: planFacts(present).targetYear,
    onlyDifferences: comparisonSetup.getState().onlyDifferences,
    explanation: comparisonSetup.getState().withExplanation,
  }));
  const plan = useMemo(
    () => comparedPlan({ plan: present, log }, compared, wording),
    [present, log, compared, wording],
  );
  const wish = useMemo<ReportWish>(() => {
    const compare = (region: RegionId | null) => {
      const setup = comparisonSetup.getState();
      return compareAsSetUp(plan, compared, region === null ? setup : { ...setup, regions: [region] });
    };
    return { ...choice, compare, sample };
  }, [choice, plan, compared, sample]);
  return { plan, choice, choose: (change) => setChoice((before) => ({ ...before, ...change })), wish };
}

/** The pages' content; made again only when something about it changed. */
export function useReports({ plan, wish }: ChosenReport, setup: PageSetup): readonly Report[] {
  const wording = useWording();
  return useMemo(() => reportsOf(plan, wish, setup, wording), [plan, wish, setup, wording]);
}
