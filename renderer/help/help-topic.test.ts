import { describe, expect, test } from 'vitest';
import { parseTarget } from '../../shared/target/target-text';
import { en } from '../../shared/wording/en';
import { zhCN } from '../../shared/wording/zh-CN';
import { VIEWS } from '../session/desk-state';
import { HELP_TOPICS, helpLine, topicOfView } from './help-topic';

describe('pages of the help', () => {
  test('every page is in the list once, and every view has the page of its name', () => {
    expect([...HELP_TOPICS].sort()).toEqual(Object.keys(zhCN.help.topics).sort());
    expect(VIEWS.map(topicOfView)).toEqual([...VIEWS]);
  });

  test('a line stands in two columns where a bar parts it', () => {
    expect(helpLine('≥92|也可写 >=92')).toEqual({ lead: '≥92', text: '也可写 >=92' });
    expect(helpLine('没有竖线')).toEqual({ lead: null, text: '没有竖线' });
  });

  test('both languages tell the same number of things', () => {
    for (const topic of HELP_TOPICS) {
      expect(en.help.topics[topic].lines.length, topic).toBe(zhCN.help.topics[topic].lines.length);
    }
  });

  test('every way of writing a target that the help promises is read', () => {
    const leads = zhCN.help.topics.indicators.lines.flatMap((line) => helpLine(line).lead ?? []);
    const others = ['>=92', '92以上', '不低于92', '９２％', '小于3.5', '低于3.5', '3.5以内'];
    for (const text of [...leads, ...others]) {
      expect(parseTarget(text).ok, text).toBe(true);
    }
  });
});
