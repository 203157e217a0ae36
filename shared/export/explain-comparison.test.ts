import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareScenarios, usualScope } from '../analysis/compare-scenarios';
import type { Comparison } from '../analysis/comparison';
import { TargetRows } from '../analysis/target-rows';
import { asId, type IndicatorId, type ScenarioId } from '../base/ids';
import { addEntity, dropEntity, setField } from '../edits/edit-entity';
import { explainScenario } from '../edits/explain-scenario';
import { giveReason } from '../edits/give-reason';
import { setTarget } from '../edits/set-target';
import { keptExplanation } from '../plan/kept-explanation';
import { type Plan, ROOT } from '../plan/plan';
import { listIndicators, listMilestones, listProjects, listScenarios } from '../plan/plan-lists';
import { after, cityCell, samplePlan } from '../sample/sample-for-tests';
import { explanation as english } from '../wording/en/explanation';
import { explanation as words } from '../wording/zh-CN/explanation';
import { explainSide, MOST_TOLD } from './explain-comparison';
import { explanationParagraphs } from './explanation-part';

const SAMPLE = samplePlan();
const [, STEADY, RAISED] = listScenarios(SAMPLE).map(({ id }) => id) as [ScenarioId, ScenarioId, ScenarioId];

function compared(plan: Plan, scenarios: readonly ScenarioId[]): [Comparison, readonly string[]] {
  const names = scenarios.map((id) => listScenarios(plan).find((one) => one.id === id)?.name ?? '');
  return [compareScenarios(plan, usualScope(plan, scenarios)), names];
}

function explain(plan: Plan, scenario: ScenarioId, base: ScenarioId = ROOT): string {
  return explainSide(compared(plan, [base, scenario])[0], 1, compared(plan, [base, scenario])[1], words);
}

