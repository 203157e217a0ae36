import { adjustmentsOf } from '../../shared/analysis/adjustments';
import { issue } from '../../shared/base/issue';
import { restoreField } from '../../shared/edits/edit-entity';
import { restoreTargets } from '../../shared/edits/set-target';
import { addressKey } from '../../shared/plan/address';
import { ROOT } from '../../shared/plan/plan';
import { showDialog, tell } from '../session/desk-state';
import { activeAddress } from './active-address';
import { type Command, type CommandContext, type CommandState, disabled, whileWritable } from './command';

/** Commands that need an adjusted cell of a draft: the same three reasons why not. */
function onAdjustment(context: CommandContext): CommandState {
  const { desk, state } = context;
  if (desk.scenario === ROOT) return disabled('inRoot');
  const address = activeAddress(state.plan, desk);
  if (address === null) return disabled('noCell');
  const key = addressKey(address);
  const adjusted = adjustmentsOf(state.plan, desk.scenario).some((own) => addressKey(own) === key);
  return adjusted ? whileWritable(context) : disabled('notAdjusted');
}

export const editCommands = {
  'edit.undo': {
    state: (context) => (context.state.undo.undoable.length === 0 ? disabled('nothingToUndo') : whileWritable(context)),
    run: ({ session }) => {
      const done = session.undo();
      if (!done.ok) tell(done.issue);
      else if (done.value !== null) tell(issue('edit.undone', '', { event: done.value.event }), 'info');
    },
    label: ({ state }, { commands, history }) => {
      const last = state.undo.undoable.at(-1);
      return last === undefined ? commands.labels['edit.undo'] : commands.undo(history.events[last.event]);
    },
  },
  'edit.redo': {
    state: (context) => (context.state.undo.redoable.length === 0 ? disabled('nothingToRedo') : whileWritable(context)),
    run: ({ session }) => {
      const done = session.redo();
      if (!done.ok) tell(done.issue);
      else if (done.value !== null) tell(issue('edit.redone', '', { event: done.value.event }), 'info');
    },
    label: ({ state }, { commands, history }) => {
      const last = state.undo.redoable.at(-1);
      return last === undefined ? commands.labels['edit.redo'] : commands.redo(history.events[last.event]);
    },
  },
  'edit.restore': {
    state: onAdjustment,
    run: ({ session, state, desk }) => {
      const address = activeAddress(state.plan, desk);
      if (address === null) return;
      const done = session.run(
        address.kind === 'value'
          ? restoreTargets(state.plan, [address])
          : restoreField(state.plan, address.scenario, address.entity, address.id, address.field),
      );
      if (!done.ok) tell(done.issue);
    },
  },
  'edit.giveReason': {
    state: onAdjustment,
    run: ({ state, desk }) => {
      const address = activeAddress(state.plan, desk);
      if (address !== null) showDialog({ kind: 'giveReason', addresses: [address] });
    },
  },
} as const satisfies Record<string, Command>;
