import type { Change } from '../operations/change';
import type { Plan, Reason } from '../plan/plan';
import { listScenarios } from '../plan/plan-lists';
import { resolveField } from '../plan/resolve';
import { formatTarget } from '../target/format-target';
import { isTarget } from '../target/is-target';
import type { Merge } from './merge-plans';
import type { Settled } from './settle-conflicts';

/** The object that `merge --json` prints; its shape is a promise to other programs. Numbers are counts. */
export interface MergeJson {
  readonly applied: number;
  readonly same: number;
  readonly conflicts: readonly ConflictJson[];
  readonly stale: number;
  readonly refused: number;
  /** What was refused, in words of the plan. */
  readonly refusals: readonly { readonly file: string; readonly address: AddressJson; readonly because: string }[];
}

export interface ConflictJson {
  readonly file: string;
  readonly address: AddressJson;
  readonly base: string | null;
  readonly ours: string | null;
  readonly theirs: string | null;
  /** Whose word stands by the rule that was given; null: nobody decided, ours stands. */
  readonly taken: 'ours' | 'theirs' | null;
}

/** Where, by name, so that a person can find it, and by the key of the place, so that a program can. */
export interface AddressJson {
  readonly scenario: string;
  readonly place: string;
  readonly indicator?: string;
  readonly region?: string;
  readonly year?: number;
}

/** What became of one returned file. */
export interface MergedFile {
  readonly name: string;
  readonly merge: Merge;
  readonly settled: Settled;
}

/** All returned files together, in the order in which they were merged. */
export function mergeToJson(plan: Plan, files: readonly MergedFile[]): MergeJson {
  const sum = (count: (file: MergedFile) => number): number => files.reduce((all, file) => all + count(file), 0);
  return {
    applied: sum(({ settled }) => settled.changes.length),
    same: sum(({ merge }) => merge.same.length),
    conflicts: files.flatMap(({ name, settled }) => conflictsOf(plan, name, settled)),
    stale: sum(({ merge }) => merge.stale.length),
    refused: sum(({ merge }) => merge.refused.length),
    refusals: files.flatMap(({ name, merge }) =>
      merge.refused.map(({ change, because }) => ({ file: name, address: addressJson(plan, change), because })),
    ),
  };
}

function conflictsOf(plan: Plan, file: string, { decided, open }: Settled): readonly ConflictJson[] {
  const all = [
    ...open.map((conflict) => ({ conflict, taken: null })),
    ...decided.map(({ conflict, taken }) => ({ conflict, taken })),
  ];
  return all.map(({ conflict: { base, theirs }, taken }) => ({
    file,
    address: addressJson(plan, theirs),
    base: wordOf(base),
    ours: wordOf(theirs.before),
    theirs: wordOf(theirs.after),
    taken,
  }));
}

function addressJson(plan: Plan, change: Change): AddressJson {
  const scenario = listScenarios(plan).find(({ id }) => id === change.scenario)?.name ?? change.scenario;
  if (change.kind === 'value') return { scenario, ...valueAddress(plan, change.scenario, placeOf(change)) };
  if (change.kind === 'field') return { scenario, place: placeOf(change) };
  const of = valueAddress(plan, change.scenario, change.of);
  return { scenario, ...of, place: `${change.kind}/${change.of}` };
}

function placeOf(change: Extract<Change, { kind: 'value' | 'field' }>): string {
  return change.kind === 'value'
    ? `value/${change.indicator}/${change.region}/${change.year}`
    : `${change.entity}/${change.id}/${change.field}`;
}

function valueAddress(plan: Plan, scenario: Change['scenario'], place: string): Omit<AddressJson, 'scenario'> {
  const [kind, indicator, region, year] = place.split('/');
  if (kind !== 'value' || indicator === undefined || region === undefined) return { place };
  const name = (entity: 'indicator' | 'region', id: string): string =>
    String(resolveField(plan, scenario, entity, id, 'name').value);
  return { place, indicator: name('indicator', indicator), region: name('region', region), year: Number(year) };
}

/** A word of either side as text; null where it says nothing. A cleared cell is the empty text. */
function wordOf(word: Change['before']): string | null {
  if (word === null || typeof word === 'string') return word;
  if (isReason(word)) return [word.reason, word.basis].filter((text) => text !== '').join('；');
  if (word.state === 'silent') return null;
  if (word.state === 'cleared') return '';
  if ('target' in word) return formatTarget(word.target);
  return isTarget(word.value) ? formatTarget(word.value) : String(word.value ?? '');
}

function isReason(word: NonNullable<Exclude<Change['before'], string>>): word is Reason {
  return 'reason' in word;
}
