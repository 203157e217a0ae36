import { foldForReading } from '../../shared/base/clean-text';
import { readNumber } from '../../shared/base/number-text';
import type { NumberCondition } from '../grid/filter-rows';
import { Select } from '../parts/select';
import { useWording } from '../wording/wording-context';

const TESTS = ['none', '≥', '≤', '>', '<', '=', '≠', 'between'] as const;

/** A condition as it is being written. */
export interface ConditionText {
  readonly test: (typeof TESTS)[number];
  readonly number: string;
  readonly to: string;
}

export function conditionText(condition: NumberCondition | null): ConditionText {
  return condition === null
    ? { test: 'none', number: '', to: '' }
    : { test: condition.test, number: String(condition.number), to: String(condition.to) };
}

/** Reads a condition, full-width digits included. Null: none is asked. */
export function readCondition({ test, number, to }: ConditionText): NumberCondition | null | 'unreadable' {
  if (test === 'none') return null;
  const low = numberIn(number);
  const high = test === 'between' ? numberIn(to) : 0;
  return low === null || high === null ? 'unreadable' : { test, number: low, to: high };
}

function numberIn(typed: string): number | null {
  const read = readNumber(foldForReading(typed).replaceAll(' ', ''));
  return typeof read === 'string' ? null : read.number;
}

export interface ConditionFieldProps {
  readonly condition: ConditionText;
  readonly onChange: (condition: ConditionText) => void;
  readonly unreadable: boolean;
}

/** 大于等于 90, 介于 2 至 3. */
export function ConditionField({ condition, onChange, unreadable }: ConditionFieldProps) {
  const words = useWording().table;
  const bound = (name: 'number' | 'to', label: string) => (
    <input
      className="field-input column-condition-number"
      inputMode="decimal"
      aria-label={label}
      aria-invalid={unreadable && numberIn(condition[name]) === null}
      value={condition[name]}
      onChange={(event) => onChange({ ...condition, [name]: event.target.value })}
    />
  );
  return (
    <div className="column-condition">
      <Select
        label={words.condition}
        options={TESTS.map((value) => ({
          value,
          label: value === 'none' ? `${words.condition}：${words.tests.none}` : words.tests[value],
        }))}
        value={condition.test}
        onChange={(test) => onChange({ ...condition, test })}
      />
      {condition.test === 'none' ? null : bound('number', words.bound)}
      {condition.test === 'between' ? bound('to', words.boundTo) : null}
    </div>
  );
}
