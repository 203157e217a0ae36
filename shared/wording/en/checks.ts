import type { checks as zhCN } from '../zh-CN/checks';

export const checks: typeof zhCN = {
  title: 'Checks',
  columns: { severity: 'Severity', place: 'Place', sentence: 'Problem' },
  severity: { error: 'Error', warning: 'Caution', info: 'Note' },
  counts: { all: 'All', error: 'Errors', warning: 'Cautions', info: 'Notes' },
  filter: 'Filter by severity',
  none: 'No problems.',
  noneOfKind: 'None of this kind.',
  showAll: 'Show all',
  goTo: 'Go to the cell',
  help: 'Errors must be mended before submitting; cautions may stay with an explanation. Checks never block saving.',
  problems: {
    'rate.overHundred': (values) => `${values['value']}% is above 100 %.`,
    'value.belowZero': (values) => `${values['value']} is below zero.`,
    'target.looserThanBase': (values) => `The target ${values['target']} is looser than the base ${values['base']}.`,
    'path.stepsBack': (values) =>
      `${values['value']} in ${values['year']} falls behind ${values['before']} in ${values['beforeYear']}.`,
    'indicator.unitMissing': () => 'No unit.',
    'indicator.responsibleMissing': () => 'No responsible unit.',
    'target.unreadable': (values) => `“${values['value']}” cannot be read as a target. Correct it.`,
    'target.missing': () => 'No target.',
    'milestone.outsidePeriod': (values) =>
      `The year ${values['year']} lies outside the period ${values['first']}–${values['last']}.`,
    'milestone.dueMissing': () => 'No deadline.',
    'project.noMilestone': () => 'No milestone that could be checked.',
    'reason.missing': () => 'This adjustment has no reason.',
    'lock.broken': (values) =>
      `“${values['name']}” shows something else than when it was locked on ${values['at']}. Check it against a backup.`,
    'passage.differs': (values) => {
      const here = values['value'] === '' ? 'nothing stands here' : `here it is ${values['value']}`;
      const where = values['section'] === '' ? '' : ` (${values['section']})`;
      return Number(values['count']) > 1
        ? `${values['count']} sentences of the text differ, such as “${values['told']}”${where}; ${here}.`
        : `The text says “${values['told']}”${where}; ${here}.`;
    },
    'passage.unlisted': (values) =>
      `It tells ${values['told'] === '' ? 'a number' : `“${values['told']}”`} of “${values['indicator']}”, which this scenario does not list.`,
    'parts.residual': (values) =>
      `The whole and its districts differ by ${String(values['residual']).replace('-', '−')}.`,
  },
};
