import type { FilterValue } from '../grid/filter-values';
import { Checkbox } from '../parts/checkbox';
import { useWording } from '../wording/wording-context';

/** Longer lists are searched, not scrolled. */
const MOST_VALUES = 500;

export interface ColumnValuesProps {
  /** Those that answer the search. */
  readonly values: readonly FilterValue[];
  readonly picked: ReadonlySet<string>;
  readonly onPick: (picked: ReadonlySet<string>) => void;
}

/** The values of a column to tick, all of them by one. */
export function ColumnValues({ values, picked, onPick }: ColumnValuesProps) {
  const words = useWording().table;
  const all = values.every(({ text }) => picked.has(text));
  const pick = (texts: readonly string[], on: 'on' | 'off') => {
    const next = new Set(picked);
    for (const text of texts) on === 'on' ? next.add(text) : next.delete(text);
    onPick(next);
  };
  if (values.length === 0) return <p className="column-values-none">{words.noValue}</p>;
  return (
    <ul className="column-values" aria-label={words.filter}>
      <li>
        <Checkbox
          label={words.selectAll}
          checked={all}
          onChange={(on) =>
            pick(
              values.map(({ text }) => text),
              on ? 'on' : 'off',
            )
          }
        />
      </li>
      {values.slice(0, MOST_VALUES).map(({ text, rows }) => (
        <li key={text}>
          <Checkbox
            label={text === '' ? words.blank : text}
            checked={picked.has(text)}
            onChange={(on) => pick([text], on ? 'on' : 'off')}
          />
          <span className="column-values-rows">{rows}</span>
        </li>
      ))}
      {values.length > MOST_VALUES ? <li>{words.tooMany(values.length - MOST_VALUES)}</li> : null}
    </ul>
  );
}
