import type { MouseEvent } from 'react';
import { type MentionState, type PassageState, passageStates } from '../../shared/analysis/passage-states';
import { amendPassages } from '../../shared/edits/amend-passages';
import type { EditResult } from '../../shared/edits/edit';
import { restoreField } from '../../shared/edits/edit-entity';
import { unlinkMentions } from '../../shared/edits/link-passages';
import type { Address } from '../../shared/plan/address';
import { ROOT } from '../../shared/plan/plan';
import { listSections } from '../../shared/plan/plan-lists';
import { resolveField } from '../../shared/plan/resolve';
import { formatTarget } from '../../shared/target/format-target';
import { showDialog } from '../session/desk-state';
import { amendedSpans, toldSpans } from '../views/passage-marks';
import { PassageWords } from '../views/passage-words';
import type { SheetContext } from '../views/sheet-context';
import { useRunner } from '../views/use-sheet-context';
import './cell-passages.css';
import { InspectorSection } from './inspector-section';

export interface CellPassagesProps {
  readonly context: SheetContext;
  /** A value, or an indicator: then all its values. */
  readonly address: Address;
}

/** The sentences of the text that tell this number again: which are to be amended, and how. Nothing in a plan without text. */
export function CellPassages({ context, address }: CellPassagesProps) {
  const { plan, scenario, wording } = context;
  const words = wording.passages;
  const states = passageStates(plan, scenario);
  if (states.length + listSections(plan).length === 0) return null;
  const about = states.flatMap((state) => {
    const own = state.mentions.filter(({ place }) => isAbout(address, place));
    return own.length === 0 ? [] : [{ state, own }];
  });
  const addable = address.kind === 'value' && context.locked === undefined;
  const add = () => (address.kind === 'value' ? showDialog({ kind: 'addPassage', address }) : undefined);
  return (
    <InspectorSection title={words.title(about.length)} action={addable ? { label: words.add, run: add } : undefined}>
      {about.length === 0 ? (
        <p className="inspector-quiet">{address.kind === 'value' ? words.none : words.notLinked}</p>
      ) : (
        about.map(({ state, own }) => <Passage key={state.passage.id} context={context} state={state} own={own} />)
      )}
    </InspectorSection>
  );
}

function isAbout(address: Address, place: MentionState['place']): boolean {
  if (address.kind === 'field') return address.entity === 'indicator' && address.id === place.indicator;
  return address.indicator === place.indicator && address.region === place.region && address.year === place.year;
}

interface PassageProps {
  readonly context: SheetContext;
  readonly state: PassageState;
  /** Its mentions of this cell. */
  readonly own: readonly MentionState[];
}

function Passage({ context, state, own }: PassageProps) {
  const { plan, scenario, wording } = context;
  const runner = useRunner(context);
  const words = wording.passages;
  const { passage, section, amended } = state;
  const stale = own.filter(({ agrees }) => !agrees);
  const left = state.mentions.find((mention) => mention.left !== null);
  const worded = scenario !== ROOT && resolveField(plan, scenario, 'passage', passage.id, 'text').own;
  /** What was pressed may be gone afterwards: the keyboard stays in the panel. */
  const act = (event: MouseEvent<HTMLElement>, edit: EditResult): void => {
    const panel = event.currentTarget.closest<HTMLElement>('[data-pane="inspector"]');
    if (runner.told(edit)) panel?.focus();
  };
  return (
    <div className="cell-passage">
      <p className="cell-passage-section">
        {section?.heading ?? words.noSection}
        {passage.illustrative ? ` · ${words.illustrative}` : ''}
      </p>
      <p>
        <PassageWords
          text={passage.text}
          marked={toldSpans(stale.length > 0 ? stale : own)}
          tone={stale.length > 0 ? 'stale' : 'told'}
        />
      </p>
      {stale.length > 0 && amended !== null ? (
        <p className="cell-passage-new">
          <span className="cell-passage-label">{words.becomes}</span>
          <PassageWords text={amended} marked={amendedSpans(state)} tone="new" />
        </p>
      ) : null}
      {stale.length > 0 && left?.left != null ? (
        <p className="inspector-quiet">
          {words.leftAt(left.held === null ? null : formatTarget(left.held), words.left[left.left])}
        </p>
      ) : null}
      {context.locked === undefined ? (
        <p className="cell-passage-acts">
          {stale.length > 0 && amended !== null ? (
            <button
              type="button"
              className="cell-passage-act cell-passage-take"
              onClick={(event) => act(event, amendPassages(plan, scenario, [passage.id]))}
            >
              {words.take}
            </button>
          ) : null}
          {worded ? (
            <button
              type="button"
              className="cell-passage-act"
              onClick={(event) => act(event, restoreField(plan, scenario, 'passage', passage.id, 'text'))}
            >
              {words.restore}
            </button>
          ) : null}
          <button
            type="button"
            className="cell-passage-act"
            onClick={() => showDialog({ kind: 'rewordPassage', passage: passage.id })}
          >
            {words.reword}
          </button>
          <button
            type="button"
            className="cell-passage-act"
            onClick={(event) => {
              const ids = own.map(({ mention }) => mention.id);
              act(event, unlinkMentions(plan, scenario, ids));
            }}
          >
            {words.unlink}
          </button>
        </p>
      ) : null}
    </div>
  );
}
