import { ROOT } from '../../shared/plan/plan';
import { Button } from '../parts/button';
import type { SheetContext } from './sheet-context';

export interface OnlyAdjustedProps {
  readonly context: SheetContext;
  readonly adjusted: 'all' | 'only';
  readonly onChange: (adjusted: 'all' | 'only') => void;
}

/** 只看调整: leaves the rows that this scenario changes. */
export function OnlyAdjusted({ context, adjusted, onChange }: OnlyAdjustedProps) {
  const words = context.wording.indicators;
  return (
    <Button
      className="only-adjusted"
      icon={
        <svg className="only-adjusted-mark" viewBox="0 0 9 9" width="9" height="9" aria-hidden="true">
          <path d="M0 0h9L0 9z" fill="currentColor" />
        </svg>
      }
      pressed={adjusted === 'only'}
      disabledBecause={context.scenario === ROOT ? words.onlyAdjustedOff : undefined}
      onClick={() => onChange(adjusted === 'only' ? 'all' : 'only')}
    >
      {words.onlyAdjusted}
    </Button>
  );
}
