import { exhaustive } from '../base/exhaustive';
import { valueChanges } from '../edits/set-target';
import { type Change, changeKey } from '../operations/change';
import type { Plan } from '../plan/plan';
import type { Target } from '../target/target';
import { agree, type GatheredRow } from './gather-returns';
import type { Preference } from './settle-conflicts';
import { stricterSide } from './stricter-side';

/** Whose word a person lets stand at a place: what is there now, a file's, or another that was typed (null: blank). */
export type Decision =
  | { readonly take: 'ours' }
  | { readonly take: 'theirs'; readonly file: number }
  | { readonly take: 'typed'; readonly target: Target | null };

/** By key of the row. Without a decision what clashes stays as it is here, and everything else is taken. */
export type Decisions = ReadonlyMap<string, Decision>;

/** What a row does to the plan. */
export function changesOfRow(ours: Plan, row: GatheredRow, decision: Decision | undefined): readonly Change[] {
  const [{ changes }] = row.claims;
  switch (decision?.take) {
    case undefined:
      return row.clash === 'none' ? together(row) : [];
    case 'ours':
      return [];
    case 'theirs':
      return row.claims.find(({ file }) => file === decision.file)?.changes ?? [];
    case 'typed': {
      const [main] = changes;
      return main.kind === 'value' ? valueChanges(ours, main, decision.target) : [];
    }
    default:
      return exhaustive(decision);
  }
}

/** All that agreeing claims say: one may have the reason that the other lacks. */
function together({ claims }: GatheredRow): readonly Change[] {
  const all = claims.flatMap(({ changes }) => changes);
  return [...new Map(all.map((change) => [changeKey(change), change])).values()];
}

/**
 * Decides a row by a rule; null: the rule does not tell. `theirs` does not where files differ, `stricter` not where
 * targets cannot be compared or it is about something else than a target.
 */
export function decideByRule(ours: Plan, { claims }: GatheredRow, rule: Preference): Decision | null {
  const [first] = claims;
  switch (rule) {
    case 'ours':
      return { take: 'ours' };
    case 'theirs':
      return agree(claims) ? { take: 'theirs', file: first.file } : null;
    case 'stricter': {
      const side = stricterSide(
        ours,
        claims.map(({ changes: [main] }) => main),
      );
      if (typeof side !== 'number') return side === null ? null : { take: 'ours' };
      return { take: 'theirs', file: claims[side]?.file ?? first.file };
    }
    default:
      return exhaustive(rule);
  }
}
