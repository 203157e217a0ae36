import { useEffect, useId, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Comparison } from '../../../shared/analysis/comparison';
import type { ScenarioId } from '../../../shared/base/ids';
import { explainScenario } from '../../../shared/edits/explain-scenario';
import { explainSide } from '../../../shared/export/explain-comparison';
import { readPastId } from '../../../shared/operations/past-scenario';
import { keptExplanation } from '../../../shared/plan/kept-explanation';
import type { Plan } from '../../../shared/plan/plan';
import { copyText } from '../../frame/copy-text';
import { Button } from '../../parts/button';
import { Checkbox } from '../../parts/checkbox';
import { SegmentedFilter } from '../../parts/segmented-filter';
import { tell } from '../../session/desk-state';
import { useSession } from '../../session/session-context';
import { useWording } from '../../wording/wording-context';
import { scenarioName } from '../sheet-context';
import { comparisonSetup } from './comparison-setup';
import './explanation-editor.css';

export interface ExplanationEditorProps {
  readonly plan: Plan;
  readonly comparison: Comparison;
}

/** 调整说明 of each scenario against the base: generated from the numbers until a person rewrites it. */
export function ExplanationEditor({ plan, comparison }: ExplanationEditorProps) {
  const wording = useWording();
  const words = wording.comparison.explanation;
  const [base, ...others] = comparison.scenarios;
  const [chosen, choose] = useState<string | null>(null);
  const included = useStore(comparisonSetup, (setup) => setup.withExplanation);
  const scenario = others.find((id) => id === chosen) ?? others[0];
  if (base === undefined || scenario === undefined) return null;
  const names = comparison.scenarios.map((id) => scenarioName(plan, id, wording));
  const index = comparison.scenarios.indexOf(scenario);
  const generated = explainSide(comparison, index, names, wording.explanation);
  return (
    <div className="explanation">
      <div className="explanation-bar">
        {others.length === 1 ? (
          <h2 className="comparison-panel-title">{words.title(names[index] ?? '', names[0] ?? '')}</h2>
        ) : (
          <SegmentedFilter
            label={words.scenario}
            value={scenario as string}
            segments={others.map((id, at) => ({ value: id as string, label: names[at + 1] ?? '' }))}
            onChange={choose}
          />
        )}
        <span className="explanation-space" />
        <Checkbox
          label={words.include}
          checked={included}
          onChange={(withExplanation) => comparisonSetup.setState({ withExplanation })}
        />
      </div>
      <OneExplanation
        key={`${scenario}/${base}`}
        plan={plan}
        scenario={scenario}
        base={base}
        generated={generated}
        label={words.title(names[index] ?? '', names[0] ?? '')}
      />
    </div>
  );
}

interface OneExplanationProps {
  readonly plan: Plan;
  readonly scenario: ScenarioId;
  readonly base: ScenarioId;
  readonly generated: string;
  readonly label: string;
}

/** Leaving the field keeps what was written, as leaving a cell does. */
function OneExplanation({ plan, scenario, base, generated, label }: OneExplanationProps) {
  const session = useSession();
  const words = useWording().comparison.explanation;
  const past = readPastId(scenario) !== null;
  const kept = past ? null : keptExplanation(plan, scenario, base, generated);
  const shown = kept?.text ?? generated;
  const [draft, setDraft] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const status = useId();

  const keep = (text: string | null): void => {
    if (text === null || text === shown) return;
    const done = session.run(explainScenario(session.state.getState().plan, scenario, base, text, generated));
    if (!done.ok) tell(done.issue);
    else if (text !== generated) comparisonSetup.setState({ withExplanation: true });
  };
  // Another view by keyboard takes the field away without a blur.
  const leaving = useRef(keep);
  const written = useRef<string | null>(null);
  leaving.current = keep;
  written.current = draft;
  useEffect(() => () => leaving.current(written.current), []);

  return (
    <>
      <textarea
        className="explanation-text"
        aria-label={label}
        aria-describedby={status}
        value={draft ?? shown}
        readOnly={past}
        spellCheck={false}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={() => {
          keep(draft);
          setDraft(null);
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing || event.key !== 'Escape' || draft === null) return;
          event.stopPropagation();
          setDraft(null);
        }}
      />
      <p className="explanation-state" id={status}>
        <span className={kept?.outdated === true ? 'explanation-outdated' : undefined}>
          {past ? words.past : kept === null ? words.generated : kept.outdated ? words.outdated : words.rewritten}
        </span>
        {asking ? (
          <>
            <span role="alert">{words.replaceAsk}</span>
            <Button
              onClick={() => {
                keep(generated);
                setAsking(false);
              }}
            >
              {words.replace}
            </Button>
            <Button onClick={() => setAsking(false)}>{words.leave}</Button>
          </>
        ) : (
          <Button disabledBecause={kept === null ? words.isGenerated : undefined} onClick={() => setAsking(true)}>
            {words.regenerate}
          </Button>
        )}
        <Button onClick={() => copyText(draft ?? shown)}>{words.copy}</Button>
      </p>
    </>
  );
}