describe('调整说明', () => {
  it('tells counts first, then each change with its step and reason, by category', () => {
    const [counts, ...paragraphs] = explain(SAMPLE, STEADY).split('\n');
    expect(counts).toBe('与现行方案相比，方案一 稳妥（示例）共调整指标目标6项，其中趋严1项、趋松5项。');
    expect(paragraphs[0]).toBe(
      '基本就业创业方面，趋严1项：将2020年城镇登记失业率由<3.5%调整为<3.0%，降低0.5个百分点，理由是2016年为1.89，上限偏宽。' +
        '趋松1项：将2020年城镇新增就业人数由17.4万人/年调整为17.2万人/年，降低0.2万人/年（1.1%），理由是增速放缓，留有余地。',
    );
    expect(paragraphs.join('')).toContain('将2020年人均体育场地面积由>3.4平方米调整为≥3.4平方米，“>”改为“≥”');
  });

  it('joins reason and basis, and names a moved milestone with its dates', () => {
    const text = explain(SAMPLE, RAISED);
    expect(text).toContain(
      '由≥2.5人调整为≥2.8人，提高0.3人（12.0%），理由是2016年已达2.60，原目标低于基期（依据：2016年度监测结果）',
    );
    expect(text).toContain('完成期限由2017年推迟到2018年，推迟1年，理由是平台2017年底方可验收');
    expect(text).toContain('项目里程碑1个');
  });

  it('tells one reason of several changes once', () => {
    const places = [1, 2].map((number) => cityCell(STEADY, number, 2020));
    const lower = places.reduce((plan, place) => after(plan, setTarget(plan, place, '99')), SAMPLE);
    const because = after(
      lower,
      giveReason(
        lower,
        places.map((place) => ({ kind: 'value', ...place })),
        { reason: '生源变化。', basis: '' },
      ),
    );
    expect(explain(because, STEADY).match(/生源变化/g)).toHaveLength(1);
    expect(explain(because, STEADY)).toContain('，理由均为生源变化。');
  });

  it('names what cannot be compared, what came and what went, without any number made up', () => {
    const steps: readonly ((plan: Plan) => Plan)[] = [
      (plan) => after(plan, setTarget(plan, cityCell(STEADY, 1, 2020), '基本普及')),
      (plan) => after(plan, setField(plan, STEADY, 'indicator', cityCell(STEADY, 2, 2020).indicator, 'unit', '‰')),
      (plan) => after(plan, dropEntity(plan, STEADY, 'indicator', [cityCell(STEADY, 3, 2020).indicator])),
      (plan) =>
        after(
          plan,
          addEntity(plan, STEADY, 'indicator', 'new', {
            name: '新指标',
            category: listIndicators(plan, ROOT)[0]?.category ?? '',
          }),
        ),
    ];
    const text = explain(
      steps.reduce((plan, step) => step(plan), SAMPLE),
      STEADY,
    );
    expect(text).toContain('由100%调整为基本普及，口径不同，不作比较');
    expect(text).toContain('由100%调整为100‰，单位不同，不作比较');
    expect(text).toContain('取消1项：取消2020年高中阶段教育毛入学率，原目标100%');
    expect(text).toContain('新增1项：新增2020年新指标');
  });

  it('says so where nothing is changed', () => {
    expect(explain(SAMPLE, ROOT, ROOT)).toBe('现行方案与现行方案相同，没有调整。');
  });

  it('points to the table where there is too much to tell', () => {
    const [comparison, names] = compared(SAMPLE, [ROOT, STEADY]);
    const first = comparison.targets.find(({ differs }) => differs);
    const one = comparison.targets.filter((row) => row.indicator === first?.indicator).indicators;
    const repeated = Array.from({ length: MOST_TOLD + 1 }, () => one).flat();
    const many = { ...comparison, targets: new TargetRows(SAMPLE, repeated) };
    expect(explainSide(many, 1, names, words)).toMatch(/^与现行方案相比，.*调整指标目标301项.*逐项内容见对照表。$/);
  });

  it('mentions every difference exactly once, whatever is changed', () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 27 }), { maxLength: 8 });
    const typed = fc.array(fc.constantFrom('1', '≥999', '持续改善', '—', '30-40', '', '100.00'), {
      minLength: 8,
      maxLength: 8,
    });
    const milestones = listMilestones(SAMPLE, ROOT);
    const pick = fc.uniqueArray(fc.integer({ min: 0, max: milestones.length - 1 }), { maxLength: 4 });
    fc.assert(
      fc.property(numbers, typed, pick, fc.boolean(), (changed, texts, moved, drops) => {
        let plan = changed.reduce((now, number, index) => {
          const edit = setTarget(now, cityCell(RAISED, number, 2020), texts[index] ?? '');
          return edit.ok ? after(now, edit) : now;
        }, SAMPLE);
        for (const at of moved) {
          const id = milestones[at]?.id ?? '';
          plan = after(plan, setField(plan, RAISED, 'milestone', id, 'due', '2031'));
        }
        const project = listProjects(plan, ROOT)[0]?.id ?? '';
        if (drops) plan = after(plan, dropEntity(plan, RAISED, 'project', [project]));
        const [comparison, names] = compared(plan, [ROOT, RAISED]);
        for (const language of [words, english]) {
          const text = explainSide(comparison, 1, names, language);
          for (const row of comparison.targets) {
            const said = text.split(language.place(row.indicator.name, row.year, null)).length - 1;
            expect(said, row.indicator.name).toBe(row.differs ? 1 : 0);
          }
          const told = new Map<string, number>();
          for (const { milestone, differs } of comparison.milestones)
            told.set(milestone.what, (told.get(milestone.what) ?? 0) + Number(differs));
          for (const [what, times] of told) expect(text.split(`“${what}”`).length - 1, what).toBe(times);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('a 调整说明 that a person wrote', () => {
  const generated = explain(SAMPLE, STEADY);
  const plan = after(SAMPLE, explainScenario(SAMPLE, STEADY, ROOT, '为会议改写。', generated));

  it('is kept with the scenario it is about, against the base it was written for, by one operation', () => {
    expect(keptExplanation(plan, STEADY, ROOT, generated)).toEqual({ text: '为会议改写。', outdated: false });
    expect(keptExplanation(plan, STEADY, RAISED, generated)).toBeNull();
    expect(keptExplanation(plan, RAISED, ROOT, generated)).toBeNull();
  });

  it('knows when its numbers have moved on', () => {
    const edited = after(
      plan,
      setTarget(plan, { ...cityCell(STEADY, 1, 2020), indicator: asId<IndicatorId>('indicator-01') }, '98'),
    );
    expect(keptExplanation(edited, STEADY, ROOT, explain(edited, STEADY))).toEqual({
      text: '为会议改写。',
      outdated: true,
    });
  });

  it('gives way to the generated one when it is emptied or says the same', () => {
    for (const text of ['  ', generated]) {
      const edit = explainScenario(plan, STEADY, ROOT, text, generated);
      expect(keptExplanation(after(plan, edit), STEADY, ROOT, generated)).toBeNull();
    }
    expect(explainScenario(plan, STEADY, ROOT, '长'.repeat(32_768), generated)).toMatchObject({ ok: false });
  });

  it('stands in the report, the others as generated, each under its name', () => {
    const [comparison, names] = compared(plan, [ROOT, STEADY, RAISED]);
    const paragraphs = explanationParagraphs(plan, comparison, names, words);
    expect(paragraphs.slice(0, 3)).toMatchObject([
      { role: 'heading', text: '一、方案一 稳妥（示例）' },
      { role: 'body', text: '为会议改写。' },
      { role: 'heading', text: '二、方案二 提标（示例）' },
    ]);
    expect(paragraphs.filter(({ text }) => text.includes('\n'))).toEqual([]);
  });
});
