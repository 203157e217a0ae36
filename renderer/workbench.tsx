import { useEffect } from 'react';
import { useStore } from 'zustand';
import { listenToKeys } from './commands/listen-to-keys';
import { runCommand } from './commands/use-commands';
import { FindDialog } from './dialogs/find-dialog';
import { OpenDialogs } from './dialogs/open-dialogs';
import { ClosingQuestion } from './frame/closing';
import { CurrentView } from './frame/current-view';
import { cyclePanes } from './frame/cycle-panes';
import { DropHint } from './frame/drop-hint';
import { FillOverSheet } from './frame/fill-over-sheet';
import { ScenarioTabs } from './frame/scenario-tabs';
import { SearchButton } from './frame/search-button';
import { StartingScreen } from './frame/starting-screen';
import { StatusBar } from './frame/status-bar';
import { StorageStrip } from './frame/storage-strip';
import { TitleBar } from './frame/title-bar';
import { TroubleScreen } from './frame/trouble-screen';
import { UndoButtons } from './frame/undo-buttons';
import { ViewRail } from './frame/view-rail';
import { ClipboardLayer } from './grid/clipboard-layer';
import { PackageBand } from './packages/package-band';
import { ToolbarEndsProvider } from './parts/toolbar-ends';
import { deskStart } from './session/desk-start';
import { SessionProvider, useSession } from './session/session-context';
import './workbench.css';

/** The window's content by where the desk stands: starting, a plan open, or the store in trouble. */
export function Workbench() {
  const stage = useStore(deskStart);
  // For the shell, which takes a picture of a start that nobody could see.
  useEffect(() => {
    document.documentElement.dataset['stage'] = stage.kind;
  }, [stage.kind]);
  switch (stage.kind) {
    case 'starting':
      return <StartingScreen />;
    case 'trouble':
      return <TroubleScreen trouble={stage.trouble} key={stage.trouble.kind} />;
    case 'open':
      // A new plan is a new desk: nothing of the old one's half-typed state may stay.
      return (
        <SessionProvider session={stage.session} key={stage.session.id}>
          <Desk />
        </SessionProvider>
      );
  }
}

function Desk() {
  const session = useSession();
  useEffect(() => listenToKeys((id) => runCommand(session, id)), [session]);
  useEffect(cyclePanes, []);
  return (
    <div className="workbench">
      <TitleBar />
      <StorageStrip />
      <PackageBand />
      <div className="workbench-middle">
        <ViewRail />
        <main className="workbench-stage">
          <ToolbarEndsProvider start={<UndoButtons />} end={<SearchButton />}>
            <div className="workbench-view">
              <CurrentView />
            </div>
          </ToolbarEndsProvider>
          <ScenarioTabs />
        </main>
      </div>
      <StatusBar />
      <OpenDialogs />
      <FindDialog />
      <ClipboardLayer />
      <ClosingQuestion />
      <DropHint />
      <FillOverSheet />
    </div>
  );
}
