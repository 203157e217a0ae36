import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { ScenarioId } from '../base/ids';
import type { Plan } from './plan';
import { scenarioContent } from './scenario-content';

/** SHA-256 of everything a scenario shows, as hex. Two plans that show the same have the same digest. */
export function contentDigest(plan: Plan, scenario: ScenarioId): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(sortedKeys(scenarioContent(plan, scenario))))));
}

/** Targets come from files and from typing: the order of their keys must not matter. */
function sortedKeys(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(sortedKeys);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data)
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([key, value]) => [key, sortedKeys(value)]),
  );
}
