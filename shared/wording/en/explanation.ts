import type { ExplanationWords } from '../../export/explanation-words';

export const explanation: ExplanationWords = {
  heading: (number, scenario) => `${number}. ${scenario}`,
  nothing: (scenario, base) => `${scenario} is the same as ${base}; nothing is changed.`,
  counts: (scenario, base, parts) => `Against ${base}, ${scenario} changes ${parts.join(', ')}.`,
  countTargets: (count, kinds) => `${count} indicator targets (${kinds.join(', ')})`,
  countKind: (kind, count) => `${count} ${KINDS[kind]}`,
  countMilestones: (count) => `${count} milestones`,
  countProjects: (count) => `${count} projects`,
  seeTable: ' Each is in the table.',
  category: (name) => (name === '' ? '' : `${name}: `),
  projects: 'Projects: ',
  kind: (kind, count) => `${count} ${KINDS[kind]}: `,
  place: (indicator, year, region) => `${indicator}${region === null ? '' : ` in ${region}`} ${year}`,
  changed: (place, from, to) => `${place} from ${from === '' ? 'blank' : from} to ${to === '' ? 'blank' : to}`,
  higher: (step) => `, up ${step}`,
  lower: (step) => `, down ${step}`,
  points: (amount) => `${amount} points`,
  percent: (amount, share) => `${amount} (${share}%)`,
  comparator: (from, to) => (from === '=' ? `, now ${to}` : to === '=' ? `, no longer ${from}` : `, ${from} to ${to}`),
  becomesFirm: ', now firm',
  becomesSoft: ', now soft',
  restated: ', written differently, the demand is the same',
  otherUnit: ', other units, not comparable',
  otherKind: ', measured differently, not comparable',
  filled: (place, to) => `${place} filled in with ${to}`,
  emptied: (place, from) => `${place} emptied, it was ${from}`,
  added: (place, to) => `${place} added${to === null ? '' : `, target ${to}`}`,
  dropped: (place, from) => `${place} dropped${from === null ? '' : `, target was ${from}`}`,
  milestone: (what, changes) => `“${what}” ${changes.map((change) => change.replace(/^, /, '')).join(', ')}`,
  due: (from, to, later, earlier) =>
    from === null
      ? `deadline ${to} written in`
      : to === null
        ? `deadline taken away, it was ${from}`
        : later !== null
          ? `deadline from ${from} to ${to}, ${later} later`
          : `deadline from ${from} to ${to}, ${earlier} earlier`,
  months: (months) => (months === 0 ? 'less than a month' : `${months} months`),
  quantity: (from, to) => `quantity from ${from ?? 'blank'} to ${to ?? 'blank'}`,
  reworded: 'wording, scope or responsible unit changed',
  milestoneAdded: (what, promise) =>
    `milestone “${what}” added${promise.length === 0 ? '' : ` (${promise.join(', ')})`}`,
  milestoneDropped: (what) => `milestone “${what}” dropped`,
  projectAdded: (name) => `project “${name}” added`,
  projectDropped: (name) => `project “${name}” dropped`,
  projectReworded: (name) => `project “${name}” reworded`,
  reason: (reason, basis, clauses) =>
    reason === ''
      ? ` (basis: ${basis})`
      : `, ${clauses > 1 ? 'all ' : ''}because ${reason}${basis === '' ? '' : ` (basis: ${basis})`}`,
  clauses: (clauses) => clauses.join('; '),
  sentence: (parts) => parts.map((part) => `${part}.`).join(' '),
};

const KINDS = {
  stricter: 'stricter',
  looser: 'looser',
  incomparable: 'not comparable',
  added: 'added',
  dropped: 'dropped',
  same: 'restated',
} as const;
