import { type KeyboardEvent, useId, useState } from 'react';

export interface InlineFieldProps {
  readonly label: string;
  readonly value: string;
  readonly locked: boolean;
  readonly rows?: number;
  /** A sentence back means refused: what was typed stays, and it is said. */
  readonly onCommit: (text: string) => string | null;
}

/** One text in the inspector. Enter or leaving it commits, Esc takes it back. Keyed by its place: no text wanders on. */
export function InlineField({ label, value, locked, rows = 1, onCommit }: InlineFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const commit = () => {
    if (typed === null || typed === value) return setTyped(null);
    const why = onCommit(typed);
    setRefused(why);
    if (why === null) setTyped(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      setTyped(null);
      setRefused(null);
      event.stopPropagation();
    }
    if (event.key === 'Enter' && !event.nativeEvent.isComposing && (rows === 1 || event.ctrlKey)) commit();
  };
  const shared = {
    id,
    value: typed ?? value,
    readOnly: locked,
    'aria-invalid': refused !== null,
    onChange: (event: { readonly target: { readonly value: string } }) => setTyped(event.target.value),
    onBlur: commit,
    onKeyDown,
  };
  return (
    <div className="inline-field">
      <label htmlFor={id}>{label}</label>
      {rows === 1 ? <input {...shared} /> : <textarea {...shared} rows={rows} />}
      {refused === null ? null : <p role="alert">{refused}</p>}
    </div>
  );
}
