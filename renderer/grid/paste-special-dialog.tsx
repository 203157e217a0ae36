import { useId, useState } from 'react';
import { Checkbox } from '../parts/checkbox';
import { Dialog } from '../parts/dialog';
import { Field } from '../parts/field';
import { Select } from '../parts/select';
import { useWording } from '../wording/wording-context';
import type { AskedSpecial } from './clipboard-questions';
import './paste-special-dialog.css';

const CALCULATIONS = ['none', 'add', 'multiply'] as const;

/** Ctrl+Alt+V: values only, as always here, and what to do with them on the way. Starts from the last choice. */
export function PasteSpecialDialog({ rows, columns, last, choose }: AskedSpecial) {
  const { clipboard } = useWording();
  const [choice, setChoice] = useState(last);
  const id = useId();
  return (
    <Dialog
      title={clipboard.special}
      description={clipboard.specialAbout(rows, columns)}
      confirm={{ label: clipboard.paste, run: () => choose(choice) }}
      onClose={() => choose(null)}
    >
      <div className="paste-special">
        <Checkbox
          label={clipboard.transpose}
          checked={choice.transpose}
          onChange={(transpose) => setChoice({ ...choice, transpose })}
        />
        <Checkbox
          label={clipboard.skipBlanks}
          checked={choice.skipBlanks}
          onChange={(skipBlanks) => setChoice({ ...choice, skipBlanks })}
        />
        <Field id={id} label={clipboard.calculate}>
          <Select
            id={id}
            label={clipboard.calculate}
            wide
            options={CALCULATIONS.map((value) => ({ value, label: clipboard.calculations[value] }))}
            value={choice.calculate}
            onChange={(calculate) => setChoice({ ...choice, calculate })}
          />
        </Field>
      </div>
    </Dialog>
  );
}
