import { equalData } from '../base/equal-data';
import { type Change, changeKey } from '../operations/change';
import type { Plan } from '../plan/plan';
import type { Merge } from './merge-plans';
import { unitKey } from './unit-key';

/** One of several files that came back, with what it asks of the plan. */
export interface Return {
  /** Its place in the list of files: claims and decisions name it. */
  readonly file: number;
  readonly theirs: Plan;
  readonly merge: Merge;
}

/** What one file says at one place of a scenario. */
export interface Claim {
  readonly file: number;
  /** What stood there when the file was given out. */
  readonly base: Change['before'];
  /** What would take its word, `before` being ours: the value, field or note itself, then the reason that goes with it. */
  readonly changes: readonly [Change, ...Change[]];
}

/** All that files say at one place: decided as one, so that no reason comes to stand under another value. */
export interface GatheredRow {
  readonly key: string;
  readonly claims: readonly [Claim, ...Claim[]];
  /** `ours`: changed here too since it was given out. `others`: unchanged here, but the files differ among themselves. */
  readonly clash: 'none' | 'ours' | 'others';
}

/** What several files ask of one plan, place by place in their order. What a file asks in vain is in its own merge. */
export function gatherReturns(ours: Plan, returns: readonly Return[]): readonly GatheredRow[] {
  const places = new Map<string, { claims: [Claim, ...Claim[]]; touched: boolean }>();
  for (const one of returns) {
    for (const [key, unit] of unitsOf(one.merge)) {
      const claim = claimOf(ours, one, unit);
      const known = places.get(key);
      if (known === undefined) places.set(key, { claims: [claim], touched: unit.touched });
      else {
        known.claims.push(claim);
        known.touched ||= unit.touched;
      }
    }
  }
  return [...places].map(([key, { claims, touched }]) => ({
    key,
    claims,
    clash: touched ? 'ours' : agree(claims) ? 'none' : 'others',
  }));
}

interface Unit {
  readonly asked: { readonly change: Change; readonly base: Change['before'] }[];
  touched: boolean;
}

function unitsOf({ changes, conflicts }: Merge): ReadonlyMap<string, Unit> {
  const units = new Map<string, Unit>();
  const add = (change: Change, base: Change['before'], touched: boolean): void => {
    const unit = units.get(unitKey(change)) ?? { asked: [], touched: false };
    units.set(unitKey(change), unit);
    if (change.kind === 'reason') unit.asked.push({ change, base });
    else unit.asked.unshift({ change, base });
    unit.touched ||= touched;
  };
  for (const change of changes) add(change, change.before, false);
  for (const { base, theirs } of conflicts) add(theirs, base, true);
  return units;
}

function claimOf(ours: Plan, { file, theirs }: Return, { asked, touched }: Unit): Claim {
  const [first, ...rest] = asked;
  if (first === undefined) throw new Error('A unit is made with its first change.');
  const changes: [Change, ...Change[]] = [first.change, ...rest.map(({ change }) => change)];
  if (touched && first.change.kind !== 'reason' && first.change.kind !== 'note' && rest.length === 0) {
    // Our reason explains our value: with theirs comes theirs, or none.
    const { scenario } = first.change;
    const of = unitKey(first.change).slice(scenario.length + 1);
    const [before, after] = [ours, theirs].map((plan) => plan.reasons.get(scenario)?.get(of) ?? null);
    if (before !== undefined && after !== undefined && !equalData(before, after)) {
      changes.push({ kind: 'reason', scenario, of, before, after });
    }
  }
  return { file, base: first.base, changes };
}

/** Whether claims differ nowhere; what only one of them says is no difference. */
export function agree(claims: readonly Claim[]): boolean {
  const said = new Map<string, Change['after']>();
  return claims.every(({ changes }) =>
    changes.every((change) => {
      const key = changeKey(change);
      if (said.has(key)) return equalData(said.get(key), change.after);
      said.set(key, change.after);
      return true;
    }),
  );
}
