import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { adjustmentsOf } from '../analysis/adjustments';
import { missingReasons } from '../analysis/missing-reasons';
import { passageStates, passagesAbout } from '../analysis/passage-states';
import { asId, type PlanId, type RegionId, type ScenarioId } from '../base/ids';
import { amendPassages } from '../edits/amend-passages';
import type { EditResult } from '../edits/edit';
import { editRegions } from '../edits/edit-regions';
import { branchScenario } from '../edits/edit-scenarios';
import { addPassage, dropPassage, unlinkMentions } from '../edits/link-passages';
import { lockScenario } from '../edits/lock-scenario';
import { rewordPassage } from '../edits/reword-passage';
import { setTarget } from '../edits/set-target';
import { readPlanFile } from '../exchange/read-plan-file';
import { writePlanFile } from '../exchange/write-plan-file';
import { issuePackage } from '../merge/issue-package';
import { applyChanges } from '../operations/apply-changes';
import { invertChanges } from '../operations/invert-changes';
import { nextOperation } from '../operations/operation-log';
import { planDifference } from '../operations/plan-difference';
import { contentDigest } from '../plan/content-digest';
import { emptyPlan, type Plan, ROOT } from '../plan/plan';
import { listIndicators, listPassages, listRegions, listSections, wholeRegion } from '../plan/plan-lists';
import type { ValuePlace } from '../values/plan-values';
import { isTakenByItself } from './difference';
import { draftToEdit } from './draft-to-edit';
import { importText } from './import-text';
import { compareWithPlan, mergeToEdit } from './merge-draft';

const TEXT = `临江市公共服务规划（2021—2025年）
一、发展目标
到2025年，普惠性幼儿园覆盖率达到88%以上，养老机构护理型床位占比提高到58%。2020年，养老机构护理型床位占比已达45%。
指标 | 单位 | 2020年 | 2025年
普惠性幼儿园覆盖率 | % | 80 | ≥88
养老机构护理型床位占比 | % | 45 | 58
城镇登记失业率 | % | 3.5 | <4
城镇新增就业人数 | 万人/年 | 5 | 5.2
二、主要任务
（一）就业
城镇登记失业率控制在4%以内。城镇新增就业人数达到5.2万人。
`;

let count = 0;
const newId = () => `n${count++}`;
const id = asId<PlanId>('p');

function planOf(bytes: Uint8Array): Plan {
  const read = importText(bytes);
  if (!read.ok) throw new Error(read.issue.code);
  const { title, baseYear, targetYear } = read.value;
  const choices = {
    title: title ?? '',
    baseYear: baseYear ?? 0,
    targetYear: targetYear ?? 0,
    wholeRegion: '临江市',
    rootName: '现行方案',
  };
  return after(emptyPlan(id), draftToEdit(emptyPlan(id), read.value, choices, newId));
}

function after(plan: Plan, edit: EditResult): Plan {
  if (!edit.ok) throw new Error(edit.issue.code);
  return applyChanges(plan, edit.value.changes);
}

const plan = planOf(new TextEncoder().encode(TEXT));
const draft = asId<ScenarioId>('s1');
const branched = after(plan, branchScenario(plan, ROOT, draft, '方案一'));

function cell(of: Plan, name: string, year: number, scenario: ScenarioId = ROOT): ValuePlace {
  const indicator = listIndicators(of, ROOT).find((one) => one.name === name);
  const region = wholeRegion(of);
  if (indicator === undefined || region === undefined) throw new Error(name);
  return { scenario, indicator: indicator.id, region: region.id, year };
}

const type = (of: Plan, name: string, text: string, scenario: ScenarioId = ROOT, year = 2025) =>
  after(of, setTarget(of, cell(of, name, year, scenario), text));
const stale = (of: Plan, scenario: ScenarioId = ROOT) => passageStates(of, scenario).filter((state) => state.stale);

