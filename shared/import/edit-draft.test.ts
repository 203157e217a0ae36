import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatTarget } from '../target/format-target';
import {
  partKey,
  setBoxTitle,
  setIndicatorText,
  setIndicatorValue,
  setMilestone,
  setMilestoneText,
  setPolarity,
  setProjectName,
} from './edit-draft';
import type { ImportDraft } from './import-draft';
import { importPaste } from './import-text';
import { withoutParts } from './without-parts';

const DRAFT = importPaste(
  [
    '指标类别\t指标\t单位\t2016年\t2020年目标',
    '教育\t毕业率\t%\t90\t≥95',
    '教育\t学位数\t万个\t12\t20',
    '就业\t失业率\t%\t1.9\t<3',
    '专栏1 教育重点工程',
    '1.学校建设工程。新建学校12所，2018年底前改造操场30个。',
    '2.教师培训工程。到2020年培训教师500人次。',
  ].join('\n'),
);
const FIRST = { box: 0, project: 0, milestone: 0 };

function value(draft: ImportDraft, at: number, year: number): string | null {
  const target = draft.indicators[at]?.values.get(year)?.target ?? null;
  return target === null ? null : formatTarget(target);
}

function must<T>(result: { ok: true; value: T } | { ok: false; issue: { code: string } }): T {
  if (!result.ok) throw new Error(result.issue.code);
  return result.value;
}

describe('editing a draft', () => {
  it('starts from a draft with three indicators and two projects', () => {
    expect(DRAFT.indicators).toHaveLength(3);
    expect(DRAFT.boxes[0]?.projects).toHaveLength(2);
  });

  it('reads a typed value again, in all its spellings, and keeps its place', () => {
    const edited = must(setIndicatorValue(DRAFT, 0, 2020, '９６％以上'));
    expect(value(edited, 0, 2020)).toBe('≥96');
    expect(edited.indicators[0]?.target).toMatchObject({ text: '96%以上', place: 'line 2' });
    expect(edited.indicators[0]?.base).toBe(DRAFT.indicators[0]?.base);
  });

  it('says why a value is refused, and leaves the draft as it was', () => {
    expect(setIndicatorValue(DRAFT, 0, 2020, '95/97')).toMatchObject({
      ok: false,
      issue: { code: 'target.twoValues' },
    });
    expect(setIndicatorValue(DRAFT, 1, 2020, '20%')).toMatchObject({ ok: false, issue: { code: 'target.otherUnit' } });
    expect(value(DRAFT, 0, 2020)).toBe('≥95');
  });

  it('empties a cell, and fills an empty one in a year the table did not have', () => {
    const emptied = must(setIndicatorValue(DRAFT, 0, 2016, ' '));
    expect(value(emptied, 0, 2016)).toBeNull();
    expect(emptied.indicators[0]?.base).toBeNull();
    const filled = must(setIndicatorValue(emptied, 0, 2016, '91'));
    expect(filled.indicators[0]?.base?.text).toBe('91');
    expect(value(must(setIndicatorValue(DRAFT, 2, 2018, '2.5')), 2, 2018)).toBe('2.5');
  });

  it('changes names, units and categories of one row only; a name must stay', () => {
    const edited = must(setIndicatorText(must(setIndicatorText(DRAFT, 1, 'unit', ' 个 ')), 1, 'category', ''));
    expect(edited.indicators[1]).toMatchObject({ unit: '个', category: null, name: '学位数' });
    expect(edited.indicators[0]).toBe(DRAFT.indicators[0]);
    expect(setIndicatorText(DRAFT, 1, 'name', '　')).toMatchObject({ ok: false, issue: { code: 'field.nameMissing' } });
    expect(setPolarity(DRAFT, 2, 'none').indicators[2]?.polarity).toBe('none');
  });

  it('changes boxes, projects and milestones', () => {
    expect(setBoxTitle(DRAFT, 0, '教育').boxes[0]?.title).toBe('教育');
    expect(must(setProjectName(DRAFT, FIRST, '新工程')).boxes[0]?.projects[0]?.name).toBe('新工程');
    const edited = must(setMilestoneText(DRAFT, FIRST, 'quantity', '15'));
    expect(edited.boxes[0]?.projects[0]?.milestones[0]).toMatchObject({ kind: 'quantified', quantity: { number: 15 } });
    const dated = must(setMilestoneText(DRAFT, FIRST, 'due', '2019年6月'));
    expect(dated.boxes[0]?.projects[0]?.milestones[0]).toMatchObject({ year: 2019, due: '2019-06' });
    const chosen = setMilestone(DRAFT, FIRST, { soft: true, counting: 'cumulative' });
    expect(chosen.boxes[0]?.projects[0]?.milestones[0]).toMatchObject({ soft: true, counting: 'cumulative' });
    expect(setMilestoneText(DRAFT, FIRST, 'due', '明年')).toMatchObject({
      ok: false,
      issue: { code: 'due.unreadable' },
    });
  });

  it('makes no quantity up where one was cleared', () => {
    const edited = must(setMilestoneText(DRAFT, FIRST, 'quantity', ''));
    expect(edited.boxes[0]?.projects[0]?.milestones[0]).toMatchObject({ quantity: null, kind: 'qualitative' });
  });

  it('leaves out exactly the parts that were named, with all that is in them', () => {
    const kept = withoutParts(DRAFT, new Set([partKey.indicator(1), partKey.project({ box: 0, project: 0 })]));
    expect(kept.indicators.map(({ name }) => name)).toEqual(['毕业率', '失业率']);
    expect(kept.boxes[0]?.projects.map(({ name }) => name)).toEqual(['教师培训工程']);
    expect(withoutParts(DRAFT, new Set()).boxes).toEqual(DRAFT.boxes);
    expect(withoutParts(DRAFT, new Set([partKey.box(0)])).boxes).toEqual([]);
  });

  it('never throws on what is typed, and reads back what it printed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), (typed) => {
        const edited = setIndicatorValue(DRAFT, 0, 2020, typed);
        const printed = edited.ok ? value(edited.value, 0, 2020) : null;
        if (printed === null) return;
        expect(value(must(setIndicatorValue(DRAFT, 0, 2020, printed)), 0, 2020)).toBe(printed);
      }),
    );
  });
});
