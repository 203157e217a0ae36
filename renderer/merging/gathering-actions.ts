import type { Issue } from '../../shared/base/issue';
import { readTyped } from '../../shared/edits/set-target';
import { formatTarget } from '../../shared/target/format-target';
import type { CellRef, SheetActions } from '../grid/sheet';
import { claimRows, type ReviewedPlan } from './conflict-sheet';
import type { Gathering } from './gathering';
import { typeIntoGathering } from './gathering-edits';
import type { GatheringTab } from './gathering-tab';

export interface GatheringActionsProps {
  readonly reviewed: ReviewedPlan;
  readonly tab: GatheringTab;
  readonly say: (issue: Issue) => string;
  readonly onChange: (next: Gathering) => void;
  readonly onActivate: (cell: CellRef) => void;
}

/** Typing, filling and pasting into the lists of the review: what is merged and whose word stands is decided there. */
export function gatheringActions({ reviewed, tab, say, ...ways }: GatheringActionsProps): SheetActions {
  return {
    type: (cell, text) => {
      const next = typeIntoGathering(reviewed, tab, cell, text);
      if (!next.ok) return say(next.issue);
      ways.onChange(next.value);
      return null;
    },
    typeMany: (texts) => {
      let { gathering } = reviewed;
      const refused: { cell: CellRef; why: string }[] = [];
      for (const { cell, text } of texts) {
        const typed = typeIntoGathering({ ...reviewed, gathering }, tab, cell, text);
        if (typed.ok) gathering = typed.value;
        else refused.push({ cell, why: say(typed.issue) });
      }
      if (gathering !== reviewed.gathering) ways.onChange(gathering);
      return { changed: texts.length - refused.length, refused };
    },
    preview: (cell, text) => {
      if (tab !== 'conflicts' || cell.column !== 'result' || text.trim() === '') return null;
      const row = claimRows(reviewed.gathered, reviewed.gathering, false).find(({ id }) => id === cell.row);
      const main = row?.claim.changes[0];
      if (main?.kind !== 'value') return null;
      const read = readTyped(reviewed.plan, main, text);
      if (!read.ok) return { text: say(read.issue), tone: 'refused' };
      return read.value === null ? null : { text: formatTarget(read.value), tone: 'reads' };
    },
    // Emptying a decision opens it again; an emptied result is a blank cell.
    clear: (cells) => {
      let { gathering } = reviewed;
      for (const cell of cells) {
        const typed = typeIntoGathering({ ...reviewed, gathering }, tab, cell, cell.column === 'take' ? '0' : '');
        if (!typed.ok) return say(typed.issue);
        gathering = typed.value;
      }
      ways.onChange(gathering);
      return null;
    },
    activate: ways.onActivate,
  };
}
