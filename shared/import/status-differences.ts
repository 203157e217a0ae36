import { issue } from '../base/issue';
import { matchKey } from '../base/match-key';
import type { Milestone, Region } from '../plan/entity';
import { regionMatcher } from '../plan/match-region';
import type { Plan } from '../plan/plan';
import { listMilestones, listRegions } from '../plan/plan-lists';
import type { Difference } from './difference';
import type { DraftProblem, DraftStatus } from './import-draft';
import { about, type FoundDifferences, type MergeChoices } from './indicator-differences';

/**
 * States of milestones that came back in forms, held against the plan's. What a district says of a milestone that is not
 * its own alone waits for a person: the whole is not done because one part of it is.
 */
export function statusDifferences(
  plan: Plan,
  statuses: readonly DraftStatus[],
  choices: Pick<MergeChoices, 'scenario'>,
): FoundDifferences {
  const differences: Difference[] = [];
  const problems: DraftProblem[] = [];
  let same = 0;
  const tell = (code: string, place: string, values: Readonly<Record<string, string | number>>) =>
    problems.push({ severity: 'warning', issue: issue(code, place, values) });
  const listed = listMilestones(plan, choices.scenario);
  const matchRegion = regionMatcher(plan);
  const regions = new Map<string, Region>(listRegions(plan).map((region) => [region.id, region]));
  const told = new Map<string, DraftStatus>();
  for (const said of statuses) {
    if (said.status === null) continue;
    const found = milestoneOf(listed, said);
    if (found.kind !== 'one') {
      tell(found.kind === 'none' ? 'merge.milestoneUnknown' : 'merge.severalMilestones', said.place, {
        name: said.what,
        count: found.count,
      });
      continue;
    }
    const { milestone, otherWords } = found;
    const before = told.get(milestone.id);
    if (before !== undefined) {
      if (before.status !== said.status)
        tell('merge.statusSaidTwice', said.place, { name: milestone.what, first: before.text, second: said.text });
      continue;
    }
    told.set(milestone.id, said);
    if (milestone.status === said.status) {
      same += 1;
      continue;
    }
    if (otherWords) tell('merge.keyOtherName', said.place, { name: said.what, known: milestone.what });
    const region = regions.get(said.regionId ?? '') ?? matchRegion(said.region ?? '');
    const own = region !== null && (region.parent === null || matchRegion(milestone.scope ?? '')?.id === region.id);
    differences.push({
      ...about(`milestone/${milestone.id}/status`, 'changed', 'milestone', milestone.what),
      region: region?.name ?? said.region ?? null,
      field: 'status',
      before: milestone.status,
      after: said.status,
      place: said.place,
      doubt: otherWords ? 'lowConfidence' : own ? null : 'notItsOwn',
      write: { kind: 'field', entity: 'milestone', id: milestone.id, field: 'status', value: said.status },
    });
  }
  return { differences, problems, same };
}

type Found =
  | { readonly kind: 'one'; readonly milestone: Milestone; readonly otherWords: boolean }
  | { readonly kind: 'none' | 'several'; readonly count: number };

/** By key, unless the row bears the words of another: rows may have been sorted without their hidden keys. */
function milestoneOf(listed: readonly Milestone[], { id, what }: DraftStatus): Found {
  const known = listed.find((one) => one.id === id);
  const worded = what === '' ? [] : listed.filter((one) => matchKey(one.what) === matchKey(what));
  if (known !== undefined && (worded.length === 0 || worded.includes(known)))
    return { kind: 'one', milestone: known, otherWords: what !== '' && worded.length === 0 };
  const [milestone] = worded;
  if (milestone === undefined) return { kind: 'none', count: 0 };
  return worded.length === 1
    ? { kind: 'one', milestone, otherWords: false }
    : { kind: 'several', count: worded.length };
}
