import { useId } from 'react';
import { Field, fieldNoteId } from './field';

export interface TextAreaProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** Height in lines of text. */
  readonly lines: number;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly first?: boolean | undefined;
}

/** Text of several lines. */
export function TextArea({ label, value, onChange, lines, hint, error, placeholder, first }: TextAreaProps) {
  const id = useId();
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <textarea
        id={id}
        className="field-input field-area"
        value={value}
        rows={lines}
        placeholder={placeholder}
        aria-invalid={error !== undefined}
        aria-describedby={fieldNoteId(id)}
        // biome-ignore lint/a11y/noAutofocus: a dialog's first field is where the person writes next
        autoFocus={first}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  );
}
