import type { OperationId } from '../base/ids';
import type { Change } from './change';

/** What a person did, as a dotted word: names the undo step, the history line and later the audit. */
export const EVENTS = [
  'plan.create',
  'plan.import',
  'plan.describe',
  'package.issue',
  'merge.accept',
  'cell.type',
  'cell.clear',
  'cell.restore',
  'cell.paste',
  'cell.fill',
  'cell.replace',
  'cell.set',
  'reason.give',
  'note.write',
  'indicator.add',
  'indicator.edit',
  'indicator.drop',
  'region.add',
  'region.edit',
  'region.drop',
  'category.add',
  'category.edit',
  'category.drop',
  'box.add',
  'box.edit',
  'box.drop',
  'project.add',
  'project.edit',
  'project.drop',
  'milestone.add',
  'milestone.edit',
  'milestone.drop',
  'section.add',
  'section.edit',
  'section.drop',
  'passage.add',
  'passage.edit',
  'passage.drop',
  'passage.amend',
  'mention.add',
  'mention.edit',
  'mention.drop',
  'scenario.branch',
  'scenario.duplicate',
  'scenario.edit',
  'scenario.drop',
  'scenario.step',
  'scenario.lock',
  'scenario.unlock',
  'scenario.reparent',
  'scenario.pick',
  'scenario.copy',
  'scenario.promote',
  'scenario.explain',
  'cell.pin',
  'recovery.restore',
] as const;
export type OperationEvent = (typeof EVENTS)[number];

/** One thing a user did, however many cells it touched. */
export interface Operation {
  readonly id: OperationId;
  /** Position in the plan's log, from 1, without gaps. Order never depends on a clock. */
  readonly seq: number;
  /** ISO time; for people only. */
  readonly at: string;
  readonly by: string;
  readonly event: OperationEvent;
  /** The operation this one takes back, or the undo that this one takes back (then it is a redo). */
  readonly undoes: OperationId | null;
  readonly changes: readonly Change[];
}
