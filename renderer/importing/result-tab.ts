import type { ImportDraft } from '../../shared/import/import-draft';

/** The sheets of a review: those of districts and of the text only where there are such, the last only where the draft goes into a plan that is there. */
export type ResultTab = 'indicators' | 'projects' | 'districts' | 'prose' | 'differences';

/** By the letter that a part's key begins with. */
const TABS: Readonly<Record<string, ResultTab>> = { i: 'indicators', s: 'districts', h: 'prose', t: 'prose' };

/** The sheet that a part of the draft stands in. */
export function tabOfPart(part: string): ResultTab {
  return TABS[part[0] ?? ''] ?? 'projects';
}

/** What is looked at first. */
export function firstTab(into: 'new' | 'current', { indicators, boxes, splits = [] }: ImportDraft): ResultTab {
  if (into === 'current') return 'differences';
  if (indicators.length > 0) return 'indicators';
  return boxes.length === 0 && splits.length > 0 ? 'districts' : 'projects';
}
