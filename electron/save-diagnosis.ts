import path from 'node:path';
import type { Issue } from '../shared/base/issue';
import { ok, type Result } from '../shared/base/result';
import type { DiagnosisFacts, SavedFile } from '../shared/desk/desk-api';
import type { Cellar } from './cellar';
import { diagnosisPackage } from './diagnosis';
import type { Dialogs } from './dialogs';
import type { ShellEnvironment } from './environment';
import type { FileTokens } from './file-tokens';
import { freeBytes } from './free-bytes';
import { shellFacts } from './shell-facts';
import { SHELL_WORDS } from './shell-words';
import { writeAtomically } from './write-atomically';

interface Parts {
  readonly environment: ShellEnvironment;
  readonly cellar: Cellar;
  readonly tokens: FileTokens;
  readonly dialogs: Dialogs;
}

/** Packs the diagnosis and writes it where the person says; null when cancelled. */
export async function saveDiagnosis(parts: Parts, desk: DiagnosisFacts): Promise<Result<SavedFile | null, Issue>> {
  const { tools, places } = parts.cellar;
  const shell = shellFacts(parts.environment, await freeBytes(tools.port, places.data));
  const packed = await diagnosisPackage(tools.port, places, shell, desk);
  if (!packed.ok) return packed;
  const today = new Date().toLocaleDateString('sv-SE');
  const target = await parts.dialogs.chooseTarget('zip', `${SHELL_WORDS.diagnosis} ${today}.zip`);
  if (target === null) return ok(null);
  const written = await writeAtomically(tools, target, packed.value);
  return written.ok ? ok({ token: parts.tokens.tokenFor(target), name: path.basename(target) }) : written;
}
