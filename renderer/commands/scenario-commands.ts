import { countAdjustments } from '../../shared/analysis/adjustments';
import { issue } from '../../shared/base/issue';
import { dropScenario } from '../../shared/edits/edit-scenarios';
import { parentFor } from '../../shared/edits/promote-adjustments';
import type { Address } from '../../shared/plan/address';
import { isLocked } from '../../shared/plan/locked';
import { ROOT } from '../../shared/plan/plan';
import { listScenarios } from '../../shared/plan/plan-lists';
import { deskState, showDialog, tell } from '../session/desk-state';
import { always, type Command, type CommandContext, disabled, ENABLED, whileWhole, whileWritable } from './command';
import { selectedAddresses } from './selected-addresses';
import { selectedAdjustments } from './selected-adjustments';

/** The scenario beside the current one in the row of tabs; the row ends at both ends. */
function neighbour({ state, desk }: CommandContext, step: 1 | -1) {
  const scenarios = listScenarios(state.plan);
  return scenarios[scenarios.findIndex((scenario) => scenario.id === desk.scenario) + step];
}

function move(step: 1 | -1): Command {
  return {
    state: (context) => (neighbour(context, step) === undefined ? disabled('noOtherScenario') : ENABLED),
    run: (context) => {
      const next = neighbour(context, step);
      if (next !== undefined) deskState.setState({ scenario: next.id });
    },
  };
}

function naming(mode: 'branch' | 'duplicate' | 'rename'): Command {
  return {
    state: whileWhole,
    run: ({ desk }) => showDialog({ kind: 'nameScenario', mode, scenario: desk.scenario }),
  };
}

function lockOf({ state, desk }: CommandContext): boolean {
  return isLocked(state.plan, desk.scenario);
}

/** One cell is merely where the person stands; several were selected to be acted on. */
function severalOf(addresses: readonly Address[]): readonly Address[] {
  return addresses.length > 1 ? addresses : [];
}

function moveWords({ state, desk }: CommandContext, way: 'pick' | 'copy'): void {
  const selected = severalOf(selectedAddresses(state.plan, desk));
  showDialog({ kind: 'moveWords', way, scenario: desk.scenario, selected });
}

/** They act on the current scenario; a right click on a tab makes it the current one first. */
export const scenarioCommands = {
  'scenario.branch': naming('branch'),
  'scenario.duplicate': naming('duplicate'),
  'scenario.rename': naming('rename'),
  'scenario.drop': {
    state: (context) => {
      const { desk, state } = context;
      if (desk.scenario === ROOT) return disabled(issue('scenario.rootStays'));
      const checked = dropScenario(state.plan, desk.scenario);
      return checked.ok ? whileWhole(context) : disabled(checked.issue);
    },
    run: ({ session, state, desk }) => {
      const dropped = listScenarios(state.plan).find((scenario) => scenario.id === desk.scenario);
      const done = session.run(dropScenario(state.plan, desk.scenario));
      if (!done.ok) tell(done.issue);
      else tell(issue('scenario.dropped', '', { name: dropped?.name ?? '' }), 'info');
    },
  },
  'scenario.overview': always(() => showDialog({ kind: 'scenarios' })),
  'scenario.reparent': {
    state: (context) => {
      const { state, desk } = context;
      if (desk.scenario === ROOT) return disabled(issue('scenario.noParent'));
      if (isLocked(state.plan, desk.scenario)) return disabled(issue('scenario.lockedStays'));
      return whileWhole(context);
    },
    run: ({ desk }) => showDialog({ kind: 'reparentScenario', scenario: desk.scenario }),
  },
  'scenario.pick': {
    state: (context) => {
      const { state, desk } = context;
      if (isLocked(state.plan, desk.scenario)) return disabled(issue('scenario.locked'));
      return listScenarios(state.plan).length < 2 ? disabled('noOtherScenario') : whileWritable(context);
    },
    run: (context) => moveWords(context, 'pick'),
  },
  'scenario.copy': {
    state: (context) => {
      const { state, desk } = context;
      if (countAdjustments(state.plan, desk.scenario) === 0) return disabled('noAdjustments');
      return listScenarios(state.plan).length < 2 ? disabled('noOtherScenario') : whileWritable(context);
    },
    run: (context) => moveWords(context, 'copy'),
  },
  'scenario.promote': {
    state: (context) => {
      const { state, desk } = context;
      const parent = parentFor(state.plan, desk.scenario);
      if (!parent.ok) return disabled(parent.issue);
      return countAdjustments(state.plan, desk.scenario) === 0 ? disabled('noAdjustments') : whileWhole(context);
    },
    run: ({ state, desk }) => {
      const selected = severalOf(selectedAdjustments(state.plan, desk));
      showDialog({ kind: 'promote', scenario: desk.scenario, selected });
    },
  },
  'scenario.step': {
    state: whileWhole,
    run: ({ desk }) => showDialog({ kind: 'stepScenario', scenario: desk.scenario }),
  },
  'scenario.lock': {
    state: (context) => (lockOf(context) ? disabled(issue('scenario.alreadyLocked')) : whileWhole(context)),
    run: ({ desk }) => showDialog({ kind: 'lockScenario', scenario: desk.scenario }),
  },
  'scenario.unlock': {
    state: (context) => (lockOf(context) ? whileWhole(context) : disabled(issue('scenario.notLocked'))),
    run: ({ desk }) => showDialog({ kind: 'unlockScenario', scenario: desk.scenario }),
  },
  'scenario.previous': move(-1),
  'scenario.next': move(1),
} as const satisfies Record<string, Command>;
