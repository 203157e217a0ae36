import { joinRows, splitRow } from '../../shared/import/join-rows';
import { Button } from '../parts/button';
import { useWording } from '../wording/wording-context';
import type { Review } from './review';

export interface RowToolsProps {
  readonly review: Review;
  /** Part key of the active row. */
  readonly row: string | undefined;
  readonly onChange: (next: Review) => void;
}

/** Joining the active indicator with the one below, and splitting it in two. */
export function RowTools({ review, row, onChange }: RowToolsProps) {
  const { marking, importing } = useWording();
  const at = row === undefined ? -1 : Number(row.slice(1));
  const none = at < 0 ? importing.noRow : undefined;
  const last = at === review.draft.indicators.length - 1;
  return (
    <>
      <Button
        disabledBecause={none ?? (last ? marking.noNext : undefined)}
        onClick={() => onChange(withRows(review, joinRows(review.draft, at), at, -1))}
      >
        {marking.join}
      </Button>
      <Button disabledBecause={none} onClick={() => onChange(withRows(review, splitRow(review.draft, at), at, 1))}>
        {marking.split}
      </Button>
    </>
  );
}

/** Rows below move by one, and with them which of them are left out. */
function withRows(review: Review, draft: Review['draft'], at: number, by: 1 | -1): Review {
  const left = [...review.left].map((part) => {
    const row = part.startsWith('i') ? Number(part.slice(1)) : -1;
    return row > at ? `i${row + by}` : part;
  });
  return { ...review, draft, left: new Set(left) };
}
