const DIGITS = '零一二三四五六七八九';

/** 1 to 99 as counted in Chinese: 三, 十, 十二, 二十, 三十五. Null outside. */
export function chineseNumeral(number: number): string | null {
  if (!Number.isInteger(number) || number < 1 || number > 99) return null;
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  const front = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS[tens]}十`;
  return front + (ones === 0 ? '' : DIGITS[ones]);
}
