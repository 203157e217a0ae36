import { useId } from 'react';
import { Field, fieldNoteId } from './field';

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly placeholder?: string | undefined;
  /** Takes the focus and selects its words when the dialog opens. */
  readonly first?: boolean | undefined;
  /** Figures: right-set, and a digit keyboard on touch screens. The text is read by whoever asked for it. */
  readonly figures?: boolean | undefined;
}

/** One line of text. */
export function TextField({ label, value, onChange, hint, error, placeholder, first, figures }: TextFieldProps) {
  const id = useId();
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <input
        id={id}
        className={figures ? 'field-input field-number' : 'field-input'}
        value={value}
        placeholder={placeholder}
        inputMode={figures ? 'decimal' : 'text'}
        aria-invalid={error !== undefined}
        aria-describedby={fieldNoteId(id)}
        // biome-ignore lint/a11y/noAutofocus: a dialog's first field is where the person writes next
        autoFocus={first}
        onFocus={first ? (event) => event.currentTarget.select() : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  );
}
