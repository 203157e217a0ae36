import { describe, expect, test } from 'vitest';
import { readTypedTarget } from './typed-target';

function kindOf(typed: string): string {
  const read = readTypedTarget(typed);
  return read.ok ? read.value.target.kind : read.issue.code;
}

describe('what a hand types into a target cell', () => {
  test.each([
    '进一步提高',
    '应保尽保',
    '位居前列',
    '与GDP增长同步',
    '高于全省平均',
    '保持在合理区间',
    '一批',
    '较为普及',
    '各市均有',
    '处于省内领先水平',
    '全覆盖',
    '良',
  ])('%s is taken as words', (typed) => expect(kindOf(typed)).toBe('words'));

  test.each(['乱写', '随便', '张三', '测试一下'])('%s is refused, because no plan says so', (typed) => {
    expect(kindOf(typed)).toBe('target.unknownWords');
  });

  test('quotation marks insist', () => {
    const read = readTypedTarget('“三年滚动”');
    expect(read.ok && read.value.target).toEqual({ kind: 'words', text: '三年滚动' });
    expect(kindOf('"三年滚动"')).toBe('words');
  });

  test.each([
    ['》=90', '≥', 90],
    ['》＝９０', '≥', 90],
    ['《 3.5', '<', 3.5],
    ['〉-2', '>', -2],
  ] as const)('M8 %s, as an input method writes it, is %s %d', (typed, comparator, number) => {
    const read = readTypedTarget(typed);
    expect(read.ok && read.value.target).toMatchObject({ kind: 'number', comparator, number });
  });

  test('M8 a title in 《》 stays words', () => expect(kindOf('《条例》规定的水平')).toBe('words'));

  test('numbers, delegated targets and dashes are read as ever', () => {
    expect(['≥92', '完成市下达指标', '—', '提高2.6个百分点', '9..2'].map(kindOf)).toEqual([
      'number',
      'delegated',
      'notSet',
      'change',
      'target.twoPoints',
    ]);
  });
});
