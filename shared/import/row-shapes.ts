import { rememberTexts } from '../base/remember-texts';
import type { Target } from '../target/target';
import { parseTarget } from '../target/target-text';
import { isUnit } from '../target/unit-words';
import { ATTRIBUTE_SIGN } from './attribute-signs';
import { cleanValue, isTwoNumbers, withoutMarks } from './cell-text';
import { isDistrict, isWhole } from './district-words';
import type { ColumnRole } from './header-roles';

/** A cell of the source that can go into a row. */
export interface Token {
  readonly text: string;
  readonly line: number;
  /** Counts the cells of its line from 1; absent where the line is one cell. */
  readonly cell?: number | undefined;
  /** A number, a range or a dash: what only a value cell holds. */
  readonly numeric: boolean;
  /** How odd this text would be as a value; infinite where it cannot be one. */
  readonly valueCost: number;
}

/** Reads the shape of a cell once, since every cut through the table asks for it again. */
export function makeToken(printed: string, line: number, cell?: number): Token {
  const { text, numeric, valueCost } = shapeOf(printed);
  return { text, line, cell, numeric, valueCost };
}

const shapeOf = rememberTexts((printed): Pick<Token, 'text' | 'numeric' | 'valueCost'> => {
  const text = cleanValue(printed);
  const parsed = text.length > LONGEST_VALUE || isTwoNumbers(text) ? null : parseTarget(withoutMarks(text).text);
  const kind = parsed?.ok === true ? parsed.value.target.kind : null;
  const numeric = kind === 'number' || kind === 'range' || kind === 'notSet';
  return { text, numeric, valueCost: costOfValue(text, kind) };
});

/** Longest text of a value cell, words included. */
const LONGEST_VALUE = 40;

/** One way of reading the next tokens as a row: for every column its tokens (several where a name is broken). */
export interface RowReading {
  readonly columns: readonly (readonly Token[])[];
  readonly used: number;
  /** 0 is a row without any doubt; each oddity adds to it. */
  readonly cost: number;
}

export const ATTRIBUTE = /^\(?(?:约束|预期|导向|引导|监测|指导|参考|评价|基础|发展|提升)性?(?:指标)?\)?$/;

const IMPOSSIBLE = Number.POSITIVE_INFINITY;

/** Most pieces a name is put together from. */
const MOST_PIECES = 3;

/**
 * All ways to read tokens from `start` as one row with these columns, cheapest per number of tokens used.
 * Merged cells leave their token out: the category, and with some doubt attribute, unit and the like.
 */
export function readRow(
  tokens: readonly Token[],
  start: number,
  roles: readonly ColumnRole[],
  hasCategory: boolean,
): RowReading[] {
  let open: RowReading[] = [{ columns: [], used: 0, cost: 0 }];
  for (const role of roles) {
    const next = new Map<number, RowReading>();
    for (const reading of open) {
      for (
        let pieces = 0;
        pieces <= (role.role === 'name' ? MOST_PIECES : role.role === 'category' ? 2 : 1);
        pieces += 1
      ) {
        const from = start + reading.used;
        const taken = tokens.slice(from, from + pieces);
        if (taken.length < pieces) break;
        const cost = reading.cost + (pieces === 0 ? costOfOmitting(role, hasCategory) : costOfTaking(role, taken));
        const used = reading.used + pieces;
        if (cost < (next.get(used)?.cost ?? IMPOSSIBLE))
          next.set(used, { columns: [...reading.columns, taken], used, cost });
      }
    }
    open = [...next.values()];
  }
  return open.filter((reading) => reading.used > 0);
}

function costOfOmitting(role: ColumnRole, hasCategory: boolean): number {
  switch (role.role) {
    case 'category':
      return hasCategory ? 0 : 4;
    case 'region':
      return 4;
    case 'number':
      return 2;
    case 'group':
    case 'note':
    case 'unknown':
      return 1;
    case 'pace':
      return 4;
    case 'responsible':
    case 'assisting':
    case 'attribute':
    case 'unit':
      return 2;
    default:
      return IMPOSSIBLE;
  }
}

