import { type Issue, issue } from '../../shared/base/issue';
import { fail, ok, type Result } from '../../shared/base/result';
import { readTyped } from '../../shared/edits/set-target';
import { type Decision, decideByRule } from '../../shared/merge/decide-rows';
import type { GatheredRow } from '../../shared/merge/gather-returns';
import type { Preference } from '../../shared/merge/settle-conflicts';
import type { Plan } from '../../shared/plan/plan';
import type { Choice } from '../grid/sheet';
import { readChoice } from '../views/typed-text';
import { keepChoices } from './change-sheet';
import { claimRows, type ReviewedPlan, takeChoices } from './conflict-sheet';
import { fileRowId, mergeChoices } from './file-sheet';
import { decide, type Gathering } from './gathering';
import type { GatheringTab } from './gathering-tab';

type Typed = Result<Gathering, Issue>;

/** What typing a text into a cell of the review decides. Issues: `choice.unknown`, `gather.onlyTold`, those of a target. */
export function typeIntoGathering(
  reviewed: ReviewedPlan,
  tab: GatheringTab,
  cell: { readonly row: string; readonly column: string },
  text: string,
): Typed {
  switch (`${tab}/${cell.column}`) {
    case 'files/merge':
      return typeFile(reviewed, cell.row, text);
    case 'changes/keep':
      return typeKeep(reviewed, cell.row, text);
    case 'conflicts/take':
      return typeTake(reviewed, cell.row, text);
    case 'conflicts/result':
      return typeResult(reviewed, cell.row, text);
    default:
      return fail(issue('gather.onlyTold'));
  }
}

function typeFile({ gathered, gathering, wording }: ReviewedPlan, row: string, text: string): Typed {
  const file = [...gathered.ready.values()].find((one) => fileRowId(one.file) === row);
  const said = read(mergeChoices(wording), text);
  if (!said.ok || file === undefined) return said.ok ? fail(issue('gather.onlyTold')) : said;
  const chosen = new Map(gathering.chosen).set(file.file, said.value === '1');
  // A word that was taken goes with its file.
  const decisions = new Map(
    [...gathering.decisions].filter(([, decision]) => decision.take !== 'theirs' || decision.file !== file.file),
  );
  return ok({ chosen, decisions: said.value === '1' ? gathering.decisions : decisions });
}

function typeKeep({ gathering, wording }: ReviewedPlan, key: string, text: string): Typed {
  const said = read(keepChoices(wording), text);
  return said.ok ? ok(keepRow(gathering, key, said.value === '1')) : said;
}

export function keepRow(gathering: Gathering, key: string, kept: boolean): Gathering {
  return decide(gathering, key, kept ? null : { take: 'ours' });
}

function typeTake(reviewed: ReviewedPlan, id: string, text: string): Typed {
  const row = claimRows(reviewed.gathered, reviewed.gathering, false).find((one) => one.id === id);
  const said = read(takeChoices(reviewed.wording), text);
  if (!said.ok || row === undefined) return said.ok ? fail(issue('gather.onlyTold')) : said;
  const decisions: Readonly<Record<string, Decision>> = {
    '1': { take: 'ours' },
    '2': { take: 'theirs', file: row.claim.file },
  };
  return ok(decide(reviewed.gathering, row.row.key, decisions[said.value] ?? null));
}

function typeResult(reviewed: ReviewedPlan, id: string, text: string): Typed {
  const row = claimRows(reviewed.gathered, reviewed.gathering, false).find((one) => one.id === id);
  const main = row?.claim.changes[0];
  if (row === undefined || main?.kind !== 'value') return fail(issue('gather.onlyTold'));
  const target = readTyped(reviewed.plan, main, text);
  return target.ok ? ok(decide(reviewed.gathering, row.row.key, { take: 'typed', target: target.value })) : target;
}

/** Decides conflicts by a rule, and tells how many it could not. */
export function ruleOver(
  plan: Plan,
  gathering: Gathering,
  rows: readonly GatheredRow[],
  rule: Preference,
): { readonly gathering: Gathering; readonly decided: number; readonly left: number } {
  let next = gathering;
  let decided = 0;
  for (const row of rows) {
    const decision = decideByRule(plan, row, rule);
    if (decision === null) continue;
    decided += 1;
    next = decide(next, row.key, decision);
  }
  return { gathering: next, decided, left: rows.length - decided };
}

function read(choices: readonly Choice[], text: string): Result<string, Issue> {
  return readChoice(choices, text);
}
