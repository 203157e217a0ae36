import type { Year } from '../base/ids';
import { roundTo } from '../base/round-to';
import type { Indicator } from '../plan/entity';
import { attainment } from '../target/attainment';
import type { Target } from '../target/target';

/** 所需进度: the even step a year that leads from base to target, and the whole way, in the indicator's unit. */
export interface RequiredPace {
  readonly perYear: number;
  readonly total: number;
  readonly years: number;
  /** Digits after the point: of the step, and of the whole way, which is as printed. */
  readonly perYearDecimals: number;
  readonly totalDecimals: number;
}

/**
 * Only for a level that has not been reached yet, between two plain numbers: an annual quantity has no pace, and a
 * target that is met asks for none. Null otherwise. The step is rounded to one digit more than what is printed.
 */
export function requiredPace(
  indicator: Pick<Indicator, 'kind' | 'polarity'>,
  base: Target | null,
  target: Target | null,
  period: { readonly baseYear: Year; readonly targetYear: Year },
): RequiredPace | null {
  if (indicator.kind !== 'level' || base?.kind !== 'number' || target?.kind !== 'number') return null;
  if (attainment(base, target, indicator.polarity) !== 'needs') return null;
  const years = period.targetYear - period.baseYear;
  const decimals = Math.min(6, Math.max(base.decimals, target.decimals));
  const total = roundTo(target.number - base.number, decimals);
  const exact = roundTo(total / years, 6);
  const perYear = roundTo(total / years, decimals) === exact ? exact : roundTo(total / years, decimals + 1);
  const perYearDecimals = perYear === roundTo(perYear, decimals) ? decimals : decimals + 1;
  return { perYear, total, years, perYearDecimals, totalDecimals: decimals };
}
