import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { equalData } from '../base/equal-data';
import { asId, type PlanId, type RegionId } from '../base/ids';
import type { EditResult } from '../edits/edit';
import { giveReason } from '../edits/give-reason';
import { setTarget } from '../edits/set-target';
import { writeNote } from '../edits/write-note';
import { planToJson } from '../exchange/plan-json';
import { applyChanges, currentOf, staleChanges } from '../operations/apply-changes';
import { type Change, changeKey } from '../operations/change';
import { changesRegions } from '../operations/changes-regions';
import { invertChanges } from '../operations/invert-changes';
import { nextOperation } from '../operations/operation-log';
import { packageBreach } from '../operations/package-breach';
import { planDifference } from '../operations/plan-difference';
import type { Address } from '../plan/address';
import { emptyPlan, type Plan, ROOT } from '../plan/plan';
import { listRegions, listScenarios } from '../plan/plan-lists';
import { samplePlan } from '../sample/sample-for-tests';
import { indicatorId } from '../sample/sample-plan';
import type { ValuePlace } from '../values/plan-values';
import { acceptReturns } from './accept-returns';
import { changesOfRow, type Decision, decideByRule } from './decide-rows';
import { type GatheredRow, gatherReturns, type Return } from './gather-returns';
import { issuePackage } from './issue-package';
import { knowsIssue, type LoggedPlan, mergeReturned } from './returned-plan';

const plan = samplePlan();
const city: LoggedPlan = { plan, log: [] };
const [whole, one, other] = listRegions(plan).map(({ id }) => id) as [RegionId, RegionId, RegionId];
const draft = listScenarios(plan)[1]?.id ?? ROOT;

/** One edit of a person: a value, a reason or a note, somewhere in a few cells. */
interface Step {
  readonly region: RegionId;
  readonly run: (on: Plan) => EditResult;
}

function stepsIn(regions: readonly RegionId[], indicators: number): fc.Arbitrary<readonly Step[]> {
  const place = fc.record({
    scenario: indicators === 1 ? fc.constant(ROOT) : fc.constantFrom(ROOT, draft),
    indicator: fc.integer({ min: 1, max: indicators }).map((number) => asId<never>(indicatorId(number))),
    region: fc.constantFrom(...regions),
    year: indicators === 1 ? fc.constant(2020) : fc.constantFrom(2018, 2020),
  });
  const what = fc.oneof(
    fc.constantFrom('91', '≥95', '<3', '—', '').map((text) => (on: Plan, at: ValuePlace) => setTarget(on, at, text)),
    fc
      .constantFrom('甲', '乙')
      .map((reason) => (on: Plan, at: ValuePlace) => giveReason(on, [{ kind: 'value', ...at }], { reason, basis: '' })),
    fc
      .constantFrom('注一', '')
      .map((text) => (on: Plan, at: ValuePlace) => writeNote(on, { kind: 'value', ...at }, text)),
  );
  return fc.array(
    fc.tuple(place, what).map(([at, edit]): Step => ({ region: at.region, run: (on) => edit(on, at) })),
    { maxLength: 6 },
  );
}

const steps = (...regions: readonly RegionId[]) => stepsIn(regions, 4);
/** All at one cell, so that both sides meet there with values and reasons. */
const oneCell = stepsIn([one], 1);

const edited = (on: Plan, by: readonly Step[]): Plan =>
  by.reduce((now, { run }) => {
    const edit = run(now);
    return edit.ok ? applyChanges(now, edit.value.changes) : now;
  }, on);

/** Packages as they are issued: made once, they are dear. */
const issuedOnes = new Map<string, LoggedPlan>();

