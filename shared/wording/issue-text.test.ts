import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { issue } from '../base/issue';
import { DESK_ISSUE_CODES } from '../desk/desk-issue';
import { en } from './en';
import { issueText } from './issue-text';
import { zhCN } from './zh-CN';

const ROOMS = ['shared', 'renderer', 'electron'];

/** Codes that stand in a call, and those that are put together from the faults of a number. */
function codesInSources(): ReadonlySet<string> {
  const codes = new Set<string>(DESK_ISSUE_CODES);
  for (const room of ROOMS) {
    for (const file of readdirSync(room, { recursive: true, encoding: 'utf8' })) {
      if (!/\.tsx?$/.test(file) || /\.test\.tsx?$/.test(file)) continue;
      const text = readFileSync(join(room, file), 'utf8');
      for (const [, code] of text.matchAll(/\b(?:issue|deskIssue)\(\s*'([\w.-]+)'/g))
        if (code !== undefined) codes.add(code);
      for (const [code] of text.matchAll(/(?<=')(?:storage|import|source)\.\w+(?=')/g)) codes.add(code);
    }
  }
  for (const fault of ['twoPoints', 'thousands', 'tooLarge', 'tooPrecise', 'noNumber']) codes.add(`target.${fault}`);
  return codes;
}

describe('the sentences of issues', () => {
  it('tell every code of the sources in Chinese and in English', () => {
    const codes = codesInSources();
    expect(codes.size).toBeGreaterThan(50);
    expect([...codes].filter((code) => !Object.hasOwn(zhCN.issues, code))).toEqual([]);
    expect([...codes].filter((code) => !Object.hasOwn(en.issues, code))).toEqual([]);
  });

  it('keep the house style: no 您, no exclamation mark, a full stop at the end', () => {
    for (const [code, sentence] of Object.entries(zhCN.issues)) {
      const text = sentence({});
      expect(text, code).toMatch(/。$|：undefined$/);
      expect(text, code).not.toMatch(/您|！|!|成功/);
    }
  });

  it('put the place first, in words', () => {
    expect(issueText(zhCN, issue('field.nameMissing', 'line 265'))).toBe('第265行：名称不能为空。');
    expect(issueText(zhCN, issue('field.nameMissing', 'a.xlsx: sheet 表 1!C7'))).toBe('a.xlsx 表 1!C7：名称不能为空。');
    expect(zhCN.issueParts.place('table 2 row 3 – paragraph 31')).toBe('第2个表第3行 — 第31段');
    expect(issueText(en, issue('field.nameMissing', 'row 3'))).toBe('row 3: The name cannot be empty.');
  });

  it('name a code nobody described instead of showing nothing', () => {
    expect(issueText(zhCN, issue('future.code'))).toContain('future.code');
  });
});
