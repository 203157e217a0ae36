import { TextField, type TextFieldProps } from './text-field';

export type NumberFieldProps = Omit<TextFieldProps, 'figures'>;

/**
 * A number as text: what was typed stays as typed, full-width digits included, until it is read with `readNumber`,
 * so that nothing half-typed is lost or turned into zero.
 */
export function NumberField(props: NumberFieldProps) {
  return <TextField {...props} figures />;
}
