import { expect, it } from 'vitest';
import { importPaste } from './import-text';

const TABLE = `某市“十四五”公共服务规划（2021—2025年）
指标 | 单位 | 2020年 | 2025年
学前教育毛入园率 | % | 95 | ≥98
高等教育毛入学率 | % | 55 | 62
劳动年龄人口平均受教育年限 | 年 | 10.8 | 11.5
城镇登记失业率 | % | 3.2 | ≤4.5
城镇新增就业 | 万人 | 12 | 〔60〕
基本养老保险参保率 | % | 93 | 96
基本医疗保险参保率 | % | 96 | >97
每千人口执业（助理）医师数 | 人 | 2.9 | 3.2
公共图书馆人均藏书量 | 册 | 0.9 | 1.2
社会保障卡持卡率 | % | 90 | ≥95
第一章 目标
`;

/** Each number that a sentence tells again: its words, the year that is named, and what is remarkable about it. */
function toldBy(sentence: string): readonly string[] {
  const { mentions = [], indicators } = importPaste(`${TABLE}${sentence}\n`);
  return mentions.map(({ indicator, value, year, agrees, confidence }) =>
    [indicators[indicator]?.name, value, year ?? '', agrees ? '' : '≠', confidence === 'low' ? '?' : '']
      .join(' ')
      .trim(),
  );
}

it.each([
  ['到2025年，学前教育毛入园率达到98%以上。', ['学前教育毛入园率 达到98%以上 2025']],
  ['高等教育毛入学率由55%提高到62%。', ['高等教育毛入学率 提高到62%']],
  ['劳动年龄人口平均受教育年限达11.5年。', ['劳动年龄人口平均受教育年限 达11.5年']],
  [
    '“十四五”期间城镇新增就业60万人以上，城镇登记失业率控制在4.5%以内。',
    ['城镇新增就业 60万人以上 2025', '城镇登记失业率 控制在4.5%以内 2025'],
  ],
  [
    '基本养老保险、基本医疗保险参保率分别达到96%、97%以上。',
    ['基本养老保险参保率 达到96%', '基本医疗保险参保率 97%以上'],
  ],
  [
    '2025年学前教育毛入园率和高等教育毛入学率分别达到98%和60%。',
    ['学前教育毛入园率 达到98% 2025', '高等教育毛入学率 60% 2025 ≠'],
  ],
  ['高等教育毛入学率到2025年达到62%，2020年已达55%。', ['高等教育毛入学率 达到62% 2025']],
  ['学前教育毛入园率“十四五”末力争达到98%以上。', ['学前教育毛入园率 力争达到98%以上 2025']],
  ['2020年，城镇登记失业率为3.2%。', ['城镇登记失业率 3.2% 2020']],
  ['每千人口执业（助理）医师数达到3.2人。', ['每千人口执业(助理)医师数 达到3.2人']],
  ['每千人口执业医师数达到3.2人。', ['每千人口执业(助理)医师数 达到3.2人']],
  ['公共图书馆人均藏书量1.2册，比2020年增加0.3册。', ['公共图书馆人均藏书量 1.2册']],
  ['社会保障卡覆盖95%以上人口。', ['社会保障卡持卡率 95%以上 ?']],
])('tells again: %s', (sentence, told) => {
  expect(toldBy(sentence).map((one) => one.replace(/\s+/g, ' '))).toEqual(told.map((one) => one.replace(/\s+/g, ' ')));
});

it.each([
  '到2023年，学前教育毛入园率达到97%。',
  '学前教育毛入园率比2020年提高3个百分点。',
  '基本养老保险参保人数达到96万人。',
  '参保率达到96%。',
  '城镇登记失业率连续三年低于3.5%。',
  '基本养老保险、工伤保险参保率分别达到96%、97%。',
  '社会保障卡持有人办理业务，覆盖率提高到80%。',
  '实现社会保障卡全覆盖。',
])('tells nothing of the table: %s', (sentence) => expect(toldBy(sentence)).toEqual([]));

it('stays quick whatever stands between a name and a number', () => {
  const started = performance.now();
  for (const filler of ['由', '从一', '到', ' 在', '分别、', '和', '(', '2020年'])
    toldBy(`${`学前教育毛入园率${filler.repeat(600)}98%，`.repeat(20)}。`);
  expect(performance.now() - started).toBeLessThan(5000);
});
