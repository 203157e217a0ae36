import { type Issue, issue } from '../../shared/base/issue';
import { packageRegions, packageScope } from '../../shared/plan/package-scope';
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

/** Of a package only values may be changed: what belongs to the whole plan is kept by the office that issued it. */
export function whileWhole(context: CommandContext): CommandState {
  const { plan } = context.state;
  const scope = packageScope(plan);
  if (scope === null) return whileWritable(context);
  return disabled(issue('package.outside', '', { regions: packageRegions(plan, scope.regions).join('、') }));
}
