import { asId, type ScenarioId } from '../base/ids';
import { fieldChanges } from '../edits/change-field';
import type { Change } from '../operations/change';
import { type Plan, ROOT } from '../plan/plan';
import { SILENT, setSlot } from '../values/slot';
import { readTarget } from './read-sample-target';

/** One made-up adjustment of a 2020 target of the city: indicator number, target, reason, basis. */
type Adjustment = readonly [number: number, target: string, reason: string, basis: string];

const STEADY: readonly Adjustment[] = [
  [4, '<3.0', '2016年为1.89，上限偏宽', ''],
  [5, '17.2', '增速放缓，留有余地', ''],
  [14, '≥65', '机构改造周期长', ''],
  [15, '45', '老年人口增长更快', ''],
  [20, '≥3.4', '与省定口径一致', ''],
  [22, '31', '轨道2019年底通车', ''],
];

const RAISED: readonly Adjustment[] = [
  [5, '17.6', '计入就业见习岗位', ''],
  [6, '4.3', '不低于2016年实际水平', '2016年度监测结果'],
  [9, '≥95', '与正文“90%以上”拉开差距', ''],
  [10, '≥2.8', '2016年已达2.60，原目标低于基期', '2016年度监测结果'],
  [11, '≥3.3', '床护比同步提高', ''],
  [14, '≥72', '新建机构护理型床位不低于八成', ''],
  [15, '52', '按人口预测数测算', ''],
  [18, '≥93', '不低于2016年实际水平', '2016年度监测结果'],
  [20, '>3.6', '计入学校场地', ''],
  [21, '>96', '不低于2016年实际水平', '2016年度监测结果'],
  [22, '33', '公交专用道同步', ''],
];

/** Two drafts that show what scenarios are for. Everything in them is made up, and their names say so. */
export const SAMPLE_DRAFTS: readonly ((plan: Plan) => readonly Change[])[] = [
  (plan) => draft(plan, 'draft-steady', '方案一 稳妥（示例）', ROOT, 1, STEADY),
  (plan) => [
    ...draft(plan, 'draft-raised', '方案二 提标（示例）', asId<ScenarioId>('draft-steady'), 2, RAISED),
    ...fieldChanges(plan, asId<ScenarioId>('draft-raised'), 'milestone', 'milestone-21', { due: '2018' }),
    reason('draft-raised', 'milestone/milestone-21/due', '平台2017年底方可验收', ''),
  ],
];

function draft(
  plan: Plan,
  id: string,
  name: string,
  parent: ScenarioId,
  position: number,
  adjustments: readonly Adjustment[],
): readonly Change[] {
  const scenario = asId<ScenarioId>(id);
  return [
    ...fieldChanges(plan, ROOT, 'scenario', id, { name, parent, position, description: '示例' }),
    ...adjustments.flatMap(([number, target, why, basis]): readonly Change[] => {
      const indicator = `indicator-${String(number).padStart(2, '0')}`;
      const address = { scenario, indicator: asId<never>(indicator), region: asId<never>('suzhou'), year: 2020 };
      return [
        { kind: 'value', ...address, before: SILENT, after: setSlot(readTarget(target)) },
        reason(id, `value/${indicator}/suzhou/2020`, why, basis),
      ];
    }),
  ];
}

function reason(scenario: string, of: string, why: string, basis: string): Change {
  return { kind: 'reason', scenario: asId<ScenarioId>(scenario), of, before: null, after: { reason: why, basis } };
}
