import { issue } from '../../shared/base/issue';
import { canPin, pinValues } from '../../shared/edits/pin-values';
import { restoreAdjustments } from '../../shared/edits/restore-adjustments';
import type { Address } from '../../shared/plan/address';
import { isLocked } from '../../shared/plan/locked';
import { isInScope, packageScope } from '../../shared/plan/package-scope';
import { ROOT } from '../../shared/plan/plan';
import { resolveValue } from '../../shared/plan/resolve';
import { sheetOnScreen } from '../grid/mounted-sheet';
import { showDialog, tell } from '../session/desk-state';
import { activeAddress } from './active-address';
import { type Command, type CommandContext, type CommandState, disabled, whileWritable } from './command';
import { operationName } from './operation-name';
import { selectedAddresses } from './selected-addresses';
import { selectedAdjustments } from './selected-adjustments';
import { stepBack } from './undo-steps';

/** Commands that need adjusted cells of a draft: the same three reasons why not. */
function onAdjustment(context: CommandContext): CommandState {
  const { desk, state } = context;
  if (desk.scenario === ROOT) return disabled('inRoot');
  if (selectedAdjustments(state.plan, desk).length > 0) return whileWritable(context);
  return disabled(activeAddress(state.plan, desk) === null ? 'noCell' : 'notAdjusted');
}

/**
 * In a package a district argues for its own values in the plan in force too: those of them that are selected. Null:
 * no package, or a draft, where adjustments are argued for.
 */
function ownValues({ desk, state: { plan } }: CommandContext): readonly Address[] | null {
  if (desk.scenario !== ROOT || packageScope(plan) === null) return null;
  return selectedAddresses(plan, desk).filter(
    (address) => address.kind === 'value' && isInScope(plan, address) && resolveValue(plan, address).from !== null,
  );
}

export const editCommands = {
  'edit.undo': {
    state: (context) => (context.state.undo.undoable.length === 0 ? disabled('nothingToUndo') : whileWritable(context)),
    run: ({ session }) => stepBack(session, 'undo'),
    label: ({ state }, wording) => {
      const last = state.undo.undoable.at(-1);
      const { commands } = wording;
      return last === undefined ? commands.labels['edit.undo'] : commands.undo(operationName(last, wording));
    },
  },
  'edit.redo': {
    state: (context) => (context.state.undo.redoable.length === 0 ? disabled('nothingToRedo') : whileWritable(context)),
    run: ({ session }) => stepBack(session, 'redo'),
    label: ({ state }, wording) => {
      const last = state.undo.redoable.at(-1);
      const { commands } = wording;
      return last === undefined ? commands.labels['edit.redo'] : commands.redo(operationName(last, wording));
    },
  },
  'edit.restore': {
    state: onAdjustment,
    run: ({ session, state, desk }) => {
      const done = session.run(restoreAdjustments(state.plan, selectedAdjustments(state.plan, desk)));
      if (!done.ok) tell(done.issue);
    },
  },
  'edit.pin': {
    state: (context) => {
      const { desk, state } = context;
      if (desk.scenario === ROOT) return disabled('inRoot');
      if (isLocked(state.plan, desk.scenario)) return disabled(issue('scenario.locked'));
      const addresses = selectedAddresses(state.plan, desk);
      if (addresses.length === 0) return disabled('noCell');
      return addresses.some((address) => canPin(state.plan, address))
        ? whileWritable(context)
        : disabled('nothingToPin');
    },
    run: ({ session, state, desk }) => {
      const edit = pinValues(state.plan, selectedAddresses(state.plan, desk));
      const done = session.run(edit);
      if (!done.ok) tell(done.issue);
      else if (edit.ok) tell(issue('pin.done', '', { count: edit.value.changes.length }), 'info');
    },
  },
  'edit.bulk': {
    state: (context) => {
      const sheet = sheetOnScreen.getState().handle;
      if (sheet === null || sheet.selection() === null) return disabled('noCell');
      return sheet.actions().typeMany === undefined ? disabled('onlyToRead') : whileWritable(context);
    },
    run: () => showDialog({ kind: 'bulkEdit' }),
  },
  'edit.giveReason': {
    state: (context) => {
      const own = ownValues(context);
      if (own === null) return onAdjustment(context);
      return own.length > 0 ? whileWritable(context) : disabled('noOwnValue');
    },
    run: (context) => {
      const addresses = ownValues(context) ?? selectedAdjustments(context.state.plan, context.desk);
      if (addresses.length > 0) showDialog({ kind: 'giveReason', addresses });
    },
  },
} as const satisfies Record<string, Command>;
