import { ChevronDown } from 'lucide-react';
import { Popover } from 'radix-ui';
import type { ScenarioId } from '../../../shared/base/ids';
import { asId } from '../../../shared/base/ids';
import type { Plan } from '../../../shared/plan/plan';
import { listScenarios } from '../../../shared/plan/plan-lists';
import { Checkbox } from '../../parts/checkbox';
import { Select } from '../../parts/select';
import { deskState } from '../../session/desk-state';
import { useWording } from '../../wording/wording-context';
import { scenarioName } from '../sheet-context';
import { LEAST_COMPARED, MOST_COMPARED } from './comparison-setup';
import './scenario-chooser.css';

export interface ScenarioChooserProps {
  readonly plan: Plan;
  /** The base first. */
  readonly compared: readonly ScenarioId[];
}

/** Which scenarios stand side by side, and which of them the others are held against. */
export function ScenarioChooser({ plan, compared }: ScenarioChooserProps) {
  const wording = useWording();
  const words = wording.comparison;
  const listed = listScenarios(plan);
  const names = compared.map((id) => scenarioName(plan, id, wording));
  const [base] = compared;
  // Others keep the order of the tabs, whatever the order of choosing.
  const choose = (first: ScenarioId, chosen: ReadonlySet<ScenarioId>): void => {
    const others = listed.map((one) => one.id).filter((id) => id !== first && chosen.has(id));
    deskState.setState({ compared: [first, ...others] });
  };
  return (
    <>
      <span className="scenario-chooser-label scenario-chooser-said">{words.compared}</span>
      <Popover.Root>
        <Popover.Trigger className="select" aria-label={`${words.compared}：${words.comparedNames(names)}`}>
          <span className="select-words">
            {names.length <= LEAST_COMPARED ? words.comparedNames(names) : words.comparedCount(names.length)}
          </span>
          <ChevronDown size={12} strokeWidth={1.5} aria-hidden="true" />
        </Popover.Trigger>
        <Popover.Portal>
          <Popover.Content
            className="menu-panel scenario-chooser"
            sideOffset={4}
            align="start"
            aria-label={words.compared}
          >
            {listed.map(({ id, name }) => {
              const chosen = compared.includes(id);
              const refused = chosen ? compared.length <= LEAST_COMPARED : compared.length >= MOST_COMPARED;
              return (
                <div
                  key={id}
                  className="scenario-chooser-line"
                  title={refused ? (chosen ? words.atLeastTwo : words.atMostEight) : undefined}
                >
                  <Checkbox
                    label={name}
                    checked={chosen}
                    disabled={refused}
                    onChange={(on) => {
                      const next = new Set(compared);
                      if (on) next.add(id);
                      else next.delete(id);
                      choose(base === id ? (listed.find((one) => next.has(one.id))?.id ?? id) : (base ?? id), next);
                    }}
                  />
                </div>
              );
            })}
          </Popover.Content>
        </Popover.Portal>
      </Popover.Root>
      <span className="scenario-chooser-label">{words.base}</span>
      <Select
        label={words.base}
        value={base ?? ''}
        options={compared.map((id, index) => ({ value: id as string, label: names[index] ?? '' }))}
        onChange={(id) => choose(asId<ScenarioId>(id), new Set(compared))}
      />
    </>
  );
}
