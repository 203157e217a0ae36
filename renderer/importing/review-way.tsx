import { SegmentedFilter } from '../parts/segmented-filter';
import { useWording } from '../wording/wording-context';
import type { Review } from './review';

export interface ReviewWayProps {
  readonly into: Review['into'];
  readonly onChange: (into: Review['into']) => void;
}

/** Where what was read goes: a plan of its own, or the plan on the desk. */
export function ReviewWay({ into, onChange }: ReviewWayProps) {
  const words = useWording().merging;
  return (
    <div className="field">
      <span className="field-label">{words.way}</span>
      <div className="review-way">
        <SegmentedFilter<Review['into']>
          label={words.way}
          segments={(['new', 'current'] as const).map((value) => ({ value, label: words.ways[value] }))}
          value={into}
          onChange={onChange}
        />
      </div>
    </div>
  );
}
