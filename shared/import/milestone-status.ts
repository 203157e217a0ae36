import { foldWidth, removeUnseen } from '../base/clean-text';
import type { Milestone } from '../plan/entity';

/** How offices write that a milestone is where it is. 进行中 is not among them: it says nothing about the schedule. */
const STATES: readonly (readonly [Milestone['status'], RegExp])[] = [
  ['notStarted', /^(?:未|尚未|还未|没有)(?:开始|启动|开工|实施)$|^notstarted$/i],
  ['done', /^(?:已|已经|全部|已全部|按期|如期|提前)?(?:完成|办结|建成)$|^done$|^completed?$/i],
  [
    'behind',
    /^(?:慢于?|落后于?|滞后于?|未达)(?:序时|序时进度|时序|时序进度|进度)?$|^进度(?:滞后|落后)$|^behind(?:schedule)?$/i,
  ],
  ['onSchedule', /^(?:按|达|达到|符合)(?:序时|时序|序时进度|时序进度|进度|计划)(?:推进|进行)?$|^onschedule$/i],
];

/** A state as a person wrote it into a form; null for words that do not tell which of the four it is. */
export function readMilestoneStatus(text: string): Milestone['status'] | null {
  const said = foldWidth(removeUnseen(text)).replace(/[\s。.;；]/g, '');
  return STATES.find(([, pattern]) => pattern.test(said))?.[0] ?? null;
}
