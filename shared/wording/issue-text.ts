import type { Issue } from '../base/issue';
import type { Sentence } from './sentence';
import type { Wording } from './zh-CN';

/**
 * The sentence for an issue, with its place before it. A code without a sentence (a newer file's, say) is still told,
 * by its code, so that a person can pass it on.
 */
export function issueText(wording: Wording, issue: Issue): string {
  const byCode: Readonly<Record<string, Sentence>> = wording.issues;
  const sentence = Object.hasOwn(byCode, issue.code) ? byCode[issue.code] : undefined;
  const text = sentence === undefined ? wording.issueParts.unknown(issue.code) : sentence(issue.values);
  return issue.place === '' ? text : wording.issueParts.at(issue.place, text);
}