function costOfTaking(role: ColumnRole, pieces: readonly Token[]): number {
  const [token] = pieces;
  const text = token?.text ?? '';
  switch (role.role) {
    case 'number':
      return /^(?:\(?\d{1,3}[.、)]?|[①-⑳]|[一二三四五六七八九十]{1,3})$/.test(text) ? 0 : IMPOSSIBLE;
    case 'category':
      if (pieces.length > 1) return costOfBrokenCategory(pieces);
      return token?.numeric === false ? costOfCategory(text) : IMPOSSIBLE;
    case 'name':
      return costOfName(pieces);
    case 'region':
      if (isDistrict(text) || isWhole(text)) return 0;
      return token?.numeric === false && text.length <= 14 ? 3 : IMPOSSIBLE;
    case 'group':
      return token?.numeric === false && text.length <= 14 ? 2 + costOfCategory(text) : IMPOSSIBLE;
    case 'unit':
      if (isUnit(text.replace(/^\((.*)\)$/, '$1')) || /^[-—/]$/.test(text)) return 0;
      return token?.numeric === false && /^[^\d,。、:]{1,7}$/.test(text) && !ATTRIBUTE.test(text) ? 3 : IMPOSSIBLE;
    case 'attribute':
      return ATTRIBUTE.test(text) ? 0 : ATTRIBUTE_SIGN.test(text) ? 0.5 : IMPOSSIBLE;
    case 'responsible':
    case 'assisting':
      return /[局委办厅部院会司府所心]$/.test(text) ? 0 : token?.numeric === true ? IMPOSSIBLE : 3;
    case 'note':
      return token?.numeric === true ? IMPOSSIBLE : 1;
    case 'unknown':
      return token?.numeric === true ? 1.5 : 1;
    case 'value':
    case 'pace':
      return token?.valueCost ?? IMPOSSIBLE;
  }
}

/** How indicators are called at their end; such a text is a name that stands where its value is missing. */
const NAME_ENDS =
  /(?:率|人数|数量?|总量|面积|比重|比例|占比|满意度|指数|浓度|寿命|年限|里程|产值|总值|收入|支出|床位)$/;

/** Wordings that stand in value cells of most plans. */
const VALUE_WORDS =
  /应.[尽应].|覆盖|提[高升]|下降|降低|稳定|稳中|改善|同步|高于|快于|优于|持平|保持|完成|达到|下达|基本|合理|持续|进一步|逐步/;

function costOfValue(text: string, kind: Target['kind'] | null): number {
  if (text.length > LONGEST_VALUE || endsWithUnit(text) || ATTRIBUTE.test(text)) return IMPOSSIBLE;
  if (kind === 'words' || kind === 'delegated')
    return NAME_ENDS.test(text) ? IMPOSSIBLE : VALUE_WORDS.test(text) ? 0.4 : text.length > 10 ? 3 : 1.5;
  if (kind !== null) return 0;
  // Something with digits that we cannot read still stands where a value should; it becomes a problem.
  return /\d/.test(text) && text.length <= 12 ? 5 : IMPOSSIBLE;
}

/** How fields of public service are called: the ends of most category names. */
const FIELD_WORDS =
  /(?:教育|就业|创业|保险|服务|保障|体育|文化|旅游|交通|保护|安全|发展|驱动|福祉|低碳|民生|生态|环境|环保|治理|社会|经济|健康|卫生|医疗|养老|住房|建设|资源|能源|科技|创新|产业|城乡|区域|设施|效益|质量|开放|协调|共享|绿色|救助|残疾人|农业|乡村|融合|改革|法治|人口|生活|类|领域)$/;

/** 经济 / 发展: a narrow column breaks its words after two or three signs. */
function costOfBrokenCategory(pieces: readonly Token[]): number {
  const short = pieces.every(({ text }) => /^\p{Script=Han}{1,3}$/u.test(text));
  return short ? 0.5 + costOfCategory(pieces.map(({ text }) => text).join('')) : IMPOSSIBLE;
}

export function costOfCategory(text: string): number {
  if (!/\p{Script=Han}{2}/u.test(text) || /[。;:]/.test(text) || ATTRIBUTE.test(text)) return IMPOSSIBLE;
  let cost = FIELD_WORDS.test(text) ? 0.5 : 1.5;
  if (text.length > 10) cost += 2;
  if (text.length > 14) cost += 2;
  if (/\d(?!\))|[%()]/.test(text)) cost += 3;
  if (endsWithUnit(text)) cost += 4;
  if (/^(?:每|人均|平均|其中)/.test(text)) cost += 3;
  return cost;
}

function costOfName(tokens: readonly Token[]): number {
  const pieces = tokens.map((token) => token.text);
  const [first = ''] = pieces;
  const joined = pieces.join('');
  if (joined.length > 60 || /[。;]$/.test(joined) || !/\p{Script=Han}{2}/u.test(joined)) return IMPOSSIBLE;
  if (tokens.some((token) => token.numeric || ATTRIBUTE.test(token.text))) return IMPOSSIBLE;
  let cost = endsWithUnit(joined) ? 0 : 1;
  if (!isBalanced(joined)) cost += 3;
  if (pieces.length === 1) return cost;
  cost += 2.5 + (pieces.length - 2) * 2;
  if (pieces.slice(0, -1).some(endsWithUnit)) cost += 6;
  if (first.length < 8) cost += 3;
  if (first.length >= 12) cost -= 1;
  return isBalanced(first) ? cost : cost - 2;
}

export function endsWithUnit(text: string): boolean {
  const inside = /\(([^()]+)\)$/.exec(text)?.[1];
  return inside !== undefined && isUnit(inside.replace(/\s+/g, ''));
}

function isBalanced(text: string): boolean {
  return (text.match(/\(/g) ?? []).length === (text.match(/\)/g) ?? []).length;
}
