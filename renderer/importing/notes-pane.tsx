import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import type { Issue } from '../../shared/base/issue';
import type { DraftProblem, Unrecognised } from '../../shared/import/import-draft';
import { issueText } from '../../shared/wording/issue-text';
import { SegmentedFilter } from '../parts/segmented-filter';
import { useWording } from '../wording/wording-context';
import './notes-pane.css';

export type NotesTab = 'problems' | 'remarks' | 'unread';

export interface NotesPaneProps {
  readonly tab: NotesTab;
  readonly onTab: (tab: NotesTab) => void;
  /** Errors and warnings that still stand. */
  readonly problems: readonly DraftProblem[];
  readonly remarks: readonly DraftProblem[];
  readonly unread: readonly Unrecognised[];
  /** A place of the draft in words. */
  readonly placeText: (place: string) => string;
  /** Leads to the place in source and sheet. */
  readonly onGo: (place: string) => void;
}

/** What a person should look at, and what was not used at all: sentence by sentence with its place. */
export function NotesPane({ tab, onTab, problems, remarks, unread, placeText, onGo }: NotesPaneProps) {
  const { importing } = useWording();
  const words = importing.notes;
  const listed = tab === 'problems' ? problems : remarks;
  const unreadLines = unread.reduce((sum, group) => sum + group.lines, 0);
  return (
    <section className="notes-pane" aria-label={words.label} data-pane="notes">
      <header className="review-pane-head">
        <SegmentedFilter<NotesTab>
          label={words.label}
          segments={[
            { value: 'problems', label: words.problems, count: problems.length },
            { value: 'remarks', label: words.remarks, count: remarks.length },
            { value: 'unread', label: words.unread, count: unreadLines },
          ]}
          value={tab}
          onChange={onTab}
        />
      </header>
      <ul className="notes-list" onKeyDown={walk}>
        {tab === 'unread'
          ? unread.map((group) => (
              <li key={group.place}>
                <button type="button" className="note" onClick={() => onGo(group.place)}>
                  <span className="note-place">{placeText(group.place)}</span>
                  <span className="note-count">{words.group(group.lines)}</span>
                  <span className="note-text">{group.text}</span>
                </button>
              </li>
            ))
          : listed.map((problem, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two problems may be word for word the same
              <li key={index}>
                <button type="button" className="note" onClick={() => onGo(problem.issue.place)}>
                  <ProblemSign severity={problem.severity} />
                  <NoteText issue={problem.issue} placeText={placeText} />
                </button>
              </li>
            ))}
        {(tab === 'unread' ? unread : listed).length === 0 ? (
          <li className="notes-none">
            {tab === 'problems' ? words.none : tab === 'remarks' ? words.noRemarks : words.allRead}
          </li>
        ) : null}
      </ul>
    </section>
  );
}

function NoteText({ issue, placeText }: { readonly issue: Issue } & Pick<NotesPaneProps, 'placeText'>) {
  const wording = useWording();
  const text = issueText(wording, { ...issue, place: '' });
  return (
    <span className="note-text">{issue.place === '' ? text : wording.issueParts.at(placeText(issue.place), text)}</span>
  );
}

function ProblemSign({ severity }: Pick<DraftProblem, 'severity'>) {
  const Icon = severity === 'error' ? CircleAlert : severity === 'warning' ? TriangleAlert : Info;
  return <Icon className={`note-sign note-sign-${severity}`} size={14} strokeWidth={1.5} aria-hidden="true" />;
}

/** Arrow keys walk down the list. */
function walk(event: KeyboardEvent<HTMLUListElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button.matches(':focus'));
  const next = buttons[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
