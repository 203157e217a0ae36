import { exportDiagnosis } from '../exporting/export-diagnosis';
import { showDialog } from '../session/desk-state';
import { always, type Command } from './command';

export const helpCommands = {
  'help.palette': always(() => showDialog({ kind: 'palette' })),
  'help.contents': always(() => showDialog({ kind: 'help' })),
  'help.start': always(() => showDialog({ kind: 'help', topic: 'start' })),
  'help.shortcuts': always(() => showDialog({ kind: 'shortcuts' })),
  'help.safety': always(() => showDialog({ kind: 'safety' })),
  'help.exportDiagnosis': always(({ session }) => exportDiagnosis(session)),
  'help.about': always(() => showDialog({ kind: 'about' })),
} as const satisfies Record<string, Command>;
