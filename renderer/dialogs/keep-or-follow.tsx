import type { ShownCounts } from '../../shared/analysis/shown-changes';
import type { KeepOrFollow as Choice } from '../../shared/edits/keep-shown';
import { SegmentedFilter } from '../parts/segmented-filter';
import { useWording } from '../wording/wording-context';
import './scenario-dialogs.css';

export interface KeepOrFollowProps {
  readonly label: string;
  readonly value: Choice;
  readonly onChange: (choice: Choice) => void;
  /** Places that would change when following. */
  readonly moves: ShownCounts;
}

/** 保持现值 | 随之变化: asked whenever something changes above a scenario. */
export function KeepOrFollow({ label, value, onChange, moves }: KeepOrFollowProps) {
  const words = useWording().scenarios.choice;
  if (moves.written + moves.computed === 0) return <p className="scenario-quiet">{words.none}</p>;
  return (
    <div className="scenario-choice">
      <span className="field-label">{label}</span>
      <SegmentedFilter
        label={label}
        segments={[
          { value: 'keep', label: words.keep },
          { value: 'follow', label: words.follow },
        ]}
        value={value}
        onChange={onChange}
      />
      <span className="scenario-quiet">{words.moves(moves.written, moves.computed)}</span>
    </div>
  );
}
