/** Names of rows that sum up. */
export const TOTAL = /^(?:合计|总计|小计|总\s*计|合\s*计)$/;

/** 续表, 表2(续): the line over a table that goes on on the next page. */
export const CONTINUED = /^\(?(?:续\s*表|表?[\d\s一二三四五六七八九十.-]*\(?续(?:表|上表)?\)?|\(续\)|接上表).{0,12}$/;

/** Headings of the running text, behind which no table goes on. */
const CHAPTER = /^(?:第[一二三四五六七八九十百\d]+[章节篇条部]|专栏|附[件表录]|表\s*\d)/;

/** A paragraph, as against a cell: long, or a sentence. */
export function isProse(text: string): boolean {
  return text.length > 60 || /[。;]$/.test(text) || /^注[::(\d①]/.test(text) || CHAPTER.test(text);
}
