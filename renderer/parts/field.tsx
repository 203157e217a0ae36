import type { ReactNode } from 'react';
import './field.css';

export interface FieldProps {
  readonly id: string;
  readonly label: string;
  /** Muted words under the control; the error takes its place. */
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly children: ReactNode;
}

/** Label above, control, and under it what is wrong or what is meant. */
export function Field({ id, label, hint, error, children }: FieldProps) {
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {children}
      {error === undefined ? (
        hint === undefined ? null : (
          <p className="field-hint" id={fieldNoteId(id)}>
            {hint}
          </p>
        )
      ) : (
        <p className="field-error" id={fieldNoteId(id)} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}

/** What the control points to with aria-describedby. */
export function fieldNoteId(id: string): string {
  return `${id}-note`;
}
