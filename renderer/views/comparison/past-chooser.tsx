import { useState } from 'react';
import type { ScenarioId } from '../../../shared/base/ids';
import type { Operation } from '../../../shared/operations/operation';
import { pastId } from '../../../shared/operations/past-scenario';
import { ROOT } from '../../../shared/plan/plan';
import { Button } from '../../parts/button';
import { Select } from '../../parts/select';
import { useSessionState } from '../../session/session-context';
import { useWording } from '../../wording/wording-context';
import { timeText } from '../time-text';

/** Longer lists nobody scrolls; an older day is found in 历史. */
const MOST_MOMENTS = 100;

export interface PastChooserProps {
  readonly compared: readonly ScenarioId[];
  readonly full: boolean;
  readonly onChoose: (id: ScenarioId) => void;
}

/** 往日的现行方案: a day of the log, and what was the last thing done then. */
export function PastChooser({ compared, full, onChoose }: PastChooserProps) {
  const wording = useWording();
  const words = wording.comparison;
  const log = useSessionState((state) => state.log);
  const days = momentsByDay(log);
  const [chosenDay, setDay] = useState<string | null>(null);
  const [chosenSeq, setSeq] = useState<string | null>(null);
  const day = days.find(([one]) => one === chosenDay) ?? days[0];
  const [last] = day?.[1] ?? [];
  if (day === undefined || last === undefined) return null;
  const operation = day[1].find(({ seq }) => String(seq) === chosenSeq) ?? last;
  const id = pastId({ scenario: ROOT, seq: operation.seq });
  const refused = compared.includes(id) ? words.past.there : full ? words.atMostEight : undefined;
  return (
    <fieldset className="past-chooser">
      <legend>{words.past.label}</legend>
      <Select
        label={words.past.day}
        value={day[0]}
        options={days.map(([one]) => ({ value: one, label: one }))}
        onChange={(one) => {
          setDay(one);
          setSeq(null);
        }}
      />
      <Select
        label={words.past.moment}
        value={String(operation.seq)}
        options={day[1].map((one, index) => ({
          value: String(one.seq),
          label:
            index === 0
              ? words.past.endOfDay
              : words.past.after(timeText(one.at).slice(11), wording.history.events[one.event]),
        }))}
        onChange={setSeq}
      />
      <Button kind="outlined" disabledBecause={refused} onClick={() => onChoose(id)}>
        {words.past.add}
      </Button>
    </fieldset>
  );
}

/** Newest first, and within a day newest first. */
function momentsByDay(log: readonly Operation[]): readonly (readonly [string, readonly Operation[]])[] {
  const days = new Map<string, Operation[]>();
  for (const operation of log.slice(-MOST_MOMENTS).reverse()) {
    const day = timeText(operation.at).slice(0, 10);
    days.set(day, [...(days.get(day) ?? []), operation]);
  }
  return [...days];
}