function issuedTo(regions: readonly RegionId[], name: string): LoggedPlan {
  const key = `${name} ${regions.join(' ')}`;
  const known = issuedOnes.get(key);
  if (known !== undefined) return known;
  const id = asId<PlanId>(name);
  const edit = issuePackage(plan, id, regions, [{ id: asId('op-7') }]);
  if (!edit.ok) throw new Error(edit.issue.code);
  const facts = { id: 'issue', at: '', by: '市', undoes: null, event: edit.value.event };
  const issued = nextOperation([], facts, edit.value.changes);
  const made = { plan: applyChanges(emptyPlan(id), issued.changes), log: [issued] };
  issuedOnes.set(key, made);
  return made;
}

/** A package as it comes back after some edits. */
function packageOf(regions: readonly RegionId[], by: readonly Step[], name = 'package'): LoggedPlan {
  const first = issuedTo(regions, name);
  const last = edited(first.plan, by);
  const changes = planDifference(first.plan, last);
  if (changes.length === 0) return first;
  const facts = { id: `${name}-1`, at: '', by: '区', undoes: null, event: 'cell.type' } as const;
  return { plan: last, log: [...first.log, nextOperation(first.log, facts, changes)] };
}

function returned(ours: Plan, file: number, back: LoggedPlan): Return {
  const merge = mergeReturned({ plan: ours, log: [] }, back);
  if (!merge.ok) throw new Error(merge.issue.code);
  return { file, theirs: back.plan, merge: merge.value };
}

const gather = (ours: Plan, ...backs: readonly LoggedPlan[]): readonly GatheredRow[] =>
  gatherReturns(
    ours,
    backs.map((back, at) => returned(ours, at, back)),
  );

const place: Address = {
  kind: 'value',
  scenario: ROOT,
  indicator: asId<never>(indicatorId(1)),
  region: one,
  year: 2020,
};
const RECORD = { id: 'package', name: '姑苏区', returnedBy: '区发改局', returnedAt: '', operations: 2 };
const accepted = (ours: Plan, rows: readonly GatheredRow[], decisions = new Map<string, Decision>()) => {
  const edit = acceptReturns(ours, rows, decisions, [RECORD]);
  if (!edit.ok) throw new Error(edit.issue.code);
  return edit.value.changes;
};
const content = (of: Plan): string => JSON.stringify(planToJson(of));
const theirs = (rows: readonly GatheredRow[]) =>
  new Map(rows.map(({ key, claims: [{ file }] }) => [key, { take: 'theirs', file } as const]));
/** Runs are few, since each replays whole plans; seeds differ from run to run and a failure prints its own. */
const law = <T extends [unknown, ...unknown[]]>(
  arbitraries: { [K in keyof T]: fc.Arbitrary<T[K]> },
  holds: (...values: T) => void,
): void => fc.assert(fc.property(...arbitraries, holds as never), { numRuns: 25 });

