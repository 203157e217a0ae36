import { useMemo, useState } from 'react';
import { adjustmentsOf } from '../../shared/analysis/adjustments';
import { differingPlaces } from '../../shared/analysis/differing-places';
import { asId, type ScenarioId } from '../../shared/base/ids';
import { issue } from '../../shared/base/issue';
import { adoptWords } from '../../shared/edits/adopt-words';
import { type Address, placeKey } from '../../shared/plan/address';
import { isLocked } from '../../shared/plan/locked';
import type { Plan } from '../../shared/plan/plan';
import { listScenarios } from '../../shared/plan/plan-lists';
import { CheckList } from '../parts/check-list';
import { Dialog } from '../parts/dialog';
import { Select } from '../parts/select';
import { tell } from '../session/desk-state';
import { useSession, useSessionState } from '../session/session-context';
import { scenarioName } from '../views/sheet-context';
import { useWording } from '../wording/wording-context';
import { closeDialog } from './close-dialog';
import { placeItems } from './place-items';
import './scenario-dialogs.css';

export interface MoveWordsDialogProps {
  /** pick: into the scenario, whatever differs in another. copy: the scenario's own adjustments, into another. */
  readonly way: 'pick' | 'copy';
  readonly scenario: ScenarioId;
  /** Chosen when it opens. */
  readonly selected: readonly Address[];
}

/** 从其他方案取入, 复制调整到其他方案: line by line, by category, project or all, with what would be replaced. */
export function MoveWordsDialog({ way, scenario, selected }: MoveWordsDialogProps) {
  const wording = useWording();
  const words = wording.scenarios;
  const session = useSession();
  const plan = useSessionState((state) => state.plan);
  const others = othersOf(plan, way, scenario);
  const [other, setOther] = useState<ScenarioId>(() => others[0]?.id ?? scenario);
  const [from, to] = way === 'pick' ? [other, scenario] : [scenario, other];
  const items = useMemo(() => {
    const places = differingPlaces({ plan, scenario: from }, { plan, scenario: to });
    const own = new Set(adjustmentsOf(plan, from).map(placeKey));
    const given = way === 'copy' ? places.filter((place) => own.has(placeKey(place))) : places;
    return placeItems({ plan, wording, from, to, conflict: words[way].conflict }, given);
  }, [plan, wording, words, way, from, to]);
  const [ticked, setTicked] = useState<ReadonlySet<string> | null>(null);
  const chosen = useMemo(() => {
    if (ticked !== null) return new Set(items.filter(({ id }) => ticked.has(id)).map(({ id }) => id));
    const keys = new Set(selected.map(placeKey));
    const some = items.filter(({ places }) => places.some((place) => keys.has(placeKey(place))));
    return new Set((some.length > 0 || way === 'pick' ? some : items).map(({ id }) => id));
  }, [ticked, items, selected, way]);
  function confirm(): void {
    const places = items.filter(({ id }) => chosen.has(id)).flatMap((item) => item.places);
    const done = session.run(adoptWords(plan, from, to, places, way === 'pick' ? 'scenario.pick' : 'scenario.copy'));
    const values = { count: chosen.size, name: scenarioName(plan, to, wording) };
    if (!done.ok) tell(done.issue);
    else tell(issue(way === 'pick' ? 'scenario.picked' : 'scenario.copied', '', values), 'info');
    closeDialog();
  }
  const label = way === 'pick' ? words.pick.from : words.copy.to;
  return (
    <Dialog
      title={words[way].title}
      description={words[way].about(scenarioName(plan, scenario, wording))}
      width="middle"
      confirm={{
        label: words[way].confirm,
        run: confirm,
        ...(chosen.size === 0 ? { disabledBecause: words.promote.nothing } : {}),
      }}
      onClose={closeDialog}
    >
      <div className="scenario-choice">
        <span className="field-label">{label}</span>
        <Select
          label={label}
          options={others.map(({ id, name }) => ({ value: id as string, label: name }))}
          value={other}
          onChange={(id) => {
            setOther(asId<ScenarioId>(id));
            setTicked(null);
          }}
        />
      </div>
      {items.length === 0 ? (
        <p className="scenario-quiet">{words[way].same}</p>
      ) : (
        <>
          <CheckList
            label={words.list.label}
            items={items}
            chosen={chosen}
            onChange={setTicked}
            arrow={wording.history.arrow}
          />
          <p className="scenario-list-foot">
            <span role="status">{words.list.chosen(chosen.size, items.length)}</span>
            <span>{words.list.keys}</span>
          </p>
        </>
      )}
    </Dialog>
  );
}

/** A locked scenario gives and takes nothing in. */
export function othersOf(plan: Plan, way: 'pick' | 'copy', scenario: ScenarioId) {
  return listScenarios(plan).filter(({ id }) => id !== scenario && (way === 'pick' || !isLocked(plan, id)));
}
