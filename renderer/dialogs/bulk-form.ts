import { foldForReading, foldWidth } from '../../shared/base/clean-text';
import { readNumber, type WrittenNumber } from '../../shared/base/number-text';
import type { BulkChange } from '../../shared/edits/bulk-edit';
import { TRAJECTORY_SHAPES, type TrajectoryShape } from '../../shared/edits/trajectory-fill';
import { rememberedSetting } from '../session/desk-settings';

export const BULK_OPERATIONS = [
  'set',
  'add',
  'multiply',
  'percent',
  'round',
  'interpolate',
  'clear',
  'restore',
] as const;
export type BulkOperation = (typeof BULK_OPERATIONS)[number];

/** What stands in the dialog, each amount as typed; kept from one time to the next, also over a restart. */
export interface BulkForm {
  readonly operation: BulkOperation;
  readonly set: string;
  readonly add: string;
  readonly multiply: string;
  readonly percent: string;
  readonly round: string;
  readonly shape: TrajectoryShape;
  readonly along: 'rows' | 'columns';
}

export type BulkAmount = 'add' | 'multiply' | 'percent' | 'round';

/** Under which the desk's settings keep it. */
export const BULK_SETTING = 'bulkEdit';

const FIRST: BulkForm = {
  operation: 'add',
  set: '',
  add: '1',
  multiply: '1.05',
  percent: '5',
  round: '1',
  shape: 'even',
  along: 'rows',
};

/** The form as it was left; what another version wrote and this one does not know gives way to the first. */
export function readForm(kept: unknown): BulkForm {
  if (typeof kept !== 'object' || kept === null) return FIRST;
  const held: Readonly<Record<string, unknown>> = { ...kept };
  const text = (name: 'set' | BulkAmount): string => {
    const value = held[name];
    return typeof value === 'string' ? value : FIRST[name];
  };
  return {
    operation: BULK_OPERATIONS.find((one) => one === held['operation']) ?? FIRST.operation,
    set: text('set'),
    add: text('add'),
    multiply: text('multiply'),
    percent: text('percent'),
    round: text('round'),
    shape: TRAJECTORY_SHAPES.find((one) => one === held['shape']) ?? FIRST.shape,
    along: held['along'] === 'columns' ? 'columns' : 'rows',
  };
}

export function rememberedForm(): BulkForm {
  return readForm(rememberedSetting(BULK_SETTING));
}

/** What the form asks for; null while an amount cannot be read. Putting back is no change of texts. */
export function changeOfForm(form: BulkForm): BulkChange | null {
  switch (form.operation) {
    case 'set':
      return { kind: 'set', text: form.set };
    case 'add': {
      const amount = readAmount(form.add);
      return amount === null ? null : { kind: 'add', amount };
    }
    case 'multiply': {
      const factor = readAmount(form.multiply);
      return factor === null ? null : { kind: 'multiply', factor };
    }
    case 'percent': {
      const percent = readAmount(form.percent.replace(/[%％]\s*$/, ''));
      return percent === null ? null : { kind: 'percent', percent };
    }
    case 'round': {
      const decimals = readAmount(form.round)?.number;
      if (decimals === undefined || !Number.isInteger(decimals) || decimals < 0 || decimals > 6) return null;
      return { kind: 'round', decimals };
    }
    case 'interpolate':
      return { kind: 'interpolate', shape: form.shape, along: form.along };
    case 'clear':
      return { kind: 'clear' };
    case 'restore':
      return null;
  }
}

function readAmount(text: string): WrittenNumber | null {
  const read = readNumber(foldWidth(foldForReading(text)).replace(/\s+/g, ''));
  return typeof read === 'string' ? null : read;
}
