import { type ClipboardEvent, useId } from 'react';
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
  /** True where the paste was taken over: `replacesAll` says that nothing of what stands there stays. */
  readonly onPaste?:
    | ((pasted: { readonly html: string; readonly text: string }, replacesAll: boolean) => boolean)
    | undefined;
}

/** Text of several lines. */
export function TextArea({ label, value, onChange, lines, hint, error, placeholder, first, onPaste }: TextAreaProps) {
  const id = useId();
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>): void => {
    const { selectionStart, selectionEnd } = event.currentTarget;
    const html = event.clipboardData.getData('text/html');
    const text = event.clipboardData.getData('text/plain');
    if (onPaste?.({ html, text }, selectionEnd - selectionStart === value.length) === true) event.preventDefault();
  };
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
        onPaste={onPaste === undefined ? undefined : paste}
      />
    </Field>
  );
}
