import { useMemo, useState } from 'react';
import { type PassageState, passageStates } from '../../shared/analysis/passage-states';
import { amendPassages } from '../../shared/edits/amend-passages';
import { isLocked } from '../../shared/plan/locked';
import { listSections } from '../../shared/plan/plan-lists';
import { formatTarget } from '../../shared/target/format-target';
import { Button } from '../parts/button';
import { Checkbox } from '../parts/checkbox';
import { Dialog } from '../parts/dialog';
import { SegmentedFilter } from '../parts/segmented-filter';
import { showDialog, tell } from '../session/desk-state';
import { useDeskState, useSession, useSessionState } from '../session/session-context';
import { goToAddress } from '../views/go-to-address';
import { amendedSpans, toldSpans } from '../views/passage-marks';
import { PassageWords } from '../views/passage-words';
import { scenarioName } from '../views/sheet-context';
import { useWording } from '../wording/wording-context';
import { closeDialog } from './close-dialog';
import './passages-dialog.css';

type Shown = 'stale' | 'all';

/** Every sentence of the text by its section: those that are to be amended, with the sentence they become, taken in one step. */
export function PassagesDialog() {
  const wording = useWording();
  const words = wording.passages.list;
  const session = useSession();
  const plan = useSessionState((state) => state.plan);
  const scenario = useDeskState((state) => state.scenario);
  const states = useMemo(() => passageStates(plan, scenario), [plan, scenario]);
  const stale = states.filter((state) => state.stale);
  const [shown, setShown] = useState<Shown>(stale.length > 0 ? 'stale' : 'all');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = stale.filter(({ passage, amended }) => amended !== null && !left.has(passage.id));
  const listed = shown === 'stale' ? stale : states;
  const confirm = (): void => {
    const ids = chosen.map(({ passage }) => passage.id);
    const done = session.run(amendPassages(plan, scenario, ids));
    if (!done.ok) tell(done.issue);
    closeDialog();
  };
  const choose = (id: string, take: boolean): void => {
    const next = new Set(left);
    if (take) next.delete(id);
    else next.add(id);
    setLeft(next);
  };
  const sections = [
    null,
    ...listSections(plan).filter(({ id }) => shown === 'all' || listed.some(({ section }) => section?.id === id)),
  ];
  return (
    <Dialog
      title={words.title}
      description={words.about(scenarioName(plan, scenario, wording))}
      width="wide"
      confirm={
        stale.length === 0
          ? undefined
          : {
              label: words.confirm(chosen.length),
              run: confirm,
              disabledBecause: isLocked(plan, scenario)
                ? wording.indicators.locked.scenario
                : chosen.length === 0
                  ? words.nothing
                  : undefined,
            }
      }
      onClose={closeDialog}
    >
      <div className="passages-filter">
        <SegmentedFilter<Shown>
          label={words.filter}
          segments={[
            { value: 'stale', label: words.filters.stale, count: stale.length },
            { value: 'all', label: words.filters.all, count: states.length },
          ]}
          value={shown}
          onChange={setShown}
        />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list longer than the dialog scrolls by the keyboard too */}
      <section className="passages-list" aria-label={words.title} tabIndex={0}>
        {states.length + sections.length === 1 ? <p className="passages-none">{words.noText}</p> : null}
        {states.length > 0 && listed.length === 0 ? <p className="passages-none">{words.none}</p> : null}
        {sections.map((section) => (
          <div key={section?.id ?? ''}>
            {section === null ? null : (
              <h3 className="passages-section" style={{ paddingLeft: `${10 + (section.level - 1) * 14}px` }}>
                {section.heading}
              </h3>
            )}
            {listed
              .filter((state) => (state.section?.id ?? null) === (section?.id ?? null))
              .map((state) => (
                <PassageLine
                  key={state.passage.id}
                  state={state}
                  taken={!left.has(state.passage.id)}
                  onTake={(take) => choose(state.passage.id, take)}
                />
              ))}
          </div>
        ))}
      </section>
    </Dialog>
  );
}

interface PassageLineProps {
  readonly state: PassageState;
  readonly taken: boolean;
  readonly onTake: (take: boolean) => void;
}

function PassageLine({ state, taken, onTake }: PassageLineProps) {
  const wording = useWording();
  const words = wording.passages;
  const plan = useSessionState((session) => session.plan);
  const { passage, mentions, stale, amended } = state;
  const differing = mentions.filter(({ agrees }) => !agrees);
  const left = mentions.find((mention) => mention.left !== null);
  const [first] = stale ? differing : mentions;
  return (
    <div className="passages-line">
      <span className="passages-take">
        {amended === null ? null : (
          <Checkbox label={words.list.take(amended)} checked={taken} onChange={onTake} labelHidden />
        )}
      </span>
      <div className="passages-text">
        <p>
          <PassageWords
            text={passage.text}
            marked={toldSpans(stale ? differing : mentions)}
            tone={stale ? 'stale' : 'told'}
          />
          {passage.illustrative ? <span className="passages-tag">{words.illustrative}</span> : null}
        </p>
        {amended === null ? null : (
          <p>
            <span className="passages-label">{words.becomes}</span>
            <PassageWords text={amended} marked={amendedSpans(state)} tone="new" />
          </p>
        )}
        {left?.left == null ? null : (
          <p className="passages-why">
            {words.leftAt(left.held === null ? null : formatTarget(left.held), words.left[left.left])}
          </p>
        )}
      </div>
      <span className="passages-acts">
        <Button onClick={() => showDialog({ kind: 'rewordPassage', passage: passage.id })}>{words.reword}</Button>
        {first === undefined || first.indicator === null ? null : (
          <Button
            onClick={() => {
              closeDialog();
              goToAddress(plan, { kind: 'value', ...first.place });
            }}
          >
            {words.list.go}
          </Button>
        )}
      </span>
    </div>
  );
}
