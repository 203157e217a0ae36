import { type Issue, issue } from '../base/issue';
import { fail, ok, type Result } from '../base/result';
import { parseTarget, type ReadTarget } from './target-text';

/** Words with which plans say a target without a number. A text with none of them is more likely a slip of the hand. */
const WORDS_OF_PLANS =
  /提高|提升|改善|优化|下降|降低|减少|增加|增长|上升|扩大|缩小|巩固|完善|健全|稳定|保持|维持|持平|不变|不减|只增|合理|达标|合格|达到|完成|实现|建成|建立|形成|普及|覆盖|供给|全部|全面|所有|各[市县区]|应[^，。]尽|应保|位居|位列|名列|进入|处于|领先|前列|上游|同步|一致|高于|快于|优于|低于|超过|平均|水平|一批|若干|显著|明显|基本|有所|较为|逐步|持续|进一步|定性|待定|视情|^[无有优良]$/;
/** With Chinese punctuation on, the keys < and > write 《 and 》; before a number they can be nothing but comparisons. */
const BRACKET_FOR_SIGN = /^\s*([《〈》〉])(?=\s*[=＝]?\s*[-－−+＋.．]?[\d０-９])/u;
const QUOTED = /^\s*[“"「『'‘](.+?)[”"」』'’]?\s*$/su;

/**
 * Reads what a hand typed, more strictly than what a plan printed: words that no plan would use as a target are
 * refused (`target.unknownWords`), because 乱写 in a number's place is a slip. Quotation marks insist:
 * “三年滚动” is taken as the words between them. 》=90 is what an input method makes of >=90.
 */
export function readTypedTarget(typed: string): Result<ReadTarget, Issue> {
  const quoted = QUOTED.exec(typed)?.[1]?.trim();
  if (quoted !== undefined && quoted !== '' && /\p{L}/u.test(quoted)) {
    return ok({ target: { kind: 'words', text: quoted }, unit: null });
  }
  const parsed = parseTarget(typed.replace(BRACKET_FOR_SIGN, (_, sign) => (/[《〈]/u.test(sign) ? '<' : '>')));
  if (!parsed.ok || parsed.value.target.kind !== 'words') return parsed;
  const { text } = parsed.value.target;
  return WORDS_OF_PLANS.test(text) || /\d/.test(text) ? parsed : fail(issue('target.unknownWords', '', { text }));
}
