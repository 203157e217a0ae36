import { Check, ChevronDown } from 'lucide-react';
import { Select as Radix } from 'radix-ui';
import './select.css';

export interface SelectOption<Value extends string> {
  /** Never empty: an empty value means "nothing chosen" to the list below. */
  readonly value: Value;
  readonly label: string;
}

export interface SelectProps<Value extends string> {
  /** What is chosen here, for screen readers; shown only by a field around it. */
  readonly label: string;
  readonly options: readonly SelectOption<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly disabled?: boolean | undefined;
  /** Fills the width of a dialog's column instead of hugging its words. */
  readonly wide?: boolean | undefined;
  readonly id?: string | undefined;
}

/** One choice of a list that opens. */
export function Select<Value extends string>({
  label,
  options,
  value,
  onChange,
  disabled = false,
  wide = false,
  id,
}: SelectProps<Value>) {
  return (
    <Radix.Root
      value={value}
      disabled={disabled}
      onValueChange={(chosen) => {
        const option = options.find((one) => one.value === chosen);
        if (option !== undefined) onChange(option.value);
      }}
    >
      <Radix.Trigger id={id} className={wide ? 'select select-wide' : 'select'} aria-label={label}>
        <span className="select-words">
          <Radix.Value />
        </span>
        <Radix.Icon asChild>
          <ChevronDown size={12} strokeWidth={1.5} />
        </Radix.Icon>
      </Radix.Trigger>
      <Radix.Portal>
        <Radix.Content className="menu-panel select-panel" position="popper" sideOffset={4} collisionPadding={8}>
          <Radix.Viewport>
            {options.map((option) => (
              <Radix.Item key={option.value} value={option.value} className="menu-item">
                <span className="menu-mark">
                  <Radix.ItemIndicator>
                    <Check size={14} strokeWidth={1.5} />
                  </Radix.ItemIndicator>
                </span>
                <span className="menu-label">
                  <Radix.ItemText>{option.label}</Radix.ItemText>
                </span>
              </Radix.Item>
            ))}
          </Radix.Viewport>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
