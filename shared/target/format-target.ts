import { exhaustive } from '../base/exhaustive';
import { printNumber } from '../base/number-text';
import type { NumberTarget, RangeTarget, Target, TargetReading } from './target';

/** The sign for "looked at and left without a target". */
export const NOT_SET_SIGN = '—';

/**
 * Prints a target the one canonical way: `≥92`, `2.60`, `〔5000〕`, `2万`, `力争90`, `30-35`, `70左右`,
 * `1500/年`, `—`. parseTarget reads each of them back as the same target.
 */
export function formatTarget(target: Target): string {
  switch (target.kind) {
    case 'number':
      return formatNumberTarget(target);
    case 'range':
      return soft(target) + frame(target, formatRange(target));
    case 'change':
    case 'words':
    case 'delegated':
      return target.text;
    case 'notSet':
      return NOT_SET_SIGN;
    default:
      return exhaustive(target);
  }
}

function formatNumberTarget(target: NumberTarget): string {
  const framed = frame(target, printNumber(target));
  if (target.comparator === '≈') return `${soft(target)}${framed}左右`;
  return soft(target) + (target.comparator === '=' ? '' : target.comparator) + framed;
}

/** `30-35`; with a negative end the hyphen would be mistaken for a sign, hence `-5～-3`. */
function formatRange(target: RangeTarget): string {
  const { decimals, scale } = target;
  const sign = target.low < 0 || target.high < 0 ? '～' : '-';
  return (
    printNumber({ number: target.low, decimals: target.lowDecimals ?? decimals, scale }) +
    sign +
    printNumber({ number: target.high, decimals, scale })
  );
}

function soft(reading: TargetReading): string {
  return reading.soft ? '力争' : '';
}

function frame(reading: TargetReading, digits: string): string {
  return (reading.cumulative ? `〔${digits}〕` : digits) + (reading.perYear ? '/年' : '');
}
