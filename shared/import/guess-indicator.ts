import type { Indicator } from '../plan/entity';
import type { DraftIndicator } from './import-draft';

/** Nouns of indicators where less is better; 降低率 and 下降 are not among them: there the number is the decrease. */
const LESS_IS_BETTER =
  /失业率|死亡率|发病率|患病率|感染率|发生率|近视率|吸烟率|能耗|排放量|浓度|劣Ⅴ类|劣V类|倍差|差距|涨幅|空置率|辍学率|不良率|物流费用/;
const DECREASE = /降低|下降|减少|削减/;

/** What a table rarely says and a plan needs. A guess to be looked at in the review, from name, unit and signs. */
export function guessIndicator(
  draft: DraftIndicator,
): Pick<Indicator, 'polarity' | 'kind' | 'aggregation' | 'attribute'> {
  const target = draft.target?.target ?? null;
  const ceiling = target?.kind === 'number' && (target.comparator === '<' || target.comparator === '≤');
  const floor = target?.kind === 'number' && (target.comparator === '>' || target.comparator === '≥');
  const lower = ceiling || (!floor && LESS_IS_BETTER.test(draft.name) && !DECREASE.test(draft.name));
  const unit = draft.unit ?? '';
  const cumulative = target?.kind === 'number' && target.cumulative;
  const perUnit = /%|‰|个百分点/.test(unit) || /率|比例|比重|每[千万百]|人均|平均|占|满意度|指数|水平/.test(draft.name);
  return {
    polarity: draft.polarity ?? (lower ? 'lower' : 'higher'),
    kind: cumulative ? 'cumulative' : /\/年|每年/.test(unit) ? 'annual' : 'level',
    aggregation: perUnit ? 'weighted' : 'sum',
    attribute: draft.attribute?.includes('约束') ? 'binding' : draft.attribute?.includes('预期') ? 'expected' : null,
  };
}

/** The place a plan is about, from its title: 苏州市推进… → 苏州市. Null when the title does not begin with one. */
export function guessWholeRegion(title: string | null): string | null {
  const place = PLACE.exec(title ?? '')?.[1];
  return place === undefined || NO_PLACE.test(place) ? null : place;
}

/** 苏州市 and 贵州省 hold a 州 that ends nothing. */
const PLACE =
  /^[“"《]?([\p{Script=Han}]{1,10}?(?:特别行政区|自治[区州县]|新区|省|市|州(?![市省县区])|盟(?!市)|县(?!级)|区))/u;
/** 城市更新规划, 我市…: words that end like a place and are none. */
const NO_PLACE = /^(?:城|都|社|地|园|全|我|本|郊|小|景|校|片|街|灾)[省市县区州]$|^(?:革命老|老|经济|开发)区$/;
