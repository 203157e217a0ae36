import { app } from 'electron';
import type { WaitingLine } from './waiting-line';

/** Files opened from the desktop while or before the app runs. macOS sends them as an event, the others on the command line. */
export function collectOpenedFiles(files: WaitingLine<string>, onCommandLine: readonly string[]): void {
  for (const file of onCommandLine) files.offer(file);
  app.on('open-file', (event, file) => {
    event.preventDefault();
    files.offer(file);
  });
}
