import { useState } from 'react';
import { asId, type ScenarioId } from '../../shared/base/ids';
import { describeScenario } from '../../shared/edits/describe-scenario';
import type { EditResult } from '../../shared/edits/edit';
import { branchScenario, duplicateScenario, freeScenarioName, renameScenario } from '../../shared/edits/edit-scenarios';
import type { Plan } from '../../shared/plan/plan';
import { ROOT } from '../../shared/plan/plan';
import { entityOf } from '../../shared/plan/plan-lists';
import { issueText } from '../../shared/wording/issue-text';
import type { Wording } from '../../shared/wording/zh-CN';
import { Dialog } from '../parts/dialog';
import { TextArea } from '../parts/text-area';
import { TextField } from '../parts/text-field';
import { deskState } from '../session/desk-state';
import { useSession, useSessionState } from '../session/session-context';
import { useWording } from '../wording/wording-context';
import { closeDialog } from './close-dialog';

export interface NameScenarioDialogProps {
  readonly mode: 'branch' | 'duplicate' | 'rename';
  /** The one to branch from, to duplicate or to rename. */
  readonly scenario: ScenarioId;
}

/** Names a scenario, new or not, and says what it stands for. */
export function NameScenarioDialog({ mode, scenario }: NameScenarioDialogProps) {
  const wording = useWording();
  const words = wording.dialogs.nameScenario;
  const session = useSession();
  const plan = useSessionState((state) => state.plan);
  const [newId] = useState(() => asId<ScenarioId>(crypto.randomUUID()));
  const about = entityOf(plan, ROOT, 'scenario', scenario);
  const [name, setName] = useState(() => firstName(plan, mode, about.name, words));
  const [description, setDescription] = useState(mode === 'rename' ? about.description : '');
  const [tried, setTried] = useState(false);
  const id = mode === 'rename' ? scenario : newId;
  const edit = describeScenario(plan, naming(plan, mode, scenario, id, name), id, description);
  const error = edit.ok || (!tried && name === '') ? undefined : issueText(wording, edit.issue);
  function confirm(): void {
    setTried(true);
    const done = session.run(edit);
    if (!done.ok) return;
    if (mode !== 'rename') deskState.setState({ scenario: id });
    closeDialog();
  }
  return (
    <Dialog
      title={words.titles[mode]}
      description={words.about[mode](about.name)}
      confirm={{ label: words.confirm[mode], run: confirm }}
      onClose={closeDialog}
    >
      <TextField label={words.name} value={name} onChange={setName} error={error} first />
      <TextArea
        label={words.description}
        value={description}
        onChange={setDescription}
        lines={3}
        hint={words.descriptionHint}
      />
    </Dialog>
  );
}

function naming(
  plan: Plan,
  mode: NameScenarioDialogProps['mode'],
  scenario: ScenarioId,
  id: ScenarioId,
  name: string,
): EditResult {
  switch (mode) {
    case 'branch':
      return branchScenario(plan, scenario, id, name);
    case 'duplicate':
      return duplicateScenario(plan, scenario, id, name);
    case 'rename':
      return renameScenario(plan, scenario, name);
  }
}

function firstName(
  plan: Plan,
  mode: NameScenarioDialogProps['mode'],
  name: string,
  words: Wording['dialogs']['nameScenario'],
): string {
  switch (mode) {
    case 'branch':
      return freeScenarioName(plan, words.numbered);
    case 'duplicate':
      return freeScenarioName(plan, (number) => words.copyOf(name, number));
    case 'rename':
      return name;
  }
}
