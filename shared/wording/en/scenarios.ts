import type { scenarios as zhCN } from '../zh-CN/scenarios';

/** Words of the dialogs about scenarios: their tree, stages, locks, and what moves between them. */
export const scenarios: typeof zhCN = {
  overview: {
    title: 'Scenarios',
    about: 'Arrows choose a scenario, Enter shows it. The commands below act on the one chosen.',
    columns: { name: 'Scenario', state: 'Stage', adjustments: 'Adjusted', changed: 'Last changed', lock: 'Lock' },
    none: '—',
    changed: (at, by) => (by === '' ? at : `${at} ${by}`),
    lockedOn: (at, by) => [at, by].filter((part) => part !== '').join(' '),
    sound: 'verified',
    broken: 'does not match',
    lockedBefore: 'no digest kept',
    show: 'Show',
  },
  step: {
    title: 'Stage of scenario',
    about: (name, state) => `“${name}” is ${state} now.`,
    state: 'Stage',
    at: 'Date',
    by: 'By',
    byHint: 'An office, a meeting of experts.',
    reason: 'Reason',
    backHint: 'Going back needs a reason. Dates and names of later stages are cleared.',
    forwardHint: 'Optional.',
    locks: 'Approving locks: values follow the parent no more and cannot be changed.',
    confirm: 'OK',
  },
  lock: {
    title: 'Lock scenario',
    about: (name) =>
      `Once locked, “${name}” follows its parent no more and cannot change. Scenarios can be made over it.`,
    held: (values) => `Keeps ${values} inherited entries and a digest.`,
    alone: 'Keeps a digest.',
    at: 'Date',
    by: 'By',
    confirm: 'Lock',
  },
  unlock: {
    title: 'Unlock scenario',
    about: (name) => `“${name}” can be changed again and inherits from its parent. The history records it.`,
    approved: 'Its stage goes back to reviewing.',
    reason: 'Reason',
    confirm: 'Unlock',
  },
  reparent: {
    title: 'Change parent',
    about: (name, parent) => `“${name}” inherits from “${parent}”.`,
    parent: 'New parent',
    nowhere: 'No other scenario can be its parent.',
    confirm: 'Change',
  },
  promote: {
    title: 'Promote to parent',
    about: (name, parent) =>
      `Writes adjustments of “${name}” into “${parent}”, with reasons. “${name}” shows the same.`,
    siblings: 'Other scenarios',
    effects: 'Effects',
    confirm: 'Promote',
    nothing: 'Choose at least one place.',
    lockedGiver: 'This scenario is locked: its own adjustments stay.',
  },
  pick: {
    title: 'Pick from another scenario',
    about: (name) => `Into “${name}”, with reasons.`,
    from: 'From',
    confirm: 'Pick',
    same: 'The two scenarios do not differ.',
    conflict: 'replaces an adjustment',
  },
  copy: {
    title: 'Copy adjustments to another scenario',
    about: (name) => `Adjustments of “${name}”, with reasons.`,
    to: 'To',
    confirm: 'Copy',
    same: 'Nothing to copy, or both show the same.',
    conflict: 'replaces an adjustment there',
  },
  choice: {
    keep: 'Keep what they show',
    follow: 'Follow',
    label: 'Values',
    moves: (written, computed) =>
      computed === 0
        ? `${written} places would change`
        : `${written} places would change, and ${computed} worked-out years with them`,
    none: 'No value changes.',
  },
  list: {
    label: 'Choose places',
    all: 'All',
    chosen: (chosen, total) => `${chosen} of ${total} chosen`,
    keys: 'Space ticks, Ctrl+A ticks all',
    added: 'added',
    dropped: 'dropped',
    listed: 'listed',
    notListed: 'not listed',
    more: (count) => `${count} more`,
    unaffected: 'unchanged',
    keeps: (count) => `keeps its values as ${count} adjustments`,
    changes: (written, computed) =>
      computed === 0
        ? `${written} places change`
        : `${written} places change, and ${computed} worked-out years with them`,
  },
  tab: {
    parent: (name) => `inherits from ${name}`,
    state: (state, at, by) => [`Stage: ${state}`, at, by].filter((part) => part !== '').join(' '),
    locked: (at, by) => ['Locked', at, by].filter((part) => part !== '').join(' '),
  },
  lockedHere: 'This scenario is locked',
  branchHere: 'New scenario over it…',
};