describe('sentences of a plan that was read', () => {
  it('stand in their sections, as printed, with every number they tell again', () => {
    expect(listSections(plan).map(({ heading, level }) => [level, heading])).toEqual([
      [1, '一、发展目标'],
      [1, '二、主要任务'],
      [2, '（一）就业'],
    ]);
    expect(
      passageStates(plan, ROOT).map(({ passage, section, mentions }) => [
        section?.heading,
        passage.text,
        ...mentions.map(({ told, indicator, mention }) => `${indicator?.name} ${mention.year} ${told?.words}`),
      ]),
    ).toEqual([
      [
        '一、发展目标',
        '到2025年，普惠性幼儿园覆盖率达到88%以上，养老机构护理型床位占比提高到58%。',
        '普惠性幼儿园覆盖率 2025 达到88%以上',
        '养老机构护理型床位占比 2025 提高到58%',
      ],
      ['一、发展目标', '2020年，养老机构护理型床位占比已达45%。', '养老机构护理型床位占比 2020 达45%'],
      ['（一）就业', '城镇登记失业率控制在4%以内。', '城镇登记失业率 2025 控制在4%以内'],
      ['（一）就业', '城镇新增就业人数达到5.2万人。', '城镇新增就业人数 2025 达到5.2万人'],
    ]);
    expect(stale(plan)).toEqual([]);
  });

  it('are to be amended when a target changes: those and no others, with the number put in', () => {
    const raised = type(plan, '普惠性幼儿园覆盖率', '≥92');
    expect(stale(raised).map(({ passage, amended }) => [passage.text, amended])).toEqual([
      [
        '到2025年，普惠性幼儿园覆盖率达到88%以上，养老机构护理型床位占比提高到58%。',
        '到2025年，普惠性幼儿园覆盖率达到92%以上，养老机构护理型床位占比提高到58%。',
      ],
    ]);
    const both = type(type(raised, '养老机构护理型床位占比', '60'), '城镇新增就业人数', '5.5');
    expect(stale(both).map(({ amended }) => amended)).toEqual([
      '到2025年，普惠性幼儿园覆盖率达到92%以上，养老机构护理型床位占比提高到60%。',
      '城镇新增就业人数达到5.5万人。',
    ]);
    const about = passagesAbout(passageStates(both, ROOT), cell(both, '养老机构护理型床位占比', 2025));
    expect(about).toHaveLength(1);
  });

  it('that cannot be worded with certainty say why and have no new sentence', () => {
    const lowered = type(plan, '养老机构护理型床位占比', '44');
    const [state] = stale(lowered);
    expect(state?.amended).toBeNull();
    expect(state?.mentions.map(({ left }) => left)).toEqual([null, 'otherWay']);
    const worded = type(plan, '城镇登记失业率', '保持稳定');
    expect(stale(worded).map(({ mentions }) => mentions[0]?.left)).toEqual(['noNumber']);
  });

  it('follow a draft: its sentences are to be amended, those of the plan in force are not', () => {
    const raised = type(branched, '普惠性幼儿园覆盖率', '≥92', draft);
    expect([stale(raised).length, stale(raised, draft).length]).toEqual([0, 1]);
    const edit = amendPassages(
      raised,
      draft,
      stale(raised, draft).map(({ passage }) => passage.id),
    );
    const amended = after(raised, edit);
    expect([stale(amended).length, stale(amended, draft).length]).toEqual([0, 0]);
    expect(listPassages(amended, ROOT)).toEqual(listPassages(raised, ROOT));
    expect(adjustmentsOf(amended, draft)).toHaveLength(2);
    expect(missingReasons(amended, draft)).toHaveLength(1);
    expect(edit.ok && applyChanges(amended, invertChanges(edit.value.changes)).fields).toEqual(raised.fields);
    // The draft gives its target up again: its sentence would now say too much.
    const back = type(amended, '普惠性幼儿园覆盖率', '≥88', draft);
    const again = after(
      back,
      amendPassages(
        back,
        draft,
        stale(back, draft).map(({ passage }) => passage.id),
      ),
    );
    expect(adjustmentsOf(again, draft)).toEqual([]);
  });

  it('belong to what a locked scenario shows', () => {
    const digest = contentDigest(branched, draft);
    const [first] = listPassages(branched, ROOT);
    const reworded = after(branched, rewordPassage(branched, ROOT, first?.id ?? '', '到2025年，覆盖率达到88%以上。'));
    expect(contentDigest(reworded, draft)).not.toBe(digest);
    const locked = after(branched, lockScenario(branched, draft, { at: '2026-01-31', by: '' }));
    const later = after(locked, rewordPassage(locked, ROOT, first?.id ?? '', '到2025年，覆盖率达到88%以上。'));
    expect(contentDigest(later, draft)).toBe(digest);
  });
});

