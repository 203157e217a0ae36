import type { targets as zhCN } from '../zh-CN/targets';

export const targets: typeof zhCN = {
  blank: 'not filled in',
  notSet: 'not applicable',
  comparators: {
    '=': '',
    '≥': 'at least ',
    '>': 'more than ',
    '≤': 'at most ',
    '<': 'less than ',
    '≈': 'about ',
  },
  soft: 'striving for ',
  cumulative: 'in total ',
  perYear: 'per year ',
  range: (low: string, high: string) => `${low} to ${high}`,
  attainment: { needs: 'To raise', level: 'Level', beyond: 'Beyond', undetermined: 'Undetermined' },
  attainmentTip: {
    needs: 'The base does not meet the target',
    level: 'The base meets the target exactly',
    beyondHigher: 'Beyond: the target lies below the base',
    beyondLower: 'Beyond: the target is looser than the base',
    undetermined: 'Base or target is not a number',
  },
  direction: { stricter: 'Stricter', looser: 'Looser', same: 'Unchanged', incomparable: 'Not comparable' },
  points: ' points',
};
