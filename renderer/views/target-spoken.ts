import { printNumber } from '../../shared/base/number-text';
import { formatTarget } from '../../shared/target/format-target';
import type { Target, TargetReading } from '../../shared/target/target';
import type { Wording } from '../../shared/wording/zh-CN';

/** A target as a screen reader should say it: 大于等于 90, 30 至 35, 未填. Signs are read badly or not at all. */
export function targetSpoken(wording: Wording, target: Target | null): string {
  const words = wording.targets;
  if (target === null) return words.blank;
  switch (target.kind) {
    case 'number':
      return reading(wording, target) + words.comparators[target.comparator] + printNumber(target);
    case 'range': {
      const { decimals, scale } = target;
      const low = printNumber({ number: target.low, decimals: target.lowDecimals ?? decimals, scale });
      return reading(wording, target) + words.range(low, printNumber({ number: target.high, decimals, scale }));
    }
    case 'notSet':
      return words.notSet;
    default:
      return formatTarget(target);
  }
}

function reading({ targets }: Wording, target: TargetReading): string {
  return `${target.soft ? targets.soft : ''}${target.cumulative ? targets.cumulative : ''}${target.perYear ? targets.perYear : ''}`;
}
