import { useMemo } from 'react';
import type { Issue } from '../../shared/base/issue';
import { type CommandId, commandFacts } from '../../shared/desk/command-table';
import { issueText } from '../../shared/wording/issue-text';
import type { Wording } from '../../shared/wording/zh-CN';
import { settleSheet } from '../grid/mounted-sheet';
import type { MenuEntry } from '../parts/menu-entry';
import { deskState } from '../session/desk-state';
import type { PlanSession } from '../session/plan-session';
import { useDeskState, useSession, useSessionState } from '../session/session-context';
import { useWording } from '../wording/wording-context';
import type { CommandContext, ReasonKey } from './command';
import { commandsById } from './command-list';
import { printedKey } from './key-name';

/** A command as it stands now, in words: for a menu line, a button, a line of the palette. */
export interface ShownCommand {
  readonly id: CommandId;
  readonly label: string;
  readonly keys: string | undefined;
  readonly checked: boolean | undefined;
  readonly disabledBecause: string | undefined;
  readonly run: () => void;
}

/**
 * Runs a command if it can be run at this moment. The state is asked anew: what was drawn may be old.
 * What is being typed into a cell is committed first; while it is refused, nothing else happens, as in Excel.
 */
export function runCommand(session: PlanSession, id: CommandId): void {
  if (!settleSheet()) return;
  const context: CommandContext = { session, state: session.state.getState(), desk: deskState.getState() };
  const command = commandsById[id];
  if (command.state(context).kind === 'enabled') void command.run(context);
}

/** Asks a command what it is now; null while it is hidden. */
export function showCommand(context: CommandContext, wording: Wording, id: CommandId): ShownCommand | null {
  const command = commandsById[id];
  const state = command.state(context);
  if (state.kind === 'hidden') return null;
  const [keys] = commandFacts(id).keys;
  return {
    id,
    label: command.label?.(context, wording) ?? wording.commands.labels[id],
    keys: keys === undefined ? undefined : printedKey(keys),
    checked: state.kind === 'enabled' ? state.checked : undefined,
    disabledBecause: state.kind === 'disabled' ? reasonText(state.because, wording) : undefined,
    run: () => runCommand(context.session, id),
  };
}

function reasonText(because: ReasonKey | Issue, wording: Wording): string {
  return typeof because === 'string' ? wording.commands.reasons[because] : issueText(wording, because);
}

/** What commands look at; a new one when the desk or the plan has changed. */
export function useCommandContext(): CommandContext {
  const session = useSession();
  const state = useSessionState((whole) => whole);
  const desk = useDeskState((whole) => whole);
  return useMemo(() => ({ session, state, desk }), [session, state, desk]);
}

/** Shown commands for buttons and menus. */
export function useCommands(): (id: CommandId) => ShownCommand | null {
  const context = useCommandContext();
  const wording = useWording();
  return (id) => showCommand(context, wording, id);
}

export function menuEntry(command: ShownCommand): MenuEntry {
  return { kind: 'item', ...command };
}
