import { useEffect } from 'react';
import { CommandPalette } from '../frame/command-palette';
import { ClipboardQuestionDialog } from '../grid/clipboard-question-dialog';
import { focusSheet } from '../grid/mounted-sheet';
import { PasteSpecialDialog } from '../grid/paste-special-dialog';
import { HelpDialog } from '../help/help-dialog';
import { ReviewImport } from '../importing/review-import';
import { ReviewMany } from '../importing/review-many';
import { ReviewReturns } from '../merging/review-returns';
import { IssueDialog } from '../packages/issue-dialog';
import { ReturnDialog } from '../packages/return-dialog';
import { PrintDialog } from '../printing/print-dialog';
import { useDeskState } from '../session/session-context';
import { AboutDialog } from './about-dialog';
import { AddPassageDialog } from './add-passage-dialog';
import { BulkEditDialog } from './bulk-edit-dialog';
import { FillFormsDialog } from './fill-forms-dialog';
import { GiveReasonDialog } from './give-reason-dialog';
import { GoToDialog } from './go-to-dialog';
import { HeldFileDialog } from './held-file-dialog';
import { LicencesDialog } from './licences-dialog';
import { LockScenarioDialog } from './lock-scenario-dialog';
import { MoveWordsDialog } from './move-words-dialog';
import { NameScenarioDialog } from './name-scenario-dialog';
import { NewPlanDialog } from './new-plan-dialog';
import { NoteDialog } from './note-dialog';
import { PassagesDialog } from './passages-dialog';
import { PasteTextDialog } from './paste-text-dialog';
import { PlanPropertiesDialog } from './plan-properties-dialog';
import { PromoteDialog } from './promote-dialog';
import { RegionsDialog } from './regions-dialog';
import { ReparentScenarioDialog } from './reparent-scenario-dialog';
import { RewordPassageDialog } from './reword-passage-dialog';
import { SafetyDialog } from './safety-dialog';
import { ScenariosDialog } from './scenarios-dialog';
import { ShortcutsDialog } from './shortcuts-dialog';
import { StepScenarioDialog } from './step-scenario-dialog';
import { UnlockScenarioDialog } from './unlock-scenario-dialog';
import { useAskForReasons } from './use-ask-for-reasons';
import { VersionsDialog } from './versions-dialog';

/** The dialog that is open, if one is. */
export function OpenDialogs() {
  const dialog = useDeskState((state) => state.dialog);
  const open = dialog !== null;
  useAskForReasons(open);
  useEffect(() => {
    if (open) return;
    // A dialog opened from a menu has nothing to give the focus back to: it goes to the sheet, not to the void.
    const waiting = setTimeout(() => {
      if (document.activeElement === document.body) focusSheet();
    });
    return () => clearTimeout(waiting);
  }, [open]);
  switch (dialog?.kind) {
    case undefined:
      return null;
    case 'newPlan':
      return <NewPlanDialog />;
    case 'nameScenario':
      return <NameScenarioDialog mode={dialog.mode} scenario={dialog.scenario} />;
    case 'scenarios':
      return <ScenariosDialog />;
    case 'stepScenario':
      return <StepScenarioDialog scenario={dialog.scenario} />;
    case 'lockScenario':
      return <LockScenarioDialog scenario={dialog.scenario} />;
    case 'unlockScenario':
      return <UnlockScenarioDialog scenario={dialog.scenario} />;
    case 'reparentScenario':
      return <ReparentScenarioDialog scenario={dialog.scenario} />;
    case 'moveWords':
      return <MoveWordsDialog way={dialog.way} scenario={dialog.scenario} selected={dialog.selected} />;
    case 'promote':
      return <PromoteDialog scenario={dialog.scenario} selected={dialog.selected} />;
    case 'giveReason':
      return <GiveReasonDialog addresses={dialog.addresses} asked={dialog.asked === true} />;
    case 'issuePackages':
      return <IssueDialog />;
    case 'returnPackage':
      return <ReturnDialog />;
    case 'mergeReturns':
      return <ReviewReturns files={dialog.files} />;
    case 'bulkEdit':
      return <BulkEditDialog />;
    case 'pasteText':
      return <PasteTextDialog />;
    case 'pasteQuestion':
      return <ClipboardQuestionDialog {...dialog.asked} />;
    case 'pasteSpecial':
      return <PasteSpecialDialog {...dialog.asked} />;
    case 'reviewImport':
      return <ReviewImport name={dialog.name} bytes={dialog.bytes} otherFile={dialog.otherFile ?? null} />;
    case 'safety':
      return <SafetyDialog />;
    case 'versions':
      return <VersionsDialog />;
    case 'printReport':
      return <PrintDialog report={dialog.report} />;
    case 'reviewMany':
      return <ReviewMany files={dialog.files} />;
    case 'heldFile':
      return <HeldFileDialog file={dialog.file} holder={dialog.holder} />;
    case 'fillForms':
      return <FillFormsDialog />;
    case 'regionProperties':
      return <RegionsDialog />;
    case 'planProperties':
      return <PlanPropertiesDialog />;
    case 'palette':
      return <CommandPalette />;
    case 'goTo':
      return <GoToDialog />;
    case 'note':
      return <NoteDialog address={dialog.address} />;
    case 'passages':
      return <PassagesDialog />;
    case 'addPassage':
      return <AddPassageDialog address={dialog.address} />;
    case 'rewordPassage':
      return <RewordPassageDialog passage={dialog.passage} />;
    case 'about':
      return <AboutDialog />;
    case 'help':
      return <HelpDialog topic={dialog.topic} />;
    case 'licences':
      return <LicencesDialog />;
    case 'shortcuts':
      return <ShortcutsDialog />;
  }
}
