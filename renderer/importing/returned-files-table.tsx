import type { KeyboardEvent } from 'react';
import { issueText } from '../../shared/wording/issue-text';
import { Button } from '../parts/button';
import { useWording } from '../wording/wording-context';
import { isClear, type ReturnedFile, type ReturnedSummary } from './returned-file';

export interface ReturnedFilesTableProps {
  readonly returned: readonly ReturnedFile[];
  /** Beside `returned`; null where a file is not read, refused or taken over. */
  readonly summaries: readonly (ReturnedSummary | null)[];
  readonly onOpen: (at: number) => void;
}

/** A line for each file: whose it is, what it brings, what is wrong with it. Arrow keys walk through the buttons. */
export function ReturnedFilesTable({ returned, summaries, onOpen }: ReturnedFilesTableProps) {
  const wording = useWording();
  const { columns, ...words } = wording.many;
  return (
    <div className="returned-files" data-pane="files">
      <table onKeyDown={walk}>
        <thead>
          <tr>
            <th>{columns.file}</th>
            <th>{columns.region}</th>
            <th className="returned-number">{columns.added}</th>
            <th className="returned-number">{columns.changed}</th>
            <th className="returned-number">{columns.unread}</th>
            <th>{columns.state}</th>
            <th>
              <span className="visually-hidden">{words.review}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {returned.map(({ name, outcome, merged }, at) => {
            const summary = summaries[at] ?? null;
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: two files of two folders may have one name; the list never moves
              <tr key={at}>
                <td title={name}>{name}</td>
                <td>{summary?.regions.join('、') ?? ''}</td>
                <td className="returned-number">{summary === null ? '' : summary.counts.new}</td>
                <td className="returned-number">{summary === null ? '' : summary.counts.changed}</td>
                <td className="returned-number">{summary === null ? '' : summary.unread}</td>
                <td
                  className={outcome?.ok === false || (summary !== null && !isClear(summary)) ? 'returned-caution' : ''}
                >
                  {outcome === null
                    ? words.waiting
                    : !outcome.ok
                      ? issueText(wording, { ...outcome.issue, place: '' })
                      : merged !== null
                        ? words.merged(merged)
                        : summary === null
                          ? ''
                          : stateOf(summary, words)}
                </td>
                <td>{summary === null ? null : <Button onClick={() => onOpen(at)}>{words.review}</Button>}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

type ManyWords = Omit<ReturnType<typeof useWording>['many'], 'columns'>;

function stateOf(summary: ReturnedSummary, words: ManyWords): string {
  if (summary.problems > 0) return words.problems(summary.problems);
  if (summary.counts.left > 0) return words.doubts(summary.counts.left);
  return summary.counts.new + summary.counts.changed === 0 ? words.same : words.clear;
}

function walk(event: KeyboardEvent<HTMLTableElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button.matches(':focus'));
  const next = buttons[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
