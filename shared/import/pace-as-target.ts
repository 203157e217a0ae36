import type { DraftCell, DraftIndicator } from './import-draft';

type Paced = Pick<DraftIndicator, 'name' | 'target' | 'pace'>;

/**
 * The cell of the column 年均/累计 where it is the target itself: a dash stands under the target year, 〔45〕 beside it. Under
 * 年均增长 only for names of growth: 6.5 beside a product in 亿元 is a rate and no product. Null where it is no target.
 */
export function paceAsTarget({ name, target, pace }: Paced): DraftCell | null {
  if (pace === null || target?.target?.kind !== 'notSet') return null;
  const { kind } = pace.cell.target ?? { kind: 'notSet' };
  if (kind === 'notSet') return null;
  const total = /累计|合计/.test(pace.heading);
  return total || /增长|增速|增幅|降低|下降|减少|涨幅/.test(name) ? pace.cell : null;
}
