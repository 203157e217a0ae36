import { rememberTexts } from '../base/remember-texts';

/**
 * Units a plan counts in. A number followed by anything else is not read as a number:
 * `12个` is twelve, `12中` is nothing we know. Longer words first, since a shorter one may begin them.
 */
const UNITS: readonly string[] = `
  个百分点 百分点 平方公里 平方千米 平方米 立方米 公里 千米 公顷 公斤 千克 千瓦时
  千瓦 毫克 微克 微克/立方米 毫克/升 吨标准煤 吨 标准煤 亩 斤 美元 人次 条次
  人份 床位 学位 课时 小时 分钟 年限 标箱 标准箱 车次 班次 架次 件次 例次 户次
  场次 兆 兆瓦 米 倍 % ‰ ‱ 标台 学时 学分 ℃ ㎡ ㎞ km2 km m2 m 人 名 个 所 家
  张 件 岁 年 天 日 元 户 套 间 座 条 辆 台 处 项 册 场 位 只 头 颗 株
  棵 艘 架 门 支 对 次 例 份 片 块 栋 幢 宗 起 篇 部 种 类 枚 月 个月
  公里/小时 /10万 TB GB 床 吨/日 立方米/日 眼 款 卷 部 盘 盏 根 口 村 镇 组 班 期 届 级 本 辑 平米
`
  .trim()
  .split(/\s+/)
  .toSorted((a, b) => b.length - a.length);

const ESCAPED = UNITS.map((unit) => unit.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));

/** Regular expression source for one unit, with an optional denominator that is itself a unit (`微克/立方米`, `元/人`). */
export const UNIT_SOURCE = `(?:${ESCAPED.join('|')})(?:\\/(?:${ESCAPED.filter((unit) => unit !== '年').join('|')})(?!\\/))?`;

const UNIT = new RegExp(`^[十百千]?[万亿]{0,2}${UNIT_SOURCE}$`);

/** Whether the whole text is a unit, with or without scales: `人`, `万亿斤`, `万人/年`, `标台/万人`, `张/千人`, `元/月·人`. */
export const isUnit: (text: string) => boolean = rememberTexts((text) => {
  // Rates per population: 1/10万, /10万.
  if (/^1?\/10{0,3}[十百千]?[万亿]?$/.test(text)) return true;
  return text.split(/[/·]/).every((word) => UNIT.test(word));
});
