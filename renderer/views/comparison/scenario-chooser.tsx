import { ChevronDown } from 'lucide-react';
import { Popover } from 'radix-ui';
import type { ScenarioId } from '../../../shared/base/ids';
import type { Plan } from '../../../shared/plan/plan';
import { listScenarios } from '../../../shared/plan/plan-lists';
import { Checkbox } from '../../parts/checkbox';
import { deskState } from '../../session/desk-state';
import { useWording } from '../../wording/wording-context';
import { scenarioName } from '../sheet-context';
import { LEAST_COMPARED, MOST_COMPARED } from './comparison-setup';
import { PastChooser } from './past-chooser';
import './scenario-chooser.css';

export interface ScenarioChooserProps {
  /** With the compared past states among its scenarios. */
  readonly plan: Plan;
  /** The base first. */
  readonly compared: readonly ScenarioId[];
}

/** Which scenarios stand side by side, those of today and the plan as it stood. Their order is dragged in the strip. */
export function ScenarioChooser({ plan, compared }: ScenarioChooserProps) {
  const wording = useWording();
  const words = wording.comparison;
  const names = compared.map((id) => scenarioName(plan, id, wording));
  const full = compared.length >= MOST_COMPARED;
  const choose = (id: ScenarioId, on: 'on' | 'off'): void => {
    const next = on === 'on' ? [...compared, id] : compared.filter((one) => one !== id);
    deskState.setState({ compared: next });
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
            {listScenarios(plan).map(({ id, name }) => {
              const chosen = compared.includes(id);
              const refused = chosen ? compared.length <= LEAST_COMPARED : full;
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
                    onChange={(on) => choose(id, on ? 'on' : 'off')}
                  />
                </div>
              );
            })}
            <PastChooser compared={compared} full={full} onChoose={(id) => choose(id, 'on')} />
          </Popover.Content>
        </Popover.Portal>
      </Popover.Root>
    </>
  );
}
