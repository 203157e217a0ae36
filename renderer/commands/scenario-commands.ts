import { issue } from '../../shared/base/issue';
import { dropScenario } from '../../shared/edits/edit-scenarios';
import { ROOT } from '../../shared/plan/plan';
import { listScenarios } from '../../shared/plan/plan-lists';
import { deskState, showDialog, tell } from '../session/desk-state';
import { type Command, type CommandContext, disabled, ENABLED, whileWritable } from './command';

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
    state: whileWritable,
    run: ({ desk }) => showDialog({ kind: 'nameScenario', mode, scenario: desk.scenario }),
  };
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
      return checked.ok ? whileWritable(context) : disabled(checked.issue);
    },
    run: ({ session, state, desk }) => {
      const dropped = listScenarios(state.plan).find((scenario) => scenario.id === desk.scenario);
      const done = session.run(dropScenario(state.plan, desk.scenario));
      if (!done.ok) tell(done.issue);
      else tell(issue('scenario.dropped', '', { name: dropped?.name ?? '' }), 'info');
    },
  },
  'scenario.previous': move(-1),
  'scenario.next': move(1),
} as const satisfies Record<string, Command>;
