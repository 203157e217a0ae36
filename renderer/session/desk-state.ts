import { createStore } from 'zustand/vanilla';
import type { ScenarioId } from '../../shared/base/ids';
import type { Issue } from '../../shared/base/issue';
import type { FileHolder, OpenedFile } from '../../shared/desk/desk-api';
import type { ReportKind } from '../../shared/export/report-kinds';
import type { Address } from '../../shared/plan/address';
import { ROOT } from '../../shared/plan/plan';
import type { AskedQuestion, AskedSpecial } from '../grid/clipboard-questions';

/** The views of the rail, in its order. */
export const VIEWS = ['indicators', 'regions', 'projects', 'comparison', 'checks', 'history'] as const;
export type ViewId = (typeof VIEWS)[number];

/** The active cell of a grid, by ids: an index would be wrong after a sort. */
export interface ActiveCell {
  readonly row: string;
  readonly column: string;
}

export type Theme = 'system' | 'light' | 'dark' | 'contrast';
export type Language = 'zh-CN' | 'en';

/** One of several files; `refused`: why the shell could not read it, told in its row of the list. */
export interface HandedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly refused?: Issue;
}

/** A dialog that is open over the desk, with what it is about. */
export type OpenDialog =
  | { readonly kind: 'newPlan' }
  | { readonly kind: 'nameScenario'; readonly mode: 'branch' | 'duplicate' | 'rename'; readonly scenario: ScenarioId }
  | { readonly kind: 'scenarios' }
  | { readonly kind: 'stepScenario'; readonly scenario: ScenarioId }
  | { readonly kind: 'lockScenario'; readonly scenario: ScenarioId }
  | { readonly kind: 'unlockScenario'; readonly scenario: ScenarioId }
  | { readonly kind: 'reparentScenario'; readonly scenario: ScenarioId }
  | {
      readonly kind: 'moveWords';
      readonly way: 'pick' | 'copy';
      readonly scenario: ScenarioId;
      /** Chosen when it opens: the adjustments among the selected cells. */
      readonly selected: readonly Address[];
    }
  | { readonly kind: 'promote'; readonly scenario: ScenarioId; readonly selected: readonly Address[] }
  | {
      readonly kind: 'giveReason';
      readonly addresses: readonly Address[];
      /** The plan asks for it, right after an edit. */
      readonly asked?: true;
    }
  | { readonly kind: 'issuePackages' }
  | { readonly kind: 'returnPackage' }
  | { readonly kind: 'mergeReturns'; readonly files: readonly HandedFile[] }
  | { readonly kind: 'bulkEdit' }
  | { readonly kind: 'pasteText' }
  | { readonly kind: 'pasteQuestion'; readonly asked: AskedQuestion }
  | { readonly kind: 'pasteSpecial'; readonly asked: AskedSpecial }
  | {
      readonly kind: 'reviewImport';
      readonly name: string;
      readonly bytes: Uint8Array;
      /** A file that was handed over meanwhile and has to wait. */
      readonly otherFile?: string;
    }
  | { readonly kind: 'versions' }
  | { readonly kind: 'safety' }
  | { readonly kind: 'printReport'; readonly report: ReportKind }
  | {
      readonly kind: 'reviewMany';
      readonly files: readonly HandedFile[];
    }
  | { readonly kind: 'heldFile'; readonly file: OpenedFile; readonly holder: FileHolder }
  | { readonly kind: 'fillForms' }
  | { readonly kind: 'regionProperties' }
  | { readonly kind: 'planProperties' }
  | { readonly kind: 'palette' }
  | { readonly kind: 'goTo' }
  | { readonly kind: 'note'; readonly address: Address }
  | { readonly kind: 'passages' }
  | { readonly kind: 'addPassage'; readonly address: Extract<Address, { kind: 'value' }> }
  | { readonly kind: 'rewordPassage'; readonly passage: string }
  | { readonly kind: 'about' }
  | { readonly kind: 'licences' }
  | { readonly kind: 'shortcuts' }
  /** Without a topic: the page of the view on screen. */
  | { readonly kind: 'help'; readonly topic?: 'start' };

/** One line that tells what happened or why not; shown in the status bar, announced to screen readers. */
export interface Message {
  readonly tone: 'info' | 'problem';
  readonly issue: Issue;
}

/** What this person looks at now. Session, not document: never undone, never sent, kept on this machine only. */
export interface DeskState {
  readonly view: ViewId;
  readonly scenario: ScenarioId;
  readonly active: Readonly<Partial<Record<ViewId, ActiveCell>>>;
  readonly theme: Theme;
  readonly language: Language;
  readonly inspector: boolean;
  readonly dialog: OpenDialog | null;
  readonly message: Message | null;
  /** Scenarios chosen for comparison, the first is the one to compare with. Empty: all of them. */
  readonly compared: readonly ScenarioId[];
}

export const deskState = createStore<DeskState>(() => ({
  view: 'indicators',
  scenario: ROOT,
  active: {},
  theme: 'system',
  language: 'zh-CN',
  inspector: true,
  dialog: null,
  message: null,
  compared: [],
}));

export function showDialog(dialog: OpenDialog | null): void {
  deskState.setState({ dialog });
}

export function tell(issue: Issue, tone: Message['tone'] = 'problem'): void {
  deskState.setState({ message: { issue, tone } });
}

export function goTo(view: ViewId, active?: ActiveCell): void {
  deskState.setState((state) => ({
    view,
    active: active === undefined ? state.active : { ...state.active, [view]: active },
  }));
}
