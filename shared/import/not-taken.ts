import { issue } from '../base/issue';
import type { DraftProblem, ImportDraft } from './import-draft';

/** What of a draft has no place in a plan, listed so that nothing is left behind unseen. */
export function notTaken(draft: ImportDraft, into: 'new' | 'current' = 'new'): readonly DraftProblem[] {
  const carried = new Set(draft.indicators.flatMap(({ notes = [] }) => notes));
  const info = (code: string, place: string, values: Readonly<Record<string, string | number>>): DraftProblem => ({
    severity: 'info',
    issue: issue(code, place, values),
  });
  const notes = (draft.notes ?? []).filter(({ text }) => !carried.has(text));
  const paced = draft.indicators.filter(
    ({ pace, target }) => pace !== null && pace.cell.target?.kind !== 'notSet' && pace.cell !== target,
  );
  const statuses = draft.statuses ?? [];
  return [
    ...notes.map(({ text, place }) => info('import.noteNotTaken', place, { text: text.slice(0, 120) })),
    ...(paced[0]?.pace === undefined || paced[0].pace === null
      ? []
      : [info('import.paceNotTaken', paced[0].place, { heading: paced[0].pace.heading, rows: paced.length })]),
    ...(into === 'new' && statuses[0] !== undefined
      ? [info('import.statusesNotTaken', statuses[0].place, { count: statuses.length })]
      : []),
  ];
}
