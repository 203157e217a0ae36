/** Who answers for something and who assists, as printed; null where nothing says it. */
export interface ResponsibleUnits {
  readonly responsible: string | null;
  readonly assisting: string | null;
}

/** A text with its units taken out. */
export interface TextAndUnits extends ResponsibleUnits {
  readonly text: string;
}

const LEAD = '(?:牵头|责任|主要责任|负责|主办|主管|实施|承办|主责|项目)(?:责任)?(?:单位|部门)(?:及责任人)?';
const ASSIST = '(?:配合|协办|协助|参与|参加|协同|责任配合)(?:单位|部门)';
const LABELLED = new RegExp(`(${LEAD}|${ASSIST})\\s*[::]\\s*`, 'g');
const BRACKET = new RegExp(
  `[([【〔]\\s*((?:${LEAD}|${ASSIST})\\s*[::][^)\\]】〕]*(?:\\([^)]*\\)[^)\\]】〕]*)*)[)\\]】〕][。;]?`,
  'g',
);
const LINE = new RegExp(`^(?:${LEAD}|${ASSIST})\\s*[::]`);
/** (市教育局牵头,市财政局配合), (市教育局、市人社局负责) */
const SPOKEN =
  /\(([^()]{2,60}?)(?:牵头|负责|按职责分工负责)(?:[,、;]\s*([^()]{2,80}?)(?:配合|参与|按职责分工负责))?\)[。;]?/g;
const OFFICE = /(?:局|委|办|厅|部|院|会|司|府|中心|公司|集团|街道|镇|乡|县|区|等)$/;

/** Takes `(牵头单位:市教育局;配合单位:市财政局)` and its like out of a paragraph. */
export function takeUnits(paragraph: string): TextAndUnits {
  const lead: string[] = [];
  const assist: string[] = [];
  const gather = (labelled: string): void => {
    const marks = [...labelled.matchAll(LABELLED)];
    for (const [index, mark] of marks.entries()) {
      const from = (mark.index ?? 0) + mark[0].length;
      const units = labelled
        .slice(from, marks[index + 1]?.index ?? labelled.length)
        .replace(/[;。,、\s]+$/, '')
        .trim();
      if (units !== '') (new RegExp(`^${ASSIST}`).test(mark[0]) ? assist : lead).push(units);
    }
  };
  let text = paragraph;
  if (LINE.test(text)) {
    gather(text);
    text = '';
  }
  text = text.replace(BRACKET, (whole, labelled: string) => {
    gather(labelled);
    return /[。;]$/.test(whole) ? whole.slice(-1) : '';
  });
  text = text.replace(SPOKEN, (whole, first: string, second: string | undefined) => {
    if (!OFFICE.test(first.trim())) return whole;
    lead.push(first.trim());
    if (second !== undefined) assist.push(second.trim());
    return /[。;]$/.test(whole) ? whole.slice(-1) : '';
  });
  // The stop after the bracket repeats the one before it.
  return { text: text.replace(/([。;])\1+/g, '$1').trim(), responsible: joined(lead), assisting: joined(assist) };
}

/** The units named in several parts, as optional fields. */
export function joinUnits(parts: readonly ResponsibleUnits[]): { responsible?: string; assisting?: string } {
  const responsible = joined(parts.flatMap((part) => part.responsible ?? []));
  const assisting = joined(parts.flatMap((part) => part.assisting ?? []));
  return { ...(responsible === null ? {} : { responsible }), ...(assisting === null ? {} : { assisting }) };
}

function joined(units: readonly string[]): string | null {
  return units.length === 0 ? null : [...new Set(units)].join('、');
}
