// First, so that a component's own style wins over what every element starts from.
import './styles/tokens.css';
import './styles/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { issue } from '../shared/base/issue';
import { closeWhenSettled } from './frame/closing';
import { keepInputMethodKeys } from './frame/input-method-keys';
import { receiveFiles } from './frame/receive-files';
import { rememberDesk } from './frame/remember-desk';
import { dressPage } from './frame/theme';
import { startDesk } from './session/desk-start';
import { tell } from './session/desk-state';
import { watchDisk } from './session/disk-watch';
import { WordingProvider } from './wording/wording-context';
import { Workbench } from './workbench';

const desk = document.getElementById('desk');
if (desk === null) throw new Error('The page has no #desk to draw into.');

keepInputMethodKeys();
dressPage();
rememberDesk();
closeWhenSettled();
watchDisk();
createRoot(desk).render(
  <StrictMode>
    <WordingProvider>
      <Workbench />
    </WordingProvider>
  </StrictMode>,
);
// A file handed over at start waits in the shell until the desk listens, and must not race with the plan opened last.
void startDesk().then(receiveFiles).then(tellAfterCrash);

async function tellAfterCrash(): Promise<void> {
  const { afterCrash } = await window.desk.environment();
  if (afterCrash) tell(issue('desk.reopened'), 'info');
}
