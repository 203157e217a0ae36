import type { ImportDraft } from '../../shared/import/import-draft';

/** The sheets of a review: that of districts only where a table has them, the last only where the draft goes into a plan that is there. */
export type ResultTab = 'indicators' | 'projects' | 'districts' | 'differences';

/** The sheet that a part of the draft stands in. */
export function tabOfPart(part: string): ResultTab {
  return part.startsWith('i') ? 'indicators' : part.startsWith('s') ? 'districts' : 'projects';
}

/** What is looked at first. */
export function firstTab(into: 'new' | 'current', { indicators, boxes, splits = [] }: ImportDraft): ResultTab {
  if (into === 'current') return 'differences';
  if (indicators.length > 0) return 'indicators';
  return boxes.length === 0 && splits.length > 0 ? 'districts' : 'projects';
}
