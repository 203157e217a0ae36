import { describe, expect, it } from 'vitest';
import { guessIndicator, guessWholeRegion } from './guess-indicator';
import type { DraftIndicator } from './import-draft';
import { importPaste } from './import-text';

function row(name: string, unit: string, target: string, attribute = ''): DraftIndicator {
  const draft = importPaste(`指标\t单位\t属性\t2016年\t2020年目标\n${name}\t${unit}\t${attribute}\t1\t${target}\n`);
  const [only] = draft.indicators;
  if (only === undefined) throw new Error(`not read: ${name}`);
  return only;
}

describe('what is guessed of an indicator', () => {
  it.each([
    ['城镇登记失业率', '%', '3', 'lower'],
    ['单位GDP能耗', '吨', '0.4', 'lower'],
    ['单位GDP能耗降低', '%', '18', 'higher'],
    ['城乡居民收入倍差', '', '<2', 'lower'],
    ['失业人员就业率', '%', '≥60', 'higher'],
    ['每千人注册护士数', '人', '≥3.14', 'higher'],
  ])('%s (%s) %s: %s is better', (name, unit, target, polarity) => {
    expect(guessIndicator(row(name, unit, target)).polarity).toBe(polarity);
  });

  it('gives way to what a person said', () => {
    expect(guessIndicator({ ...row('城镇登记失业率', '%', '3'), polarity: 'higher' }).polarity).toBe('higher');
  });

  it('reads brackets as a total over the period and /年 as a quantity of each year', () => {
    expect(guessIndicator(row('城镇新增就业', '万人', '〔5000〕')).kind).toBe('cumulative');
    expect(guessIndicator(row('城镇新增就业', '万人/年', '17.4')).kind).toBe('annual');
    expect(guessIndicator(row('参保率', '%', '99')).kind).toBe('level');
  });

  it('averages what is a share and adds up what is a count', () => {
    expect(guessIndicator(row('参保率', '%', '99')).aggregation).toBe('weighted');
    expect(guessIndicator(row('养老床位', '张', '900')).aggregation).toBe('sum');
  });

  it('takes 约束 and 预期 only where they are printed', () => {
    expect(guessIndicator(row('参保率', '%', '99', '约束性')).attribute).toBe('binding');
    expect(guessIndicator(row('参保率', '%', '99', '预期性')).attribute).toBe('expected');
    expect(guessIndicator(row('参保率', '%', '99')).attribute).toBeNull();
  });

  it.each([
    ['苏州市推进基本公共服务均等化行动计划', '苏州市'],
    ['《江苏省“十三五”规划》', '江苏省'],
    ['广西壮族自治区规划', '广西壮族自治区'],
    ['贵州省卫生规划', '贵州省'],
    ['浦东新区养老设施规划', '浦东新区'],
    ['城市更新规划', null],
    ['社区服务规划', null],
    ['国民经济和社会发展规划', null],
    [null, null],
  ])('finds the place of the title %s: %s', (title, place) => {
    expect(guessWholeRegion(title)).toBe(place);
  });
});
