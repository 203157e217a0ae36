import { Check } from 'lucide-react';
import { Checkbox as Radix } from 'radix-ui';
import { useId } from 'react';
import './checkbox.css';

export interface CheckboxProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  /** In a table the column's head already says it: the words are only for screen readers. */
  readonly labelHidden?: boolean | undefined;
  readonly disabled?: boolean | undefined;
}

export function Checkbox({ label, checked, onChange, labelHidden = false, disabled = false }: CheckboxProps) {
  const id = useId();
  return (
    <span className="checkbox">
      <Radix.Root
        id={id}
        className="checkbox-box"
        checked={checked}
        disabled={disabled}
        onCheckedChange={(state) => onChange(state === true)}
      >
        <Radix.Indicator>
          <Check size={12} strokeWidth={2.5} />
        </Radix.Indicator>
      </Radix.Root>
      <label htmlFor={id} className={labelHidden ? 'visually-hidden' : 'checkbox-label'}>
        {label}
      </label>
    </span>
  );
}
