import type { Target } from '../target/target';
import { parseTarget } from '../target/target-text';

/** A target of the sample, read as a planner would type it. The sample is ours: one that does not read is a bug. */
export function readTarget(text: string): Target {
  const parsed = parseTarget(text);
  if (!parsed.ok) throw new Error(`The sample's “${text}” does not read as a target: ${parsed.issue.code}`);
  return parsed.value.target;
}
