import type { Indicator } from '../plan/entity';

/** One row of 表1 of the Suzhou plan: facts, as printed. */
export interface SampleIndicator {
  readonly name: string;
  readonly unit: string | null;
  readonly base: string;
  readonly target: string;
  readonly polarity: Indicator['polarity'];
  readonly kind: Indicator['kind'];
  readonly aggregation: Indicator['aggregation'];
}

function rate(name: string, base: string, target: string): SampleIndicator {
  return level(name, '%', base, target);
}

function level(name: string, unit: string | null, base: string, target: string): SampleIndicator {
  return { name, unit, base, target, polarity: 'higher', kind: 'level', aggregation: 'weighted' };
}

function perYear(name: string, base: string, target: string): SampleIndicator {
  return { name, unit: '万人/年', base, target, polarity: 'higher', kind: 'annual', aggregation: 'sum' };
}

/** 11 categories, 27 indicators, 2016 base and 2020 target. */
export const SUZHOU_INDICATORS: readonly {
  readonly category: string;
  readonly indicators: readonly SampleIndicator[];
}[] = [
  {
    category: '基本公共教育',
    indicators: [
      rate('学前三年教育毛入园率', '99.5', '100'),
      rate('九年义务教育巩固率', '100', '100'),
      rate('高中阶段教育毛入学率', '100', '100'),
    ],
  },
  {
    category: '基本就业创业',
    indicators: [
      { ...rate('城镇登记失业率', '1.89', '<3.5'), polarity: 'lower' },
      perYear('城镇新增就业人数', '17.11', '17.4'),
      perYear('城乡劳动者职业技能培训人数', '4.3', '4'),
    ],
  },
  {
    category: '社会保险',
    indicators: [
      rate('城乡基本养老保险参保率', '99', '99'),
      rate('城乡基本医疗保险参保率', '99', '99'),
      rate('社会保障卡持卡率', '90', '≥90'),
    ],
  },
  {
    category: '卫生计生服务',
    indicators: [
      level('每千人执业(助理)医师数', '人', '2.60', '≥2.5'),
      level('每千人注册护士数', '人', '2.88', '≥3.14'),
      level('每千人医疗卫生床位数', '张', '5.94', '≥6'),
    ],
  },
  {
    category: '基本养老服务',
    indicators: [
      rate('城乡低保标准一体化率', '100', '100'),
      rate('护理型床位数占养老机构床位数比率', '52.93', '≥70'),
      level('每千名老年人拥有养老床位数', '张', '38.2', '50'),
      rate('城乡社区日间照料服务覆盖率', '70', '100'),
    ],
  },
  { category: '住房保障', indicators: [rate('城镇常住人口保障性住房覆盖率', '22.61', '≥23')] },
  {
    category: '公共文化体育',
    indicators: [
      rate('居民综合阅读率', '92.2', '≥90'),
      rate('公共文化设施覆盖率', '100', '100'),
      level('人均体育场地面积', '平方米', '3.3', '>3.4'),
      rate('国民体质合格率', '96.3', '>95'),
    ],
  },
  {
    category: '公共交通',
    indicators: [rate('城市居民公共交通出行分担率', '28.1', '32'), rate('镇村公共交通开通率', '100', '100')],
  },
  {
    category: '环境保护',
    indicators: [rate('城镇污水处理率', '95', '≥95'), rate('城乡生活垃圾无害化处理率', '98', '99')],
  },
  { category: '公共安全', indicators: [level('社会治安满意度', null, '95', '≥95')] },
  { category: '残疾人服务', indicators: [rate('困难残疾人生活补贴和重度残疾人护理补贴覆盖率', '100', '100')] },
];
