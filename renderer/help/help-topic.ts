import type { Wording } from '../../shared/wording/zh-CN';
import type { ViewId } from '../session/desk-state';

export type HelpTopic = keyof Wording['help']['topics'];

export const HELP_TOPICS = [
  'start',
  'indicators',
  'regions',
  'projects',
  'scenarios',
  'comparison',
  'checks',
  'passages',
  'packages',
  'history',
] as const satisfies readonly HelpTopic[];

/** The page that fits what a person looks at: each view has one of its name. */
export function topicOfView(view: ViewId): HelpTopic {
  return HELP_TOPICS.find((topic) => topic === view) ?? 'start';
}

/** A line as a table shows it: what stands before the bar, and the sentence. Without a bar: the sentence alone. */
export function helpLine(line: string): { readonly lead: string | null; readonly text: string } {
  const bar = line.indexOf('|');
  return bar < 0 ? { lead: null, text: line } : { lead: line.slice(0, bar), text: line.slice(bar + 1) };
}