describe('packages that come back', () => {
  test('an unchanged one changes nothing, whatever happened here', () => {
    const back = packageOf([one], []);
    law([steps(whole, one, other)], (mine) => {
      const ours = edited(plan, mine);
      expect(gather(ours, back)).toEqual([]);
      expect(accepted(ours, gather(ours, back))).toEqual([]);
    });
  });

  test('edits of the district where nobody else was are all there afterwards, reasons and notes too', () => {
    law([steps(one), steps(whole, other)], (their, mine) => {
      const ours = edited(plan, mine);
      const back = packageOf([one], their);
      const rows = gather(ours, back);
      expect(rows.every(({ clash }) => clash === 'none')).toBe(true);
      const merged = applyChanges(ours, accepted(ours, rows));
      for (const change of planDifference(packageOf([one], []).plan, back.plan)) {
        expect(currentOf(merged, change)).toEqual(currentOf(back.plan, change));
      }
      // And ours are untouched.
      for (const change of planDifference(plan, ours)) expect(currentOf(merged, change)).toEqual(change.after);
    });
  });

  test('the same edits on both sides are no conflict and change nothing', () => {
    law([steps(one)], (both) => {
      const ours = edited(plan, both);
      // A district works on what it was given: a draft's word may read differently where a parent's number is missing.
      const back = packageOf([one], both);
      expect(gather(ours, back)).toEqual([]);
    });
  });

  test('nothing outside the districts is ever changed, however the conflicts are decided', () => {
    law([steps(whole, one, other), steps(whole, one, other)], (their, mine) => {
      const ours = edited(plan, mine);
      const rows = gather(ours, packageOf([one], their));
      for (const changes of [accepted(ours, rows), accepted(ours, rows, theirs(rows))]) {
        const outside = changes.filter((change) => !changesRegions(new Set([one]), change));
        expect(outside.every((change) => change.kind === 'field' && change.entity === 'package')).toBe(true);
      }
    });
  });

  test('undoing the merge gives the plan before it', () => {
    law([steps(one), steps(one)], (their, mine) => {
      const ours = edited(plan, mine);
      const rows = gather(ours, packageOf([one], their));
      const changes = accepted(ours, rows, theirs(rows));
      expect(content(applyChanges(applyChanges(ours, changes), invertChanges(changes)))).toBe(content(ours));
    });
  });

  test('merging the same again changes nothing, once every conflict was decided for the file', () => {
    law([steps(one), steps(one)], (their, mine) => {
      const ours = edited(plan, mine);
      const back = packageOf([one], their);
      const rows = gather(ours, back);
      const merged = applyChanges(ours, accepted(ours, rows, theirs(rows)));
      expect(accepted(merged, gather(merged, back), theirs(gather(merged, back)))).toEqual([]);
    });
  });

  test('a row taken from a file leaves there exactly what the file shows: value and reason together', () => {
    law([oneCell, oneCell], (their, mine) => {
      const ours = edited(plan, mine);
      const back = packageOf([one], their);
      for (const row of gather(ours, back).filter(({ clash }) => clash === 'ours')) {
        const [main] = row.claims[0].changes;
        if (main.kind !== 'value') continue;
        const merged = applyChanges(ours, changesOfRow(ours, row, { take: 'theirs', file: 0 }));
        const of = row.key.slice(main.scenario.length + 1);
        expect(merged.reasons.get(main.scenario)?.get(of)).toEqual(back.plan.reasons.get(main.scenario)?.get(of));
      }
    });
  });

  test('of two files with one district each, none is lost and their order does not matter', () => {
    law([steps(one), steps(other), steps(whole)], (first, second, mine) => {
      const ours = edited(plan, mine);
      const [a, b] = [packageOf([one], first, 'a'), packageOf([other], second, 'b')];
      const merged = (...backs: LoggedPlan[]) => applyChanges(ours, accepted(ours, gather(ours, ...backs)));
      expect(gather(ours, a, b).every(({ clash }) => clash === 'none')).toBe(true);
      expect(content(merged(a, b))).toBe(content(merged(b, a)));
    });
  });

  test('where two files differ at one place it is a conflict, although nothing changed here', () => {
    law([steps(one), steps(one)], (first, second) => {
      const [a, b] = [packageOf([one], first, 'a'), packageOf([one], second, 'b')];
      const rows = gather(plan, a, b);
      for (const { claims, clash } of rows) {
        const differ = claims.some(({ changes }) =>
          changes.some((change) =>
            claims.some((claim) =>
              claim.changes.some(
                (said) => changeKey(said) === changeKey(change) && !equalData(said.after, change.after),
              ),
            ),
          ),
        );
        expect(clash).toBe(differ ? 'others' : 'none');
      }
      // Undecided, they leave the plan as it is there.
      const open = rows.filter(({ clash }) => clash !== 'none');
      expect(accepted(plan, open)).toEqual([]);
    });
  });

  test('an office is refused outside its districts already while it works', () => {
    const issued = packageOf([one], []).plan;
    law([steps(whole, one, other)], (their) => {
      for (const step of their) {
        const edit = step.run(issued);
        if (!edit.ok || edit.value.changes.length === 0) continue;
        expect(packageBreach(issued, edit.value.changes)?.code ?? 'allowed').toBe(
          step.region === one ? 'allowed' : 'package.outside',
        );
        expect(packageBreach(plan, edit.value.changes)).toBeNull();
      }
    });
  });
});

