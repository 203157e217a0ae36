import { Button } from './button';
import './empty-state.css';

export interface EmptyStateProps {
  /** One line: what is not here. */
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void } | undefined;
}

/** Stands in the sheet's place when there is nothing to show. */
export function EmptyState({ text, action }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <p>{text}</p>
      {action === undefined ? null : (
        <Button kind="outlined" onClick={action.run}>
          {action.label}
        </Button>
      )}
    </div>
  );
}
