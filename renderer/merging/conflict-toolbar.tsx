import type { Preference } from '../../shared/merge/settle-conflicts';
import { Button } from '../parts/button';
import { Checkbox } from '../parts/checkbox';
import { useWording } from '../wording/wording-context';
import type { ClaimRow, ReviewedPlan } from './conflict-sheet';
import { decide, type Gathering } from './gathering';

export interface ConflictToolbarProps {
  readonly reviewed: ReviewedPlan;
  readonly active: ClaimRow | undefined;
  readonly onlyOpen: boolean;
  readonly onOnlyOpen: (on: boolean) => void;
  readonly onChange: (next: Gathering) => void;
  readonly onRule: (rule: Preference) => void;
}

const RULES = ['ours', 'theirs', 'stricter'] as const;

/** Decides the active conflict, or all of them by one rule. */
export function ConflictToolbar({ reviewed, active, onlyOpen, onOnlyOpen, onChange, onRule }: ConflictToolbarProps) {
  const { gathering: words, importing } = useWording();
  const { gathering, gathered } = reviewed;
  const noRow = active === undefined ? importing.noRow : undefined;
  const none = gathered.conflicts.length === 0 ? words.empty.conflicts : undefined;
  return (
    <>
      <Checkbox label={words.showOpen} checked={onlyOpen} onChange={onOnlyOpen} />
      <span className="review-space" />
      <span>{words.row.label}</span>
      <Button
        disabledBecause={noRow}
        onClick={() =>
          active === undefined ? undefined : onChange(decide(gathering, active.row.key, { take: 'ours' }))
        }
      >
        {words.row.ours}
      </Button>
      <Button
        disabledBecause={noRow}
        onClick={() =>
          active === undefined
            ? undefined
            : onChange(decide(gathering, active.row.key, { take: 'theirs', file: active.claim.file }))
        }
      >
        {words.row.theirs}
      </Button>
      <span className="merge-rules">{words.all}</span>
      {RULES.map((rule) => (
        <Button key={rule} disabledBecause={none} onClick={() => onRule(rule)}>
          {words.rules[rule]}
        </Button>
      ))}
    </>
  );
}
