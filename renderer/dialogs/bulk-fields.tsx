import { useId, useState } from 'react';
import { TRAJECTORY_SHAPES } from '../../shared/edits/trajectory-fill';
import { Field } from '../parts/field';
import { NumberField } from '../parts/number-field';
import { Select } from '../parts/select';
import { TextField } from '../parts/text-field';
import { useWording } from '../wording/wording-context';
import { BULK_OPERATIONS, type BulkForm } from './bulk-form';

export interface BulkFieldsProps {
  readonly form: BulkForm;
  readonly onChange: (form: BulkForm) => void;
  /** The amount cannot be read. */
  readonly unreadable: boolean;
}

/** What to do, and the one thing that doing it needs. */
export function BulkFields({ form, onChange, unreadable }: BulkFieldsProps) {
  const words = useWording().filling.bulk;
  const id = useId();
  const { operation } = form;
  // Chosen anew, the list has the focus and keeps it: Tab leads on to the amount.
  const [chosen, setChosen] = useState(false);
  return (
    <div className="bulk-fields">
      <Field id={id} label={words.operation}>
        <Select
          id={id}
          wide
          label={words.operation}
          options={BULK_OPERATIONS.map((value) => ({ value, label: words.operations[value] }))}
          value={operation}
          onChange={(value) => {
            setChosen(true);
            onChange({ ...form, operation: value });
          }}
        />
      </Field>
      <BulkOperand key={operation} form={form} onChange={onChange} unreadable={unreadable} first={!chosen} />
    </div>
  );
}

function BulkOperand({ form, onChange, unreadable, first }: BulkFieldsProps & { readonly first: boolean }) {
  const words = useWording().filling.bulk;
  const [shape, along] = [useId(), useId()];
  switch (form.operation) {
    case 'set':
      return (
        <TextField
          first={first}
          label={words.set}
          value={form.set}
          hint={words.setHint}
          onChange={(set) => onChange({ ...form, set })}
        />
      );
    case 'add':
    case 'multiply':
    case 'percent':
    case 'round': {
      const name = form.operation;
      const error = name === 'round' ? words.decimalsUnreadable : words.numberUnreadable;
      return (
        <NumberField
          first={first}
          label={words[name]}
          value={form[name]}
          hint={words[`${name}Hint`]}
          error={unreadable ? error : undefined}
          onChange={(text) => onChange({ ...form, [name]: text })}
        />
      );
    }
    case 'interpolate':
      return (
        <>
          <Field id={shape} label={words.shape}>
            <Select
              id={shape}
              wide
              label={words.shape}
              options={TRAJECTORY_SHAPES.map((value) => ({ value, label: words.shapes[value] }))}
              value={form.shape}
              onChange={(value) => onChange({ ...form, shape: value })}
            />
          </Field>
          <Field id={along} label={words.along}>
            <Select
              id={along}
              wide
              label={words.along}
              options={(['rows', 'columns'] as const).map((value) => ({ value, label: words.alongs[value] }))}
              value={form.along}
              onChange={(value) => onChange({ ...form, along: value })}
            />
          </Field>
        </>
      );
    case 'clear':
    case 'restore':
      return null;
  }
}
