import type { Issue } from '../../shared/base/issue';
import type { Difference } from '../../shared/import/difference';
import type { Wording } from '../../shared/wording/zh-CN';
import type { CellRef, SheetActions } from '../grid/sheet';
import { typeIntoDifference } from './difference-sheet';
import type { Review } from './review';

export interface DifferenceActionsProps {
  readonly review: Review;
  readonly differences: readonly Difference[];
  readonly wording: Wording;
  readonly say: (issue: Issue) => string;
  readonly onChange: (next: Review) => void;
  readonly onActivate: (cell: CellRef) => void;
}

/** Typing, filling and pasting into the sheet of differences: only taking is decided there. */
export function differenceActions({
  review,
  differences,
  wording,
  say,
  ...ways
}: DifferenceActionsProps): SheetActions {
  return {
    type: (cell, text) => {
      const next = typeIntoDifference(review, differences, cell, text, wording);
      if (!next.ok) return say(next.issue);
      ways.onChange(next.value);
      return null;
    },
    typeMany: (texts) => {
      let next = review;
      const refused: { cell: CellRef; why: string }[] = [];
      for (const { cell, text } of texts) {
        const typed = typeIntoDifference(next, differences, cell, text, wording);
        if (typed.ok) next = typed.value;
        else refused.push({ cell, why: say(typed.issue) });
      }
      if (next !== review) ways.onChange(next);
      return { changed: texts.length - refused.length, refused };
    },
    clear: () => wording.importing.clearChoice,
    activate: ways.onActivate,
  };
}
