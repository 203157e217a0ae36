import type { Difference } from '../../shared/import/difference';
import { Button } from '../parts/button';
import { SegmentedFilter } from '../parts/segmented-filter';
import { useWording } from '../wording/wording-context';
import { type DifferenceFilter, decide, isTaken } from './difference-sheet';
import type { Review } from './review';

export interface DifferencesToolbarProps {
  readonly review: Review;
  readonly differences: readonly Difference[];
  readonly filter: DifferenceFilter;
  readonly onFilter: (filter: DifferenceFilter) => void;
  /** Key of the active row. */
  readonly active: string | null;
  readonly onChange: (next: Review) => void;
}

const KINDS = ['all', 'new', 'changed', 'missing'] as const;

/** Which differences show, and taking or leaving the active one or all that show. */
export function DifferencesToolbar({
  review,
  differences,
  filter,
  onFilter,
  active,
  onChange,
}: DifferencesToolbarProps) {
  const { merging, importing } = useWording();
  const ofKind = (one: DifferenceFilter) => differences.filter(({ kind }) => one === 'all' || kind === one);
  const shown = ofKind(filter);
  const row = shown.find(({ key }) => key === active);
  const allTaken = shown.every((one) => isTaken(one, review.decided));
  const rowTaken = row !== undefined && isTaken(row, review.decided);
  return (
    <>
      <SegmentedFilter<DifferenceFilter>
        label={merging.filter}
        segments={KINDS.map((value) => ({ value, label: merging.filters[value], count: ofKind(value).length }))}
        value={filter}
        onChange={onFilter}
      />
      <span className="review-space" />
      <Button
        disabledBecause={shown.length === 0 ? merging.none : undefined}
        onClick={() => onChange(decide(review, shown, !allTaken))}
      >
        {allTaken ? merging.leaveAll : merging.takeAll}
      </Button>
      <Button
        disabledBecause={row === undefined ? importing.noRow : undefined}
        onClick={() => (row === undefined ? undefined : onChange(decide(review, [row], !rowTaken)))}
      >
        {rowTaken ? merging.leaveRow : merging.takeRow}
      </Button>
    </>
  );
}
