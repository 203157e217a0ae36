import { describe, expect, it } from 'vitest';
import { showNumber, showText } from './number-format';

describe('numbers as their cells show them', () => {
  it.each([
    [2.6, '0.00', '2.60'],
    [2.6, 'General', '2.6'],
    [0.9, '0%', '90%'],
    [0.923, '0.0%', '92.3%'],
    [0.07, '0%', '7%'],
    [1.005, '0.00', '1.01'],
    [12345.6, '#,##0', '12,346'],
    [1234567.891, '#,##0.00', '1,234,567.89'],
    [0, '#,##0', '0'],
    [0.5, '#.##', '.5'],
    [5, '0.##', '5'],
    [5.1, '0.0#', '5.1'],
    [12500, '0.0,', '12.5'],
    [150_000, '0\\.0,"万"', '15.0万'],
    [90, '"≥"0', '≥90'],
    [95, '0"%"', '95%'],
    [95, '0\\%', '95%'],
    [-3, '0.0;(0.0)', '(3.0)'],
    [-3.5, '0.0', '-3.5'],
    [-0.04, '0.0', '0.0'],
    [0, '0;-0;"—"', '—'],
    [5, '[>=10]"多";[<10]0"个"', '5个'],
    [7, '[Red]0.0', '7.0'],
    [7, '_(* 0_)', '7'],
    [7, '[$¥-804]#,##0.00', '¥7.00'],
    [1234, '0.00E+00', '1.23E+03'],
    [33.3333333333333, 'General', '33.33333333'],
    [92.30000000000001, 'General', '92.3'],
    [12, 'General"人"', '12人'],
    [5000, '"〔"0"〕"', '〔5000〕'],
    [3, '00', '03'],
    [20201130, '0000-00-00', '2020-11-30'],
  ])('%d in %s is %s', (value, format, shown) => {
    expect(showNumber(value, format, false)).toBe(shown);
  });

  it.each([
    [43831, 'yyyy/m/d', false, '2020/1/1'],
    [43831, 'yyyy"年"', false, '2020年'],
    [43831, 'yyyy"年"m"月"', false, '2020年1月'],
    [43831, 'yyyy-mm-dd', false, '2020-01-01'],
    [42369, 'yyyy-mm-dd', true, '2020-01-01'],
    [60, 'yyyy/m/d', false, '1900/2/29'],
    [61, 'yyyy/m/d', false, '1900/3/1'],
    [1, 'yyyy/m/d', false, '1900/1/1'],
    [43831.5, 'yyyy/m/d h:mm', false, '2020/1/1 12:00'],
    [43831.75, 'h:mm AM/PM', false, '6:00 PM'],
    [1.5, '[h]:mm', false, '36:00'],
    [-5, 'yyyy/m/d', false, '-5'],
  ])('the day %d in %s is shown', (serial, format, date1904, shown) => {
    expect(showNumber(serial, format, date1904)).toBe(shown);
  });

  it('puts the words of a format around text', () => {
    expect(showText('全覆盖', '@')).toBe('全覆盖');
    expect(showText('90', '"≥"@')).toBe('≥90');
    expect(showText('90', '0.00')).toBe('90');
    expect(showText('无', '0;-0;0;@"（待定）"')).toBe('无（待定）');
  });
});
