import type { ReadyReturn, RefusedReturn } from '../../shared/merge/assemble-returns';
import type { Decision, Decisions } from '../../shared/merge/decide-rows';
import { type GatheredRow, gatherReturns } from '../../shared/merge/gather-returns';
import type { Refused } from '../../shared/merge/merge-plans';
import { unitKey } from '../../shared/merge/unit-key';
import type { Change } from '../../shared/operations/change';
import { placeKey } from '../../shared/plan/address';
import { packageRegions, packageScope } from '../../shared/plan/package-scope';
import type { Plan } from '../../shared/plan/plan';
import { listIndicators, listRegions, listScenarios } from '../../shared/plan/plan-lists';
import type { Wording } from '../../shared/wording/zh-CN';

/** What a person has said so far; nothing of it is stored before it is merged. */
export interface Gathering {
  /** Files that a person takes in or leaves out; of the others their cautions decide. */
  readonly chosen: ReadonlyMap<number, boolean>;
  readonly decisions: Decisions;
}

export const UNDECIDED: Gathering = { chosen: new Map(), decisions: new Map() };

/** A change of a file that is only told: refused, or unseen by its district. */
export interface ToldChange {
  readonly id: string;
  readonly file: ReadyReturn;
  readonly change: Change;
  /** Null: changed here only. */
  readonly because: Refused['because'] | null;
}

/** Everything the review shows, worked out of files and plan. */
export interface Gathered {
  readonly files: readonly (ReadyReturn | RefusedReturn)[];
  /** By place in the list, those that can be merged. */
  readonly ready: ReadonlyMap<number, ReadyReturn>;
  /** Of the files taken in, in the order of the plan. */
  readonly conflicts: readonly GatheredRow[];
  readonly changes: readonly GatheredRow[];
  readonly refused: readonly ToldChange[];
  readonly stale: readonly ToldChange[];
}

/** What was made after something this plan lacks, and what was merged already, waits for a person's word. */
export function isIncluded({ chosen }: Gathering, { file, cautions }: ReadyReturn): boolean {
  return chosen.get(file) ?? !(cautions.includes('unknownIssue') || cautions.includes('mergedBefore'));
}

export function gatherAll(plan: Plan, files: Gathered['files'], gathering: Gathering): Gathered {
  const ready = files.flatMap((one) => (one.kind === 'ready' ? [one] : []));
  const included = ready.filter((one) => isIncluded(gathering, one));
  const rows = inPlanOrder(plan, gatherReturns(plan, included));
  const told = (list: (file: ReadyReturn) => readonly Omit<ToldChange, 'id' | 'file'>[]): readonly ToldChange[] =>
    included.flatMap((file) => oncePerPlace(list(file)).map((one) => ({ ...one, file, id: idOf(one.change, file) })));
  return {
    files,
    ready: new Map(ready.map((one) => [one.file, one])),
    conflicts: rows.filter(({ clash }) => clash !== 'none'),
    changes: rows.filter(({ clash }) => clash === 'none'),
    refused: told(({ merge }) => merge.refused),
    stale: told(({ merge }) => merge.stale.map((change) => ({ change, because: null }))),
  };
}

function idOf(change: Change, { file }: ReadyReturn): string {
  return `${unitKey(change)}#${file}`;
}

/** A value and its reason are one place. */
function oncePerPlace<Told extends { readonly change: Change }>(told: readonly Told[]): readonly Told[] {
  const places = new Map<string, Told>();
  for (const one of told) {
    const known = places.get(unitKey(one.change));
    if (known === undefined || known.change.kind === 'reason') places.set(unitKey(one.change), one);
  }
  return [...places.values()];
}

/** As the sheet reads: scenario by scenario, then indicators, districts and years. Fields come before values. */
function inPlanOrder(plan: Plan, rows: readonly GatheredRow[]): readonly GatheredRow[] {
  const scenarios = listScenarios(plan).map(({ id }) => id as string);
  const regions = listRegions(plan).map(({ id }) => id as string);
  const order = (row: GatheredRow): readonly number[] => {
    const [change] = row.claims[0].changes;
    const [kind, indicator = '', region = '', year = ''] = placeOf(change).split('/');
    const scenario = scenarios.indexOf(change.scenario);
    if (kind !== 'value') return [scenario, -1, 0, 0];
    const listed = listIndicators(plan, change.scenario).findIndex(({ id }) => id === indicator);
    return [scenario, listed, regions.indexOf(region), Number(year)];
  };
  return rows
    .map((row) => ({ row, at: order(row) }))
    .sort((left, right) => left.at.map((one, index) => one - (right.at[index] ?? 0)).find((step) => step !== 0) ?? 0)
    .map(({ row }) => row);
}

/** The key of the place that a change is about. */
export function placeOf(change: Change): string {
  return change.kind === 'reason' || change.kind === 'note' ? change.of : placeKey(change);
}

/** Whose file it is, as people say it: its districts, or that it is a whole plan. */
export function fileLabel({ theirs }: ReadyReturn, { gathering, common }: Wording): string {
  const scope = packageScope(theirs);
  return scope === null ? gathering.wholePlan : packageRegions(theirs, scope.regions).join(common.and);
}

export function decide(gathering: Gathering, key: string, decision: Decision | null): Gathering {
  const decisions = new Map(gathering.decisions);
  if (decision === null) decisions.delete(key);
  else decisions.set(key, decision);
  return { ...gathering, decisions };
}

/** How many conflicts nobody has decided. */
export function openCount({ conflicts }: Gathered, { decisions }: Gathering): number {
  return conflicts.filter(({ key }) => !decisions.has(key)).length;
}
