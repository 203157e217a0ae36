import { useState } from 'react';
import { readNumber } from '../../shared/base/number-text';
import { MARGIN_BOUNDS, type Margins, within } from '../../shared/export/page-setup';
import { NumberField } from '../parts/number-field';
import { useWording } from '../wording/wording-context';

const SIDES = ['top', 'bottom', 'left', 'right'] as const;

export interface MarginFieldsProps {
  readonly margins: Margins;
  readonly onChange: (margins: Margins) => void;
}

/** Four numbers in mm. What cannot be a margin stays in its field with the bounds, and the pages stay as they were. */
export function MarginFields({ margins, onChange }: MarginFieldsProps) {
  const words = useWording().printing;
  const [typed, setTyped] = useState<Partial<Record<(typeof SIDES)[number], string>>>({});
  return (
    <div className="print-margins">
      {SIDES.map((side) => {
        const text = typed[side] ?? String(margins[side]);
        return (
          <NumberField
            key={side}
            label={words[side]}
            value={text}
            error={readMargin(text) === null ? words.marginOutside(MARGIN_BOUNDS.least, MARGIN_BOUNDS.most) : undefined}
            onChange={(next) => {
              const read = readMargin(next);
              // A number that is taken is shown as it is held; half-typed ones stay as typed.
              setTyped({ ...typed, [side]: read !== null && String(read) === next ? undefined : next });
              if (read !== null) onChange({ ...margins, [side]: read });
            }}
          />
        );
      })}
    </div>
  );
}

function readMargin(text: string): number | null {
  const read = readNumber(text);
  return typeof read !== 'string' && within(read.number, MARGIN_BOUNDS) ? read.number : null;
}
