import { createStore } from 'zustand/vanilla';
import { tell } from '../session/desk-state';
import { openBytes, openFromShell, openMany } from '../session/plan-files';

/** True while a file is held over the window. */
export const hovering = createStore<{ readonly file: boolean }>(() => ({ file: false }));

/** Opens what is dropped on the window and what the system hands over (double click, second start). Called once. */
export function receiveFiles(): void {
  window.desk.onOpenFile((opened) => {
    if (!opened.ok) return tell(opened.issue);
    void openFromShell(opened.value);
  });
  // Without this the page would navigate to the file.
  window.addEventListener('dragover', (event) => {
    event.preventDefault();
    hovering.setState({ file: event.dataTransfer?.types.includes('Files') ?? false });
  });
  window.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) hovering.setState({ file: false });
  });
  window.addEventListener('drop', (event) => {
    event.preventDefault();
    hovering.setState({ file: false });
    const files = [...(event.dataTransfer?.files ?? [])];
    const [file] = files;
    if (files.length > 1) void openSeveral(files);
    else if (file !== undefined) void openDropped(file);
  });
}

/** Several files at once are returned work: they are held against the plan on the desk. */
async function openSeveral(files: readonly File[]): Promise<void> {
  const read = files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }));
  openMany(await Promise.all(read));
}

/** A dropped file has no token: the shell gave out none, so saving asks where to. */
async function openDropped(file: File): Promise<void> {
  await openBytes(file.name, new Uint8Array(await file.arrayBuffer()), null);
}