describe('a sentence in a person’s hands', () => {
  const [first] = listPassages(plan, ROOT);
  const passage = first?.id ?? '';
  const told = (of: Plan) =>
    passageStates(of, ROOT)
      .find((state) => state.passage.id === passage)
      ?.mentions.map((state) => state.told?.words);

  it('keeps its links when it is reworded, by place or by order; a number that is gone takes its link along', () => {
    const reword = (text: string) => told(after(plan, rewordPassage(plan, ROOT, passage, text)));
    expect(reword('普惠性幼儿园覆盖率不低于89%，护理型床位占比60%，2025年做到。')).toEqual(['不低于89%', '60%']);
    expect(reword('护理型床位占比提高到58%。')).toEqual(['提高到58%']);
    expect(reword('覆盖率达到88%以上，其中公办50%，床位占比提高到58%。')).toEqual(['达到88%以上', '提高到58%']);
    expect(rewordPassage(plan, ROOT, passage, ' ')).toMatchObject({ issue: { code: 'passage.textMissing' } });
  });

  it('is unlinked number by number, and goes with its last link', () => {
    const [one, two] = passageStates(plan, ROOT)[0]?.mentions.map(({ mention }) => mention.id) ?? [];
    const once = after(plan, unlinkMentions(plan, ROOT, [one ?? '']));
    expect(told(once)).toEqual(['提高到58%']);
    const twice = after(once, unlinkMentions(once, ROOT, [two ?? '']));
    expect(listPassages(twice, ROOT)).toHaveLength(3);
    expect(listPassages(after(plan, dropPassage(plan, ROOT, passage)), ROOT)).toHaveLength(3);
  });

  it('can be added to a cell, linked to the number that agrees with it', () => {
    const place = cell(plan, '普惠性幼儿园覆盖率', 2025);
    const added = after(plan, addPassage(plan, place, '2025年，幼儿园达到12所，\n覆盖率88%以上。', '', newId));
    const state = passagesAbout(passageStates(added, ROOT), place)[0];
    expect(state?.passage.text).toBe('2025年，幼儿园达到12所，覆盖率88%以上。');
    expect(state?.mentions[0]?.told?.words).toBe('88%以上');
    expect(state?.stale).toBe(false);
    expect(addPassage(plan, place, '没有数的句子。', '', newId)).toMatchObject({
      ok: false,
      issue: { code: 'passage.noNumber' },
    });
  });
});

describe('the text of a plan read again', () => {
  const read = (text: string) => {
    const draft = importText(new TextEncoder().encode(text));
    if (!draft.ok) throw new Error(draft.issue.code);
    return draft.value;
  };
  const merge = (of: Plan, text: string, scenario: ScenarioId = ROOT) => {
    const choices = { scenario, region: wholeRegion(of)?.id ?? asId<RegionId>('none') };
    const { differences } = compareWithPlan(of, read(text), choices);
    const edit = mergeToEdit(of, differences.filter(isTakenByItself), choices, newId);
    return { differences, plan: after(of, edit) };
  };
  const told = ({ differences }: ReturnType<typeof merge>) =>
    differences.flatMap(({ kind, of, field, subject }) =>
      ['section', 'passage', 'mention'].includes(of) ? [[kind, of, field, subject]] : [],
    );

  it('has nothing new', () => expect(merge(plan, TEXT).differences).toEqual([]));

  it('is taken over by its differences, and then has nothing new', () => {
    const text = TEXT.replace('达到88%以上', '达到90%以上')
      .replace('城镇登记失业率控制在4%以内。', '')
      .replace('（一）就业', '（二）就业\n（三）社保\n到2025年，城镇登记失业率低于4%。');
    const merged = merge(plan, text);
    expect(told(merged)).toEqual([
      ['changed', 'section', 'heading', '（一）就业'],
      ['new', 'section', null, '（三）社保'],
      ['changed', 'passage', 'text', '到2025年，普惠性幼儿园覆盖率达到88%以上，养老机构护理型床位占比提高到58%。'],
      ['new', 'passage', null, '到2025年，城镇登记失业率低于4%。'],
      ['missing', 'passage', null, '城镇登记失业率控制在4%以内。'],
    ]);
    const again = merge(merged.plan, text);
    expect(told(again)).toEqual([['missing', 'passage', null, '城镇登记失业率控制在4%以内。']]);
    expect(again.plan).toEqual(merged.plan);
    expect(stale(merged.plan).map(({ passage }) => passage.text.slice(0, 20))).toEqual([
      '到2025年，普惠性幼儿园覆盖率达到90',
    ]);
  });

  it('is held against the plan where it came without its table', () => {
    const prose = TEXT.split('\n')
      .filter((line) => !line.includes('|'))
      .join('\n');
    const merged = merge(plan, prose);
    expect(merged.differences).toEqual([]);
    const revised = merge(
      plan,
      prose.replace('达到88%以上', '达到90%以上').replace('5.2万人。', '5.2万人。到2025年，城镇登记失业率不高于4%。'),
    );
    expect(told(revised)).toEqual([
      ['changed', 'passage', 'text', '到2025年，普惠性幼儿园覆盖率达到88%以上，养老机构护理型床位占比提高到58%。'],
      ['new', 'passage', null, '到2025年，城镇登记失业率不高于4%。'],
    ]);
    expect(
      merge(revised.plan, prose.replace('达到88%以上', '达到90%以上')).differences.map(({ kind }) => kind),
    ).toEqual(['missing']);
    expect(stale(revised.plan)).toHaveLength(1);
  });

  it('goes to a draft as its own words, and brings sentences about indicators that come along', () => {
    const text = TEXT.replace(
      '二、主要任务',
      '公共图书馆覆盖率 | % | 60 | 75\n二、主要任务\n到2025年，公共图书馆覆盖率达到75%。',
    );
    const merged = merge(branched, text, draft);
    expect(told(merged)).toEqual([['new', 'passage', null, '到2025年，公共图书馆覆盖率达到75%。']]);
    expect([listPassages(merged.plan, ROOT).length, listPassages(merged.plan, draft).length]).toEqual([4, 5]);
    expect(stale(merged.plan, draft)).toEqual([]);
    expect(merge(merged.plan, text, draft).differences).toEqual([]);
  });
});

