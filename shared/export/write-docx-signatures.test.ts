import { expect, test } from 'vitest';
import { reportLists } from '../wording/zh-CN/report-lists';
import { signatureLines } from './write-docx-signatures';

const UPRIGHT = 9864;
const DOCUMENT = 8844;
const CHARACTER = 210;
const { signatures } = reportLists;

function stops(line: string | undefined): readonly number[] {
  return Array.from((line ?? '').matchAll(/w:pos="(\d+)"/g), ([, at]) => Number(at));
}

test('on one line the blanks are alike and the date ends at the margin', () => {
  const lines = signatureLines(signatures, UPRIGHT);
  expect(lines).toHaveLength(1);
  const [end1 = 0, start2 = 0, end2 = 0, start3 = 0, end3 = 0, date = 0] = stops(lines[0]);
  // 填报单位（盖章）： is nine characters, 审核： and 填表： three, the date with its label twelve.
  const blanks = [end1 - 9 * CHARACTER, end2 - start2 - 3 * CHARACTER, end3 - start3 - 3 * CHARACTER];
  expect(Math.max(...blanks) - Math.min(...blanks)).toBeLessThanOrEqual(2);
  expect(Math.min(...blanks)).toBeGreaterThan(850);
  expect(date + 12 * CHARACTER).toBeLessThanOrEqual(UPRIGHT + 1);
});

test('on a narrow page they stand on two lines, none beyond the margin, and the lines stay together', () => {
  const lines = signatureLines(signatures, DOCUMENT);
  expect(lines).toHaveLength(2);
  expect(Math.max(...lines.flatMap(stops))).toBeLessThanOrEqual(DOCUMENT);
  expect(lines.map((line) => line.includes('<w:keepNext/>'))).toEqual([true, false]);
  expect(signatureLines([], DOCUMENT)).toEqual([]);
});
