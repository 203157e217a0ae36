/**
 * What a fill-in form carries in a hidden column, so that a returned workbook is known whatever its sheet is called and
 * however its rows and columns were moved: over the column plan and region, in each row its indicator
 * or milestone.
 */
const MARK = 'EQP-FORM-1';
const INDICATOR = 'EQP-I:';
const MILESTONE = 'EQP-M:';

export function formMark(plan: string, region: string): string {
  return [MARK, encodeURIComponent(plan), encodeURIComponent(region)].join('|');
}

export function readFormMark(text: string): { readonly plan: string; readonly region: string } | null {
  if (!text.includes(MARK)) return null;
  const [mark, plan, region] = text.trim().split('|');
  if (mark !== MARK || plan === undefined || region === undefined) return null;
  const [planId, regionId] = [decode(plan), decode(region)];
  return planId === null || regionId === null ? null : { plan: planId, region: regionId };
}

export function indicatorFormKey(id: string): string {
  return INDICATOR + encodeURIComponent(id);
}

/** The id of the indicator, or null for any other text. */
export function readIndicatorKey(text: string): string | null {
  return readKey(INDICATOR, text);
}

export function milestoneFormKey(id: string): string {
  return MILESTONE + encodeURIComponent(id);
}

/** The id of the milestone, or null for any other text. */
export function readMilestoneKey(text: string): string | null {
  return readKey(MILESTONE, text);
}

function readKey(kind: string, text: string): string | null {
  const key = text.trim();
  return key.startsWith(kind) ? decode(key.slice(kind.length)) : null;
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