describe('sentences in files', () => {
  it('come back as they were, and other districts’ stay at home', () => {
    const facts = { id: 'op-1', at: '', by: '', event: 'plan.import', undoes: null } as const;
    const log = [nextOperation([], facts, planDifference(emptyPlan(id), plan))];
    const file = writePlanFile(plan, log, { appVersion: '1', author: '', at: '2026-01-01T00:00:00.000Z' });
    const read = readPlanFile(file, '规划.eqplan');
    expect(read.ok && passageStates(read.value.plan, ROOT)).toEqual(passageStates(plan, ROOT));
  });

  it('go out to a district as far as they tell its values or those of the whole', () => {
    const regions = [...listRegions(plan).map((region) => ({ ...region, illustrative: false }))];
    const district = (name: string) => ({ id: name, name, code: null, weight: null, illustrative: false });
    let split = after(plan, editRegions(plan, [...regions, district('d1'), district('d2')]));
    const about = cell(split, '城镇登记失业率', 2025);
    for (const region of ['d1', 'd2'])
      split = after(split, addPassage(split, { ...about, region: asId(region) }, `${region}失业率为4%。`, '', newId));
    const issued = after(emptyPlan(id), issuePackage(split, id, [asId('d1')], []));
    expect(listPassages(split, ROOT)).toHaveLength(6);
    expect(
      listPassages(issued, ROOT)
        .map(({ text }) => text)
        .filter((text) => text.startsWith('d')),
    ).toEqual(['d1失业率为4%。']);
    expect(listPassages(issued, ROOT)).toHaveLength(5);
    expect(stale(issued)).toEqual([
      expect.objectContaining({ passage: expect.objectContaining({ text: 'd1失业率为4%。' }) }),
    ]);
  });
});

describe('the Suzhou text', () => {
  const suzhou = planOf(readFileSync('../shared/plans/suzhou-2017-2020.txt'));

  it('has one sentence that repeats a number of the table, and it is named when that target changes, and only then', () => {
    const linked = passageStates(suzhou, ROOT).map(({ mentions }) =>
      mentions.map(({ indicator, told }) => [indicator?.name, told?.words]),
    );
    expect(linked).toEqual([[['社会保障卡持卡率', '90%以上']]]);
    const raised = type(suzhou, '社会保障卡持卡率', '≥95', ROOT, 2020);
    expect(stale(raised).map(({ passage, amended }) => [passage.text.slice(-17), amended?.slice(-17)])).toEqual([
      ['实现社会保障卡覆盖90%以上人口。', '实现社会保障卡覆盖95%以上人口。'],
    ]);
    for (const { name } of listIndicators(suzhou, ROOT))
      if (name !== '社会保障卡持卡率') expect(stale(type(suzhou, name, '77.7', ROOT, 2020)), name).toEqual([]);
  });
});
