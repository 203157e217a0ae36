import { chineseNumeral } from '../../edits/chinese-numeral';

type NumberWriter = (value: number) => string;

const ROMAN: readonly (readonly [number, string])[] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** How documents count, by their names for it; what is not here counts 1, 2, 3. */
const WRITERS: Readonly<Record<string, NumberWriter>> = {
  decimalZero: (value) => String(value).padStart(2, '0'),
  upperLetter: (value) => letters(value).toUpperCase(),
  lowerLetter: letters,
  upperRoman: (value) => roman(value).toUpperCase(),
  lowerRoman: roman,
  chineseCounting: counted,
  chineseCountingThousand: counted,
  japaneseCounting: counted,
  taiwaneseCounting: counted,
  taiwaneseCountingThousand: counted,
  ideographDigital: digits,
  japaneseDigitalTenThousand: digits,
  taiwaneseDigital: digits,
  chineseLegalSimplified: (value) => pick('壹贰叁肆伍陆柒捌玖拾', value),
  ideographTraditional: (value) => pick('甲乙丙丁戊己庚辛壬癸', value),
  ideographZodiac: (value) => pick('子丑寅卯辰巳午未申酉戌亥', value),
  decimalEnclosedCircle: (value) => pick('①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳', value),
  decimalEnclosedCircleChinese: (value) => pick('①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳', value),
  decimalEnclosedParen: (value) => `(${value})`,
  decimalEnclosedFullstop: (value) => `${value}.`,
  none: () => '',
};

/** A number of a list as its format writes it: chineseCounting writes 3 as 三. */
export function listNumber(value: number, format: string): string {
  const write = Object.hasOwn(WRITERS, format) ? WRITERS[format] : undefined;
  return write === undefined || value < 0 || value > LARGEST ? String(value) : write(value);
}

const LARGEST = 999;

function counted(value: number): string {
  return chineseNumeral(value) ?? String(value);
}

function pick(signs: string, value: number): string {
  return Array.from(signs)[value - 1] ?? String(value);
}

function digits(value: number): string {
  return value === 10 ? '十' : Array.from(String(value), (digit) => '〇一二三四五六七八九'[Number(digit)]).join('');
}

function letters(value: number): string {
  if (value < 1) return String(value);
  const letter = String.fromCharCode(97 + ((value - 1) % 26));
  return letter.repeat(Math.floor((value - 1) / 26) + 1);
}

function roman(value: number): string {
  let rest = value;
  let text = '';
  for (const [worth, sign] of ROMAN)
    while (rest >= worth && text.length < 20) {
      text += sign;
      rest -= worth;
    }
  return text;
}
