import { ChevronDown } from 'lucide-react';
import { Popover } from 'radix-ui';
import { Button } from './button';
import { Checkbox } from './checkbox';
import './multi-select.css';

export interface MultiSelectOption {
  readonly value: string;
  readonly label: string;
}

export interface MultiSelectProps {
  /** What is chosen here, for screen readers. */
  readonly label: string;
  readonly options: readonly MultiSelectOption[];
  /** At least one. */
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
  /** How several are told in the closed field: 5个区域. */
  readonly several: (count: number) => string;
  readonly allLabel: string;
}

/** One or several choices of a list that opens; the last one cannot be taken away. */
export function MultiSelect({ label, options, values, onChange, several, allLabel }: MultiSelectProps) {
  const chosen = options.filter(({ value }) => values.includes(value));
  const [only] = chosen;
  const said = chosen.length === 1 && only !== undefined ? only.label : several(chosen.length);
  return (
    <Popover.Root>
      <Popover.Trigger className="select" aria-label={`${label}：${said}`}>
        <span className="select-words">{said}</span>
        <ChevronDown size={12} strokeWidth={1.5} aria-hidden="true" />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content className="menu-panel multi-select" sideOffset={4} align="start" aria-label={label}>
          <ul className="multi-select-list">
            {options.map(({ value, label: words }) => {
              const on = values.includes(value);
              return (
                <li key={value} className="multi-select-line">
                  <Checkbox
                    label={words}
                    checked={on}
                    disabled={on && chosen.length === 1}
                    onChange={(wanted) =>
                      onChange(wanted ? [...values, value] : values.filter((other) => other !== value))
                    }
                  />
                </li>
              );
            })}
          </ul>
          <Button
            disabledBecause={chosen.length === options.length ? allLabel : undefined}
            onClick={() => onChange(options.map(({ value }) => value))}
          >
            {allLabel}
          </Button>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
