import { describe, expect, it } from 'vitest';
import { roleOfHeading } from './header-roles';
import { yearOfHeading } from './heading-year';

describe('the year of a heading', () => {
  it.each([
    ['2015年', 2015, 'unsaid'],
    ['2015年实际', 2015, 'base'],
    ['2020年目标值', 2020, 'target'],
    ['2020年完成值', 2020, 'base'],
    ['2024年预计', 2024, 'base'],
    ['2025年规划目标', 2025, 'target'],
    ['基期(2015)', 2015, 'base'],
    ['现状值(2020年)', 2020, 'base'],
    ['目标(2025)', 2025, 'target'],
    ['“十二五”末', 2015, 'unsaid'],
    ['“十三五”末基数', 2020, 'base'],
    ['“十四五”目标', 2025, 'target'],
    ['“十四五”期末目标值', 2025, 'target'],
    ['2035年展望值', 2035, 'outlook'],
    ['到2025年目标', 2025, 'target'],
    ['基期值', null, 'base'],
    ['规划目标', null, 'target'],
    ['目标值', null, 'target'],
    ['目标', null, 'target'],
  ])('%s', (heading, year, means) => {
    expect(yearOfHeading(heading)).toEqual({ year, means });
  });

  it.each(['2016-2020年', '2020年责任单位', '2018年底前建成', '指标', '完成时限'])('%s heads no value', (heading) => {
    expect(yearOfHeading(heading)).toBeNull();
  });

  it('growth and totals are the pace', () => {
    for (const heading of ['年均增长(%)', '〔累计〕①', '[五年累计]', '年均增长或[累计]', '2020年比2015年增长'])
      expect(roleOfHeading(heading)).toMatchObject({ role: 'pace' });
  });
});
