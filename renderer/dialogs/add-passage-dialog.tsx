import { useMemo, useState } from 'react';
import type { Issue } from '../../shared/base/issue';
import { addPassage, numberMeant } from '../../shared/edits/link-passages';
import type { Address } from '../../shared/plan/address';
import { entityOf, listSections } from '../../shared/plan/plan-lists';
import { resolveValue } from '../../shared/plan/resolve';
import { readTold } from '../../shared/target/told-number';
import { issueText } from '../../shared/wording/issue-text';
import { Dialog } from '../parts/dialog';
import { Field } from '../parts/field';
import { Select } from '../parts/select';
import { TextArea } from '../parts/text-area';
import { newId } from '../session/new-id';
import { useSession, useSessionState } from '../session/session-context';
import { placeText } from '../views/place-text';
import { useWording } from '../wording/wording-context';
import { closeDialog } from './close-dialog';

/** No section: an empty value means "nothing chosen" to a list. */
const NONE = '-';

/** A sentence of the text that tells the number of a cell again, added by hand. */
export function AddPassageDialog({ address }: { readonly address: Extract<Address, { kind: 'value' }> }) {
  const wording = useWording();
  const words = wording.passages.dialog;
  const session = useSession();
  const plan = useSessionState((state) => state.plan);
  const [text, setText] = useState('');
  const sections = listSections(plan);
  const [section, setSection] = useState(sections.at(-1)?.id ?? NONE);
  const [failure, setFailure] = useState<Issue | null>(null);
  const linked = useMemo(() => {
    const { unit } = entityOf(plan, address.scenario, 'indicator', address.indicator);
    const nth = numberMeant(text, unit, resolveValue(plan, address).value);
    return nth === null ? null : readTold(text, nth);
  }, [plan, address, text]);
  const confirm = (): void => {
    const done = session.run(addPassage(plan, address, text, section === NONE ? '' : section, newId));
    if (done.ok) closeDialog();
    else setFailure(done.issue);
  };
  return (
    <Dialog
      title={words.add}
      description={words.about(placeText(plan, address, wording))}
      width="middle"
      confirm={{ label: words.confirm, run: confirm }}
      onClose={closeDialog}
    >
      <TextArea
        label={words.text}
        value={text}
        onChange={(typed) => {
          setText(typed);
          setFailure(null);
        }}
        lines={4}
        hint={linked === null ? words.hint : words.linked(linked.words)}
        error={failure === null ? undefined : issueText(wording, failure)}
        first
      />
      {sections.length === 0 ? null : (
        <Field id="passage-section" label={words.section}>
          <Select
            id="passage-section"
            label={words.section}
            options={[
              { value: NONE, label: wording.passages.noSection },
              ...sections.map(({ id, heading, level }) => ({
                value: id as string,
                label: '　'.repeat(Math.max(0, level - 1)) + heading,
              })),
            ]}
            value={section}
            onChange={setSection}
            wide
          />
        </Field>
      )}
    </Dialog>
  );
}
