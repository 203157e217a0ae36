import { useState } from 'react';
import { passageStates } from '../../shared/analysis/passage-states';
import type { Issue } from '../../shared/base/issue';
import type { EditResult } from '../../shared/edits/edit';
import { dropPassage } from '../../shared/edits/link-passages';
import { rewordPassage } from '../../shared/edits/reword-passage';
import { issueText } from '../../shared/wording/issue-text';
import { Button } from '../parts/button';
import { Dialog } from '../parts/dialog';
import { TextArea } from '../parts/text-area';
import { useDeskState, useSession, useSessionState } from '../session/session-context';
import { placeText } from '../views/place-text';
import { useWording } from '../wording/wording-context';
import { closeDialog } from './close-dialog';

/** A sentence of the text in a person's words; begins with the new sentence where there is one. */
export function RewordPassageDialog({ passage }: { readonly passage: string }) {
  const wording = useWording();
  const words = wording.passages.dialog;
  const session = useSession();
  const plan = useSessionState((state) => state.plan);
  const scenario = useDeskState((state) => state.scenario);
  const state = passageStates(plan, scenario).find((one) => one.passage.id === passage);
  const [text, setText] = useState(state?.amended ?? state?.passage.text ?? '');
  const [failure, setFailure] = useState<Issue | null>(null);
  const run = (edit: EditResult): void => {
    const done = session.run(edit);
    if (done.ok) closeDialog();
    else setFailure(done.issue);
  };
  const places = (state?.mentions ?? []).map(({ place }) => placeText(plan, { kind: 'value', ...place }, wording));
  return (
    <Dialog
      title={words.reword}
      description={[state?.section?.heading, words.mentions(places.join('；'))].filter(Boolean).join(' · ')}
      width="middle"
      confirm={{ label: words.confirm, run: () => run(rewordPassage(plan, scenario, passage, text)) }}
      aside={<Button onClick={() => run(dropPassage(plan, scenario, passage))}>{words.drop}</Button>}
      onClose={closeDialog}
    >
      <TextArea
        label={words.text}
        value={text}
        onChange={(typed) => {
          setText(typed);
          setFailure(null);
        }}
        lines={5}
        error={failure === null ? undefined : issueText(wording, failure)}
        first
      />
    </Dialog>
  );
}
