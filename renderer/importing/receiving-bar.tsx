import { useId } from 'react';
import { asId, type RegionId, type ScenarioId } from '../../shared/base/ids';
import type { MergeChoices } from '../../shared/import/indicator-differences';
import { isLocked } from '../../shared/plan/locked';
import type { Plan } from '../../shared/plan/plan';
import { listRegions, listScenarios, planFacts } from '../../shared/plan/plan-lists';
import { Field } from '../parts/field';
import { Select } from '../parts/select';
import { useWording } from '../wording/wording-context';

export interface ReceivingBarProps {
  readonly plan: Plan;
  readonly receiving: MergeChoices;
  readonly onChange: (receiving: MergeChoices) => void;
}

/** What of the plan on the desk receives: which scenario, and whose values those are that name no region. */
export function ReceivingBar({ plan, receiving, onChange }: ReceivingBarProps) {
  const words = useWording().merging;
  const ids = { scenario: useId(), region: useId() };
  const scenarios = listScenarios(plan).filter(({ id }) => !isLocked(plan, id));
  return (
    <>
      <div className="field">
        <span className="field-label">{words.plan}</span>
        <span className="receiving-plan" title={planFacts(plan).title}>
          {planFacts(plan).title}
        </span>
      </div>
      <Field id={ids.scenario} label={words.scenario}>
        <Select
          id={ids.scenario}
          label={words.scenario}
          wide
          options={scenarios.map(({ id, name }) => ({ value: id as string, label: name }))}
          value={receiving.scenario as string}
          onChange={(scenario) => onChange({ ...receiving, scenario: asId<ScenarioId>(scenario) })}
        />
      </Field>
      <Field id={ids.region} label={words.region}>
        <Select
          id={ids.region}
          label={words.region}
          wide
          options={listRegions(plan).map(({ id, name }) => ({ value: id as string, label: name }))}
          value={receiving.region as string}
          onChange={(region) => onChange({ ...receiving, region: asId<RegionId>(region) })}
        />
      </Field>
    </>
  );
}
