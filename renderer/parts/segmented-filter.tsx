import { ToggleGroup } from 'radix-ui';
import './segmented-filter.css';

export interface Segment<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** How many rows it would show. */
  readonly count?: number | undefined;
}

export interface SegmentedFilterProps<Value extends string> {
  readonly label: string;
  readonly segments: readonly Segment<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One choice of a few, all in sight, each with its count: 全部 27 | 需提升 11. */
export function SegmentedFilter<Value extends string>({
  label,
  segments,
  value,
  onChange,
}: SegmentedFilterProps<Value>) {
  return (
    <ToggleGroup.Root
      type="single"
      className="segmented-filter"
      aria-label={label}
      value={value}
      onValueChange={(chosen) => {
        // Pressing the chosen segment again would leave none: one is always chosen.
        const segment = segments.find((one) => one.value === chosen);
        if (segment !== undefined) onChange(segment.value);
      }}
    >
      {segments.map((segment) => (
        <ToggleGroup.Item key={segment.value} value={segment.value} className="segmented-filter-item">
          {segment.label}
          {segment.count === undefined ? null : <span className="segmented-filter-count">{segment.count}</span>}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  );
}
