import { foldForReading } from '../../shared/base/clean-text';

/** A year as typed, full-width digits included; NaN where it is none, which every range check refuses. */
export function readYear(typed: string): number {
  const text = foldForReading(typed).replace(/年$/, '');
  return /^\d{4}$/.test(text) ? Number(text) : Number.NaN;
}
