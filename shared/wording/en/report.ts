import type { report as zhCN } from '../zh-CN/report';
import { reportLists } from './report-lists';

export const report: typeof zhCN = {
  comparison: {
    indicators: {
      name: 'Indicators',
      title: 'Comparison of targets',
      caption: (table, plan, years) => `Table ${table}  ${plan}: main indicators (${years.join(', ')})`,
    },
    milestones: {
      name: 'Milestones',
      title: 'Comparison of milestones',
      caption: (table, plan) => `Table ${table}  ${plan}: milestones`,
    },
    passages: {
      name: 'Text',
      title: 'Sentences of the text to be amended',
      caption: (table, plan) => `Table ${table}  ${plan}: sentences of the text`,
      section: 'Section',
      before: 'Sentence',
      of: (scenario) => `Sentence in ${scenario}`,
      after: (scenario) => `${scenario}: becomes`,
      dropped: 'sentence dropped',
      toWord: (text, numbers) =>
        `To be reworded: ${text} (${numbers.map(([told, held]) => `“${told}” ${held === '' ? 'has no value' : `is now ${held}`}`).join(', ')})`,
      illustrative: (text) => `${text} (demo data)`,
      illustrativeNote: 'Sentences marked as demo data are made up and no part of the plan. ',
      count: (count) => `${count} sentences have to follow the targets; — stands for no change. `,
      none: 'No sentence of the text has to follow the targets. ',
      seeAnnex: (count, annex) => `${count} sentences of the text have to follow the targets: see ${annex}.`,
    },
    explanation: { name: 'Explanation', title: 'Why the targets change' },
    annex: (number) => `Annex ${number}`,
    issuer: (name) => `Drawn up by: ${name}`,
    unitNote: 'Units: see column',
    columns: {
      number: 'No.',
      category: 'Category',
      indicator: 'Indicator',
      region: 'Region',
      year: 'Year',
      unit: 'Unit',
      attribute: 'Kind',
      base: (year) => `Base ${year}`,
      original: 'Original target',
      target: 'Target',
      change: 'Change',
      reason: 'Reason',
      basis: 'Basis',
      responsible: 'Responsible',
      project: 'Project',
      milestone: 'Milestone',
      quantity: 'Quantity',
      due: 'Deadline',
    },
    binding: 'binding',
    expected: 'expected',
    unsaid: '—',
    illustrativeRegion: (name) => `${name} (demo data)`,
    shortName: (name) => name,
    reasonOf: (scenario, reason) => `${scenario}: ${reason}`,
    reasonJoint: '; ',
    moves: {
      none: '—',
      points: (amount) => amount,
      percent: (amount) => `${amount}%`,
      absolute: (amount) => amount,
      comparator: (from, to) => (from === '=' ? `now ${to}` : to === '=' ? `no ${from}` : `${from} to ${to}`),
      becomesFirm: 'now firm',
      becomesSoft: 'now soft',
      filled: 'filled in',
      emptied: 'emptied',
      added: 'added',
      dropped: 'dropped',
      otherUnit: 'other unit',
      otherKind: 'not comparable',
      later: (months) => `${monthsText(months)} later`,
      earlier: (months) => `${monthsText(months)} earlier`,
      deadlineChanged: 'deadline changed',
      reworded: 'reworded',
      joint: ', ',
    },
    notes: {
      marks:
        '▲ stricter, ▽ looser, ◇ not comparable, — unchanged. Indicators in % change by percentage points, others relative to the original target.',
      milestoneMarks:
        '▲ stricter, ▽ looser, ◇ not comparable, — unchanged. Quantities change relative to the original, in percentage points where the unit is %.',
      rows: (all, unlisted) =>
        `${all} indicators${unlisted === 0 ? '' : `; the ${unlisted} not listed are unchanged`}. `,
      milestoneRows: (all, unlisted) =>
        `${all} milestones${unlisted === 0 ? '' : `; the ${unlisted} not listed are unchanged`}. `,
      noDifference: 'The scenarios do not differ. ',
      counts: (scenario, { stricter, looser, incomparable }) =>
        `${scenario}: ${stricter} stricter, ${looser} looser, ${incomparable} not comparable. `,
      milestoneCount: (scenario, count) => `${scenario}: ${count} changed. `,
      attributeUnsaid: '— where the plan does not say the kind. ',
      unitUnsaid: (indicators) => `No unit in the plan: ${indicators.join(', ')}. `,
      illustrative: 'Scenarios, reasons and bases are demo data and no part of the plan. ',
      illustrativeRegions: 'Figures of regions marked so are demo data and prove nothing. ',
    },
    signatures: [
      { label: 'Office (seal): ', blank: '' },
      { label: 'Reviewed by: ', blank: '' },
      { label: 'Filled in by: ', blank: '' },
      { label: 'Date: ', blank: '' },
    ],
  },
  lists: reportLists,
  pageOf: (page, pages) => `Page ${page} of ${pages}`,
  continued: (table) => `Table ${table}, continued`,
  notes: 'Notes: ',
  noteNumber: (number) => `${number}. `,
  fileName: (title) => `${title}_comparison`,
  fileOf: (title, report, region) => [title, report, region].filter((one) => one !== '').join('_'),
};

function monthsText(months: number): string {
  if (months === 0) return 'less than a month';
  return months % 12 === 0 ? `${months / 12} y` : `${months} mo`;
}
