import type { Issue } from '../../shared/base/issue';
import type { Wording } from '../../shared/wording/zh-CN';
import type { DeskState } from '../session/desk-state';
import { type PlanSession, readOnlyReason, type SessionState } from '../session/plan-session';

/** What a command may look at. Gathered once per question, so that a command stays a plain function of it. */
export interface CommandContext {
  readonly session: PlanSession;
  readonly state: SessionState;
  readonly desk: DeskState;
}

export type ReasonKey = keyof Wording['commands']['reasons'];

/** Asked before a command is shown or run. */
export type CommandState =
  | { readonly kind: 'hidden' }
  | { readonly kind: 'disabled'; readonly because: ReasonKey | Issue }
  | {
      readonly kind: 'enabled';
      /** For commands that are a choice: whether it is the chosen one. */
      readonly checked?: boolean;
    };

export interface Command {
  readonly state: (context: CommandContext) => CommandState;
  readonly run: (context: CommandContext) => void | Promise<void>;
  /** Replaces the words of the table where they depend on what would happen: 撤销 录入. */
  readonly label?: (context: CommandContext, wording: Wording) => string;
}

export const ENABLED: CommandState = { kind: 'enabled' };

export function disabled(because: ReasonKey | Issue): CommandState {
  return { kind: 'disabled', because };
}

export function checkedIf(checked: boolean): CommandState {
  return { kind: 'enabled', checked };
}

/** A command that can always be used. */
export function always(run: Command['run']): Command {
  return { state: () => ENABLED, run };
}

/** Changes are refused once saving has failed, and while something holds the plan. */
export function whileWritable(context: CommandContext): CommandState {
  return readOnlyReason(context.state) !== null ? disabled('readOnly') : ENABLED;
}
