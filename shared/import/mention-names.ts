import type { DraftIndicator } from './import-draft';

/** What a sentence may call an indicator. */
export interface Named {
  readonly row: DraftIndicator;
  readonly index: number;
  readonly name: string;
}

/** Shorter names (绿地率) stand inside too many other words. */
const SHORTEST_NAME = 4;

/** Names as they are printed and as prose tells them, without brackets; longer ones first, since they may hold shorter ones. */
export function fullNames(indicators: readonly DraftIndicator[]): readonly Named[] {
  return sorted(
    indicators.flatMap((row, index) => {
      const printed = row.name.replace(/\s+/g, '');
      const core = printed.replace(/\([^()]*\)/g, '');
      return [...new Set([printed, core])].map((name) => ({ row, index, name }));
    }),
  );
}

/** What rates are of: 社会保障卡 of 社会保障卡持卡率. Of subjects that several indicators share none is meant. */
export function subjects(indicators: readonly DraftIndicator[]): readonly Named[] {
  const named = indicators.flatMap((row, index) => {
    const name = subjectOf(row.name.replace(/\([^()]*\)|\s+/g, ''));
    return name === '' ? [] : [{ row, index, name }];
  });
  const count = new Map<string, number>();
  for (const { name } of named) count.set(name, (count.get(name) ?? 0) + 1);
  return sorted(named.filter(({ name }) => count.get(name) === 1));
}

function sorted(named: readonly Named[]): readonly Named[] {
  return named.filter(({ name }) => name.length >= SHORTEST_NAME).toSorted((a, b) => b.name.length - a.name.length);
}

/** Empty for a name that does not end in a rate. */
function subjectOf(name: string): string {
  return /^(.+?)(?:综合|规范|有效)?[\p{Script=Han}]{2}率$/u.exec(name)?.[1] ?? '';
}

/** A year or the end of a period, on the way from a name to its number. */
const WHEN =
  '(?:到|至|截至)?(?:(?:19|20)\\d\\d年[底末]?|[“"]?[一二三四五六七八九十]{1,3}五[”"]?(?:规划)?(?:期间|时期|期末|末))';

/** What may stand between a name and its number: words of arriving and when, never another subject. */
export const AFTER_NAME = new RegExp(
  `^(?:[((][^()]*[))])?(?:${WHEN}|将|要|均|预计|总体|稳定|基本|力争|为|是|占比?|由[^,]{1,10}|从[^,]{1,10}|已|达|提高|提升|保持|控制|达到|的?比例|水平|到|至|在|\\s)*$`,
);

/** Between a subject and its share: the same, or what the share is of. */
export const AFTER_SUBJECT =
  /^(?:力争|基本|全面|已|达|达到|覆盖面?|覆盖率|普及率?|持有率?|参保率?|惠及|普及到|为|超过|不低于|至|到|\s)*$/;
