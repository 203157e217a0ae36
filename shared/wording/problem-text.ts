import type { Problem } from '../rules/problem';
import type { Wording } from './zh-CN';

/** A problem as a sentence. A code without words is a bug that a test catches; the person still sees the code. */
export function problemText(wording: Wording, problem: Problem): string {
  return wording.checks.problems[problem.code]?.(problem.values) ?? problem.code;
}
