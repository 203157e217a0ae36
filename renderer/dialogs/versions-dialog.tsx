import { useEffect, useMemo, useState } from 'react';
import { asId, type ScenarioId } from '../../shared/base/ids';
import type { Issue } from '../../shared/base/issue';
import type { SnapshotEntry } from '../../shared/desk/desk-api';
import type { EditResult } from '../../shared/edits/edit';
import { freeScenarioName } from '../../shared/edits/edit-scenarios';
import { restoreVersion, versionAsScenario } from '../../shared/edits/restore-version';
import { issueText } from '../../shared/wording/issue-text';
import { Button } from '../parts/button';
import { Dialog } from '../parts/dialog';
import { deskState } from '../session/desk-state';
import { newId } from '../session/new-id';
import { readOnlyReason } from '../session/plan-session';
import { useSession, useSessionState } from '../session/session-context';
import { writeSnapshotNow } from '../session/snapshot-keeper';
import { readVersion, type Version } from '../session/versions';
import { timeText } from '../views/time-text';
import { useWording } from '../wording/wording-context';
import { closeDialog } from './close-dialog';
import { VersionDifferences } from './version-differences';
import { VersionList } from './version-list';
import './versions-dialog.css';

/** 文件 ▸ 历史版本: the plan's snapshots, what each differs in from now, and the two ways to have one back. */
export function VersionsDialog() {
  const wording = useWording();
  const words = wording.versions;
  const session = useSession();
  const plan = useSessionState((state) => state.plan);
  const refused = useSessionState(readOnlyReason);
  const [entries, setEntries] = useState<readonly SnapshotEntry[] | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [version, setVersion] = useState<Version | null>(null);
  const [problem, setProblem] = useState<Issue | null>(null);
  useEffect(() => {
    void window.desk.listSnapshots(session.id).then((listed) => {
      if (!listed.ok) return setProblem(listed.issue);
      setEntries(listed.value);
      setChosen(listed.value[0]?.name ?? null);
    });
  }, [session.id]);
  useEffect(() => {
    const entry = entries?.find(({ name }) => name === chosen);
    if (entry === undefined) return;
    let left = false;
    void readVersion(session.id, entry).then((read) => {
      if (left) return;
      setVersion(read.ok ? read.value : null);
      setProblem(read.ok ? null : read.issue);
    });
    return () => {
      left = true;
    };
  }, [session.id, entries, chosen]);
  const restored = useMemo(() => (version === null ? null : restoreVersion(plan, version.plan)), [plan, version]);
  const because =
    refused !== null
      ? issueText(wording, refused)
      : version === null
        ? words.nothingChosen
        : restored?.ok
          ? undefined
          : words.same;

  async function run(edit: EditResult): Promise<boolean> {
    // What stands now can be had back from the list as well, not only by undo.
    await writeSnapshotNow('restore');
    const done = session.run(edit);
    if (done.ok) closeDialog();
    else setProblem(done.issue);
    return done.ok;
  }
  async function asScenario(): Promise<void> {
    if (version === null) return;
    const id = asId<ScenarioId>(newId());
    const base = words.scenarioName(timeText(version.entry.at));
    const name = freeScenarioName(plan, (number) => (number === 1 ? base : `${base} ${number}`));
    if (await run(versionAsScenario(plan, version.plan, id, name))) deskState.setState({ scenario: id });
  }

  return (
    <Dialog
      title={words.title}
      description={words.about}
      width="wide"
      confirm={{ label: words.asPlan, disabledBecause: because, run: () => void (restored && run(restored)) }}
      aside={
        <Button kind="outlined" disabledBecause={because} onClick={() => void asScenario()}>
          {words.asScenario}
        </Button>
      }
      onClose={closeDialog}
    >
      <div className="versions">
        <VersionList entries={entries} chosen={chosen} onChoose={setChosen} />
        <VersionDifferences
          plan={plan}
          changes={restored?.ok ? restored.value.changes : []}
          told={problem === null ? (restored === null || restored.ok ? null : words.same) : issueText(wording, problem)}
        />
      </div>
    </Dialog>
  );
}
