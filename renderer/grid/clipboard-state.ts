import { createStore } from 'zustand/vanilla';
import type { FillContent } from '../../shared/edits/fill-content';
import { showDialog } from '../session/desk-state';
import { type PasteQuestion, PLAIN_CHOICE, type QuestionAnswer, type SpecialChoice } from './clipboard-questions';
import type { CellRange } from './selection';

/** What was copied or cut last in a sheet. */
export interface Copied {
  /** Id of the sheet it was copied from, and the label it had: another scenario or region is another sheet. */
  readonly sheet: string;
  readonly label: string;
  readonly range: CellRange;
  readonly mode: 'copy' | 'cut';
  /** The plain text put on the clipboard: a paste that brings it is our own, and loses nothing on the way. */
  readonly text: string;
  readonly contents: readonly (readonly FillContent[])[];
  /** Copy mode: its frame runs, and Enter pastes it. */
  readonly running: boolean;
}

export interface ClipboardState {
  readonly copied: Copied | null;
  readonly lastChoice: SpecialChoice;
}

/** One clipboard for all sheets, as there is one on the machine. */
export const clipboardState = createStore<ClipboardState>(() => ({ copied: null, lastChoice: PLAIN_CHOICE }));

/** Ends copy mode: the running frame goes, what lies on the clipboard stays. A cut becomes a copy. */
export function endCopyMode(): void {
  const { copied } = clipboardState.getState();
  if (copied?.running !== true) return;
  clipboardState.setState({ copied: { ...copied, running: false, mode: 'copy' } });
}

/** Asks, and goes on with the answer. Closing the question is `cancel`. */
export function ask(question: PasteQuestion): Promise<QuestionAnswer> {
  return new Promise((resolve) => {
    const answer = (given: QuestionAnswer): void => {
      showDialog(null);
      resolve(given);
    };
    showDialog({ kind: 'pasteQuestion', asked: { question, answer } });
  });
}

/** Asks how to paste. Null: not at all. */
export function askSpecial(rows: number, columns: number): Promise<SpecialChoice | null> {
  return new Promise((resolve) => {
    const choose = (choice: SpecialChoice | null): void => {
      if (choice !== null) clipboardState.setState({ lastChoice: choice });
      showDialog(null);
      resolve(choice);
    };
    const last = clipboardState.getState().lastChoice;
    showDialog({ kind: 'pasteSpecial', asked: { rows, columns, last, choose } });
  });
}
