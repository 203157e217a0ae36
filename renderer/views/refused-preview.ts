import type { Issue } from '../../shared/base/issue';
import { issueText } from '../../shared/wording/issue-text';
import type { Wording } from '../../shared/wording/zh-CN';
import type { TypingPreview } from '../grid/sheet';

/** Why a typed value will not be taken; a foreign unit is named apart, so that a paste can ask about it. */
export function refusedPreview(wording: Wording, issue: Issue): TypingPreview {
  const { typed, unit } = issue.values;
  return {
    text: issueText(wording, issue),
    tone: 'refused',
    ...(issue.code === 'target.otherUnit' ? { otherUnit: { typed: String(typed), unit: String(unit) } } : {}),
  };
}
