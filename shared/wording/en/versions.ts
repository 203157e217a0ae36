import type { versions as zhCN } from '../zh-CN/versions';

/** Words of File ▸ Versions and of the help about what is safe. */
export const versions: typeof zhCN = {
  title: 'Versions',
  about:
    'The whole plan, kept at opening, at closing and every 5 minutes. Restoring can be undone; later changes stay in the history.',
  none: 'No version has been kept yet.',
  reasons: {
    open: 'at opening',
    timer: 'by the clock',
    close: 'at closing',
    import: 'before an import',
    restore: 'before restoring',
    unknown: 'automatic',
  },
  operations: (count) => `${count} operations`,
  kilobytes: (count) => `${count} KB`,
  differences: 'Differences from now',
  counts: (values, fields, words) =>
    `Compared with now: ${values} values, ${fields} properties, ${words} reasons or notes differ.`,
  same: 'The same as now.',
  nothingChosen: 'Choose a version first.',
  place: 'Place',
  scenario: 'Scenario',
  now: 'Now',
  earlier: 'Version',
  more: (count) => `${count} more places differ.`,
  asPlan: 'Restore as the plan',
  asScenario: 'Restore as a new scenario',
  scenarioName: (time) => `Version of ${time}`,
};
