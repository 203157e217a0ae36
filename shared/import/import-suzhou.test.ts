import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { formatTarget } from '../target/format-target';
import type { ImportDraft } from './import-draft';
import { importText } from './import-text';
import { draftToJson } from './import-to-json';

const PLANS = '../shared/plans';

interface Truth {
  readonly indicators: readonly {
    category: string;
    name: string;
    unit: string | null;
    base: { year: number; value_text: string; value: number };
    target: { year: number; text: string; comparator: string | null; value: number };
    line: number;
  }[];
  readonly boxes: readonly { no: number; title: string; line: number }[];
  readonly projects: readonly {
    box: number;
    no: number;
    name: string;
    milestones: readonly {
      quantity: number | null;
      unit: string | null;
      comparator: string | null;
      year: number | null;
      line: number;
      cumulative: boolean | null;
      period: string | null;
      hardness: string;
      kind: string;
    }[];
  }[];
}

/** The truth file's words for an explicit number. */
const EXPLICIT = new Set(['ratio', 'count', 'annual_floor']);

let truth: Truth;
let draft: ImportDraft;

beforeAll(() => {
  truth = JSON.parse(readFileSync(`${PLANS}/suzhou-2017-2020.truth.json`, 'utf8')) as Truth;
  const imported = importText(readFileSync(`${PLANS}/suzhou-2017-2020.txt`));
  if (!imported.ok) throw new Error(imported.issue.code);
  draft = imported.value;
});

describe('the Suzhou plan', () => {
  it('is recognised by its broken title, status and years', () => {
    expect(draft).toMatchObject({
      title: '苏州市推进基本公共服务均等化行动计划(2017~2020年)',
      status: '征求意见稿',
      startYear: 2017,
      baseYear: 2016,
      targetYear: 2020,
    });
  });

  it('gives all 27 indicators exactly', () => {
    const found = draftToJson(draft, (issue) => issue.code).indicators.map(
      ({ category, name, unit, base, target, comparator, value, values }) => ({
        category,
        name,
        unit,
        base,
        target,
        comparator,
        value,
        values,
      }),
    );
    expect(found).toEqual(
      truth.indicators.map(({ category, name, unit, base, target }) => ({
        category,
        name,
        unit,
        base: base.value_text,
        target: target.text,
        comparator: target.comparator,
        value: target.value,
        values: { '2016': base.value_text, '2020': target.text },
      })),
    );
    expect(draft.indicators.map((row) => row.place)).toEqual(truth.indicators.map((row) => `line ${row.line}`));
    expect(draft.indicators.every((row) => row.confidence === 'high')).toBe(true);
  });

  it('prints every read cell back as it stands in the plan', () => {
    for (const row of draft.indicators) {
      for (const cell of [row.base, row.target]) expect(cell?.target && formatTarget(cell.target)).toBe(cell?.text);
    }
  });

  it('gives five boxes and 15 projects by name and number', () => {
    expect(
      draft.boxes.map(({ number, title, place }) => ({ no: number, title, line: Number(place.slice(5)) })),
    ).toEqual(truth.boxes);
    expect(
      draft.boxes.flatMap((box) =>
        box.projects.map((project) => ({ box: box.number, no: project.number, name: project.name })),
      ),
    ).toEqual(truth.projects.map(({ box, no, name }) => ({ box, no, name })));
  });

  it('gives the 13 milestones with an explicit number, and no other number', () => {
    const wanted = truth.projects.flatMap((project) =>
      project.milestones
        .filter((one) => EXPLICIT.has(one.kind))
        .map((one) => ({
          project: project.name,
          value: one.quantity,
          unit: one.unit?.replace('/年', '') ?? null,
          comparator: one.comparator === '≥' ? '≥' : null,
          year: one.year,
          cumulative: one.cumulative === true,
          perYear: one.period === '每年',
          soft: one.hardness.startsWith('soft'),
          line: one.line,
        })),
    );
    expect(wanted).toHaveLength(13);
    const json = draftToJson(draft, (issue) => issue.code).projects.flatMap((project) => project.milestones);
    const found = draft.boxes
      .flatMap((box) =>
        box.projects.flatMap((project) => project.milestones.map((one) => ({ project: project.name, one }))),
      )
      .map(({ project, one }, index) => ({ project, one, printed: json[index] }))
      .filter(({ one }) => one.kind === 'quantified')
      .map(({ project, one, printed }) => ({
        project,
        value: printed?.value,
        unit: printed?.unit,
        comparator: printed?.comparator,
        year: printed?.year,
        cumulative: printed?.cumulative,
        perYear: printed?.perYear,
        soft: printed?.soft,
        line: Number(one.place.slice(5)),
      }));
    const key = (one: object) => JSON.stringify(one);
    expect(found.map(key).toSorted()).toEqual(wanted.map(key).toSorted());
  });

  it('sees the 5 full coverages and 6 promises without number, and makes no number up for them', () => {
    const all = draft.boxes.flatMap((box) => box.projects.flatMap((project) => project.milestones));
    const count = (kind: string) => all.filter((one) => one.kind === kind).length;
    expect([count('coverage'), count('unquantified') + count('qualitative')]).toEqual([5, 6]);
    expect(all.filter((one) => one.kind !== 'quantified').every((one) => one.quantity === null)).toBe(true);
  });

  it('tells apart the two objects of one verb', () => {
    const project = draft.boxes.flatMap((box) => box.projects).find((one) => one.name === '全民创业工程');
    expect(project?.milestones.map(({ action, object }) => `${action} ${object}`)).toEqual([
      '新建 省级创业孵化基地',
      '遴选 大学生优秀创业项目',
      '扶持 农民',
      '扶持 失业人员创业',
    ]);
  });

  it('says that the text breaks off, and counts what it left aside', () => {
    expect(draft.problems).toContainEqual({
      severity: 'warning',
      issue: { code: 'import.brokenOff', place: 'line 733', values: expect.anything() },
    });
    expect(draft.unrecognised[0]).toMatchObject({ place: 'line 1-55' });
    expect(draft.unrecognised.at(-1)).toMatchObject({ place: 'line 735-745' });
    expect(draft.problems.filter((one) => one.severity === 'error')).toEqual([]);
  });

  it('links the one sentence that tells a number of the table again, as something to look at', () => {
    expect(draft.mentions).toMatchObject([
      { value: '90%以上', year: null, agrees: true, confidence: 'low', place: 'line 559' },
    ]);
    expect(draft.problems.find(({ issue }) => issue.code === 'import.mentionGuessed')).toMatchObject({
      severity: 'info',
      issue: { place: 'line 559', values: { name: '社会保障卡持卡率' } },
    });
    expect(draft.sections?.map(({ level, title }) => `${level} ${title}`)).toContain('2 (三)社会保险');
  });
});
