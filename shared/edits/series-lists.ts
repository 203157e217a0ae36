/** Words that follow each other and begin anew after the last, as in the lists that Excel knows in Chinese. */
const LISTS: readonly (readonly string[])[] = [
  ['一月', '二月', '三月', '四月', '五月', '六月', '七月', '八月', '九月', '十月', '十一月', '十二月'],
  ['星期一', '星期二', '星期三', '星期四', '星期五', '星期六', '星期日'],
  ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
  ['第一季度', '第二季度', '第三季度', '第四季度'],
  ['一季度', '二季度', '三季度', '四季度'],
  ['第1季度', '第2季度', '第3季度', '第4季度'],
  ['1季度', '2季度', '3季度', '4季度'],
  ['Q1', 'Q2', 'Q3', 'Q4'],
  ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬', '癸'],
  ['子', '丑', '寅', '卯', '辰', '巳', '午', '未', '申', '酉', '戌', '亥'],
];

/** A word's list and its place there; null for words of no list. */
export function placeInList(text: string): { readonly list: readonly string[]; readonly at: number } | null {
  for (const list of LISTS) {
    const at = list.indexOf(text);
    if (at >= 0) return { list, at };
  }
  return null;
}
