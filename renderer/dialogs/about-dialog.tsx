import { useEffect, useState } from 'react';
import type { DeskEnvironment } from '../../shared/desk/desk-api';
import { Button } from '../parts/button';
import { Dialog } from '../parts/dialog';
import { showDialog } from '../session/desk-state';
import { useWording } from '../wording/wording-context';
import { closeDialog } from './close-dialog';
import './about-dialog.css';

/** What this is, which versions run, and that nothing leaves the machine. */
export function AboutDialog() {
  const { dialogs } = useWording();
  const words = dialogs.about;
  const [facts, setFacts] = useState<DeskEnvironment | null>(null);
  useEffect(() => {
    void window.desk.environment().then(setFacts);
  }, []);
  return (
    <Dialog
      title={words.title}
      aside={<Button onClick={() => showDialog({ kind: 'licences' })}>{words.licences}</Button>}
      onClose={closeDialog}
    >
      <p className="about-words">
        {words.what}
        <br />
        {words.local}
      </p>
      {facts === null ? null : (
        <dl className="about-facts">
          <dt>{words.version}</dt>
          <dd>{facts.appVersion}</dd>
          <dt>{words.runtime}</dt>
          <dd>
            Electron {facts.electron}
            {facts.testRuntime ? `（${words.testRuntime}）` : ''}
          </dd>
          <dt>{words.engine}</dt>
          <dd>Chromium {facts.chrome}</dd>
          <dt>{words.platform}</dt>
          <dd>{facts.platform}</dd>
          <dt>{words.licence}</dt>
          <dd>MIT</dd>
        </dl>
      )}
    </Dialog>
  );
}