test('two states of one package are remembered once, so that the merge can be taken back', () => {
  const back = packageOf([one], [{ region: one, run: (on) => giveReason(on, [place], { reason: '甲', basis: '' }) }]);
  const edit = acceptReturns(plan, gather(plan, back), new Map(), [RECORD, { ...RECORD, returnedBy: '区人社局' }]);
  if (!edit.ok) throw new Error(edit.issue.code);
  const { changes } = edit.value;
  expect(new Set(changes.map(changeKey)).size).toBe(changes.length);
  expect(staleChanges(applyChanges(plan, changes), invertChanges(changes))).toEqual([]);
});

describe('deciding what clashes', () => {
  const at = (region: RegionId, number = 4): ValuePlace => ({
    scenario: ROOT,
    indicator: asId<never>(indicatorId(number)),
    region,
    year: 2020,
  });
  const typing = (text: string, number?: number): readonly Step[] => [
    { region: one, run: (on) => setTarget(on, at(one, number), text) },
  ];
  /** Indicator 4 is unemployment: less is stricter. */
  const rows = (mine: string, ...returns: readonly string[]) => {
    const ours = edited(plan, typing(mine));
    return { ours, rows: gather(ours, ...returns.map((text, index) => packageOf([one], typing(text), `p${index}`))) };
  };
  const decided = (mine: string, rule: 'ours' | 'theirs' | 'stricter', ...returns: readonly string[]) => {
    const found = rows(mine, ...returns);
    return found.rows.map((row) => decideByRule(found.ours, row, rule));
  };

  test.each([
    ['<3.2', ['<3.0'], [{ take: 'theirs', file: 0 }]],
    ['<3.0', ['<3.2'], [{ take: 'ours' }]],
    ['<3.2', ['<3.1', '<2.9'], [{ take: 'theirs', file: 1 }]],
    ['<3.2', ['<3.1', '与GDP增长同步'], [null]],
  ])('by the stricter, %s here and %j there gives %j', (mine, others, wanted) => {
    expect(decided(mine, 'stricter', ...others)).toEqual(wanted);
  });

  test('by theirs, files that agree are taken and files that differ are left to a person', () => {
    expect(decided('<3.2', 'theirs', '<3.0', '<3.0')).toEqual([{ take: 'theirs', file: 0 }]);
    expect(decided('<3.2', 'theirs', '<3.0', '<2.9')).toEqual([null]);
  });

  test('another number that was typed stands, and undoing it is one step with the rest', () => {
    const found = rows('<3.2', '<3.0');
    const [row] = found.rows;
    if (row === undefined) throw new Error('No conflict.');
    const typed = { kind: 'number', comparator: '<', number: 3.1, decimals: 1 } as never;
    const changes = accepted(found.ours, found.rows, new Map([[row.key, { take: 'typed', target: typed }]]));
    expect(changes.filter(({ kind }) => kind === 'value')).toMatchObject([{ after: { target: { number: 3.1 } } }]);
    expect(changes.filter((change: Change) => change.kind === 'field' && change.entity === 'package').length).toBe(5);
  });
});

describe('the revision a package was made after', () => {
  test('is known by the id of its last operation, not by their number', () => {
    const back = packageOf([one], []).plan;
    const log = (id: string) => [
      { id: asId(id), seq: 1, at: '', by: '', event: 'cell.type', undoes: null, changes: [] },
    ];
    expect(knowsIssue({ plan, log: log('op-7') as never }, back)).toBe(true);
    expect(knowsIssue({ plan, log: log('op-8') as never }, back)).toBe(false);
    expect(knowsIssue(city, plan)).toBe(true);
  });
});
