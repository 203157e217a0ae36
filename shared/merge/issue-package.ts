import type { PlanId, RegionId } from '../base/ids';
import { issue } from '../base/issue';
import { fail, ok } from '../base/result';
import type { EditResult } from '../edits/edit';
import { applyChanges } from '../operations/apply-changes';
import type { Change } from '../operations/change';
import type { Operation } from '../operations/operation';
import { planDifference } from '../operations/plan-difference';
import { contentDigest } from '../plan/content-digest';
import { isLocked } from '../plan/locked';
import { ancestorsOf, packageScope, regionOfKey, withDescendants } from '../plan/package-scope';
import { emptyPlan, PLAN_FACTS, type Plan, ROOT } from '../plan/plan';
import { listRegions, listScenarios } from '../plan/plan-lists';

/**
 * The first operation of a package: a plan of its own id that holds what some districts need. Facts, indicators and
 * projects are whole; of the numbers, reasons, notes and sentences of the text only those of the districts and of the
 * regions above them go out. The history stays at home. The package carries the state it began with, so that its return can be merged
 * without asking which revision it was. Issues: `package.noRegions`, `package.ofPackage`.
 *
 * @param log of the plan now: the package tells after which operation it was made
 */
export function issuePackage(
  plan: Plan,
  id: PlanId,
  regions: readonly RegionId[],
  log: readonly Pick<Operation, 'id'>[],
): EditResult {
  // What a district passes on would come back twice.
  if (packageScope(plan) !== null) return fail(issue('package.ofPackage'));
  const known = new Set<string>(listRegions(plan).map((region) => region.id));
  if (regions.length === 0 || regions.some((region) => !known.has(region))) return fail(issue('package.noRegions'));
  const scope = withDescendants(plan, regions);
  const shown = new Set([...scope, ...ancestorsOf(plan, scope)]);
  const empty = emptyPlan(id);
  const whole = planDifference(empty, plan);
  const kept = whole.filter((change) => goesOut(change, shown)).filter(concernsText(whole, shown));
  const facts = issuedFacts(plan, scope, log);
  return ok({ event: 'package.issue', changes: [...kept, ...facts, ...sealedAgain(applyChanges(empty, kept), kept)] });
}

function goesOut(change: Change, regions: ReadonlySet<string>): boolean {
  switch (change.kind) {
    case 'value':
      return regions.has(change.region);
    case 'field':
      // Who else has returned something is no district's business.
      return change.entity !== 'package' && (change.entity !== 'region' || regions.has(change.id));
    case 'reason':
    case 'note': {
      const region = regionOfKey(change.of);
      return region === null || regions.has(region);
    }
  }
}

/** Leaves out mentions of other regions' values, and sentences that then tell nothing. */
function concernsText(changes: readonly Change[], regions: ReadonlySet<string>): (change: Change) => boolean {
  const said = (field: string): ReadonlyMap<string, string> =>
    new Map(
      changes.flatMap((change) =>
        change.kind === 'field' && change.entity === 'mention' && change.field === field && change.after.state === 'set'
          ? [[change.id, String(change.after.value)] as const]
          : [],
      ),
    );
  const passages = said('passage');
  const foreign = new Set([...said('region')].flatMap(([id, region]) => (regions.has(region) ? [] : [id])));
  const told = new Set([...passages].flatMap(([id, passage]) => (foreign.has(id) ? [] : [passage])));
  const hidden = new Set([...foreign].flatMap((id) => passages.get(id) ?? []).filter((id) => !told.has(id)));
  return (change) => {
    if (change.kind === 'reason' || change.kind === 'note') {
      const [entity, id = ''] = change.of.split('/');
      return !((entity === 'mention' && foreign.has(id)) || (entity === 'passage' && hidden.has(id)));
    }
    if (change.kind !== 'field') return true;
    return !(
      (change.entity === 'mention' && foreign.has(change.id)) ||
      (change.entity === 'passage' && hidden.has(change.id))
    );
  };
}

function issuedFacts(plan: Plan, scope: ReadonlySet<string>, log: readonly Pick<Operation, 'id'>[]): readonly Change[] {
  const last = log.at(-1);
  const facts = {
    issuedFrom: plan.id,
    issuedRevision: log.length,
    ...(last === undefined ? {} : { issuedAfter: last.id }),
    issuedRegions: [...scope].sort().join(' '),
  };
  return Object.entries(facts).map(([field, value]) => ({
    kind: 'field',
    scenario: ROOT,
    entity: 'plan',
    id: PLAN_FACTS,
    field,
    before: { state: 'silent' },
    after: { state: 'set', value },
  }));
}

/** A locked scenario shows less in a package: its digest is that of what it shows there. */
function sealedAgain(limited: Plan, kept: readonly Change[]): readonly Change[] {
  return listScenarios(limited)
    .filter(({ id }) => isLocked(limited, id))
    .flatMap(({ id }): readonly Change[] => {
      const lock = kept.find(
        (change) =>
          change.kind === 'field' && change.entity === 'scenario' && change.id === id && change.field === 'lock',
      );
      if (lock?.kind !== 'field') return [];
      const value = contentDigest(limited, id);
      return [{ ...lock, scenario: ROOT, before: lock.after, after: { state: 'set', value } }];
    });
}
