import { useMemo, useState } from 'react';
import { issue } from '../../shared/base/issue';
import { batchEdits } from '../../shared/edits/batch-edits';
import { writeNote } from '../../shared/edits/write-note';
import { packageState } from '../../shared/merge/package-state';
import { addressKey } from '../../shared/plan/address';
import { noteOf } from '../../shared/plan/note';
import { packageRegions, packageScope } from '../../shared/plan/package-scope';
import type { Problem } from '../../shared/rules/problem';
import { closeDialog } from '../dialogs/close-dialog';
import { Dialog } from '../parts/dialog';
import { TextField } from '../parts/text-field';
import { namedAuthor } from '../session/desk-settings';
import { tell } from '../session/desk-state';
import { useSession, useSessionState } from '../session/session-context';
import { goToAddress } from '../views/go-to-address';
import { placeText } from '../views/place-text';
import { problemText } from '../views/sheet-context';
import { useWording } from '../wording/wording-context';
import './packages.css';
import { returnPackage } from './return-package';

/** 返回数据包: what stands against it, what may be explained, in whose name; then the file is written. */
export function ReturnDialog() {
  const wording = useWording();
  const words = wording.packages.give;
  const session = useSession();
  const plan = useSessionState((state) => state.plan);
  const log = useSessionState((state) => state.log);
  const { changed, hard, soft } = useMemo(() => packageState(plan, log), [plan, log]);
  const [by, setBy] = useState(namedAuthor());
  const [tried, setTried] = useState(false);
  const [notes, setNotes] = useState<ReadonlyMap<string, string>>(new Map());
  const scope = packageScope(plan);
  const regions = scope === null ? [] : packageRegions(plan, scope.regions);

  async function run(): Promise<void> {
    if (by.trim() === '') return setTried(true);
    const told = batchEdits(
      'note.write',
      soft.flatMap(({ address }) => {
        const note = notes.get(addressKey(address));
        return note === undefined ? [] : [writeNote(plan, address, note)];
      }),
    );
    const noted = session.run(told.edit);
    if (!noted.ok) return tell(noted.issue);
    const returned = await returnPackage(session, by.trim(), regions, wording.packages);
    if (!returned.ok) return tell(returned.issue);
    if (returned.value === null) return;
    closeDialog();
    tell(issue('package.returned', '', { name: returned.value }), 'info');
  }
  return (
    <Dialog
      title={words.title}
      description={words.about(regions.join(wording.common.and))}
      width="wide"
      confirm={{
        label: words.confirm,
        run: () => void run(),
        ...(hard.length > 0 ? { disabledBecause: words.hard(hard.length) } : {}),
      }}
      onClose={closeDialog}
    >
      <p className="packages-contents">{changed === 0 ? words.unchanged : words.changes(changed)}</p>
      {hard.length === 0 ? null : (
        <section>
          <h3 className="give-head give-head-hard">{words.hard(hard.length)}</h3>
          <ul className="give-problems">
            {hard.map((problem, at) => (
              <li key={`${problem.code} ${addressKey(problem.address)}`}>
                <ProblemLine problem={problem} first={at === 0} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {soft.length === 0 ? null : (
        <section>
          <h3 className="give-head">{words.soft(soft.length)}</h3>
          <ul className="give-problems">
            {soft.map((problem) => {
              const key = addressKey(problem.address);
              return (
                <li key={`${problem.code} ${key}`} className="give-soft">
                  <ProblemLine problem={problem} />
                  <input
                    className="field-input"
                    aria-label={words.explain(placeText(plan, problem.address, wording))}
                    placeholder={words.explainHere}
                    value={notes.get(key) ?? noteOf(plan, problem.address)}
                    onChange={(event) => setNotes(new Map(notes).set(key, event.target.value))}
                  />
                </li>
              );
            })}
          </ul>
        </section>
      )}
      <TextField
        label={words.by}
        value={by}
        onChange={setBy}
        hint={words.byHint}
        error={tried && by.trim() === '' ? words.byMissing : undefined}
        first={hard.length === 0}
      />
    </Dialog>
  );
}

/** Leads to its cell: the dialog is opened again when it is mended. */
function ProblemLine({ problem, first = false }: { readonly problem: Problem; readonly first?: boolean }) {
  const wording = useWording();
  const plan = useSessionState((state) => state.plan);
  return (
    <button
      type="button"
      title={wording.packages.give.goTo}
      {...(first ? { 'data-first': true } : {})}
      onClick={() => {
        closeDialog();
        goToAddress(plan, problem.address);
      }}
    >
      <span className="give-place">{placeText(plan, problem.address, wording)}</span>
      <span className="give-sentence">{problemText(wording, problem)}</span>
    </button>
  );
}
