import { fieldChanges } from '../edits/change-field';
import type { Change } from '../operations/change';
import { type Plan, ROOT } from '../plan/plan';
import { digitRuns } from '../target/told-number';

/** A value told again: the number of its indicator in the printed table, its year, and the number as the sentence has it. */
type Told = readonly [indicator: number, year: number, digits: string];

interface SampleSection {
  readonly level: number;
  readonly heading: string;
  readonly passages: readonly (readonly [text: string, ...told: Told[]])[];
}

/** Made-up sentences that show how text and table are kept together; marked as such wherever they show. */
const SECTIONS: readonly SampleSection[] = [
  {
    level: 1,
    heading: '一、发展目标',
    passages: [
      ['到2020年，社会保障卡持卡率达到90%以上。', [9, 2020, '90']],
      ['护理型床位占养老机构床位的比率提高到70%以上，每千名老年人拥有床位50张。', [14, 2020, '70'], [15, 2020, '50']],
    ],
  },
  { level: 1, heading: '二、重点任务', passages: [] },
  {
    level: 2,
    heading: '（一）就业',
    passages: [['城镇登记失业率控制在3.5%以内，每年城镇新增就业17.4万人。', [4, 2020, '3.5'], [5, 2020, '17.4']]],
  },
  {
    level: 2,
    heading: '（二）体育与交通',
    passages: [
      ['人均体育场地面积由3.3平方米提高到3.4平方米以上。', [20, 2016, '3.3'], [20, 2020, '3.4']],
      ['城市居民公共交通出行分担率2020年达到32%。', [22, 2020, '32']],
    ],
  },
];

export function samplePassages(plan: Plan, indicatorId: (number: number) => string, region: string): readonly Change[] {
  let [passages, mentions] = [0, 0];
  return SECTIONS.flatMap(({ level, heading, passages: told }, at) => {
    const section = `section-${at + 1}`;
    return [
      ...fieldChanges(plan, ROOT, 'section', section, { heading, level, position: at + 1 }),
      ...told.flatMap(([text, ...numbers]) => {
        passages += 1;
        const passage = `passage-${passages}`;
        return [
          ...fieldChanges(plan, ROOT, 'passage', passage, { text, section, illustrative: true, position: passages }),
          ...numbers.flatMap(([indicator, year, digits]) => {
            mentions += 1;
            const nth = digitRuns(text).findIndex(({ start, end }) => text.slice(start, end) === digits);
            return fieldChanges(plan, ROOT, 'mention', `mention-${mentions}`, {
              passage,
              indicator: indicatorId(indicator),
              region,
              year,
              nth,
              position: mentions,
            });
          }),
        ];
      }),
    ];
  });
}
