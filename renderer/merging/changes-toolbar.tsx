import { Button } from '../parts/button';
import { useWording } from '../wording/wording-context';
import { isKept } from './change-sheet';
import type { ReviewedPlan } from './conflict-sheet';
import type { Gathering } from './gathering';
import { keepRow } from './gathering-edits';

export interface ChangesToolbarProps {
  readonly reviewed: ReviewedPlan;
  readonly onChange: (next: Gathering) => void;
}

/** Uses or leaves all that could be merged as it is. */
export function ChangesToolbar({ reviewed: { gathered, gathering }, onChange }: ChangesToolbarProps) {
  const { gathering: words } = useWording();
  const all = gathered.changes.every((row) => isKept(gathering, row));
  return (
    <>
      <span className="review-space" />
      <Button
        disabledBecause={gathered.changes.length === 0 ? words.empty.changes : undefined}
        onClick={() => onChange(gathered.changes.reduce((next, { key }) => keepRow(next, key, !all), gathering))}
      >
        {all ? words.leaveAll : words.keepAll}
      </Button>
    </>
  );
}
