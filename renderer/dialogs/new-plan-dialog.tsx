import { useState } from 'react';
import { asId, type PlanId } from '../../shared/base/ids';
import type { Issue } from '../../shared/base/issue';
import { createPlan, type NewPlan } from '../../shared/edits/create-plan';
import { emptyPlan } from '../../shared/plan/plan';
import { issueText } from '../../shared/wording/issue-text';
import { Dialog } from '../parts/dialog';
import { NumberField } from '../parts/number-field';
import { TextArea } from '../parts/text-area';
import { TextField } from '../parts/text-field';
import { newPlan } from '../session/plan-files';
import { useWording } from '../wording/wording-context';
import { closeDialog } from './close-dialog';
import { readYear } from './year-text';

/** A new plan: title, period, regions. Checked while typing by the very edit that makes it. */
export function NewPlanDialog() {
  const wording = useWording();
  const words = wording.dialogs.newPlan;
  const [title, setTitle] = useState('');
  const [baseYear, setBaseYear] = useState('2025');
  const [targetYear, setTargetYear] = useState('2030');
  const [regions, setRegions] = useState('');
  /** Before the first try an empty field is not yet wrong, only empty. */
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState<Issue | null>(null);
  const wanted: NewPlan = {
    title,
    baseYear: readYear(baseYear),
    targetYear: readYear(targetYear),
    regions: regions.split('\n'),
    rootName: wording.common.rootScenario,
  };
  const refused = refusal(wanted);
  const errorAt = (field: NewPlanField): string | undefined => {
    if (refused === null || fieldOf(refused) !== field) return undefined;
    return tried || !WAITS_FOR_A_TRY.has(refused.code) ? issueText(wording, refused) : undefined;
  };
  async function create(): Promise<void> {
    setTried(true);
    if (refused !== null) return;
    const made = await newPlan(wanted);
    if (made.ok) closeDialog();
    else setFailure(made.issue);
  }
  return (
    <Dialog
      title={words.title}
      confirm={{ label: words.confirm, run: () => void create() }}
      aside={failure === null ? null : <span className="field-error">{issueText(wording, failure)}</span>}
      onClose={closeDialog}
    >
      <TextField
        label={words.planTitle}
        value={title}
        onChange={setTitle}
        placeholder={words.titleHint}
        error={errorAt('title')}
        first
      />
      <div className="field-row">
        <NumberField label={words.baseYear} value={baseYear} onChange={setBaseYear} error={errorAt('years')} />
        <NumberField label={words.targetYear} value={targetYear} onChange={setTargetYear} error={errorAt('target')} />
      </div>
      <TextArea
        label={words.regions}
        value={regions}
        onChange={setRegions}
        lines={6}
        hint={words.regionsHint}
        error={errorAt('regions')}
      />
    </Dialog>
  );
}

type NewPlanField = 'title' | 'years' | 'target' | 'regions';

/** Nothing typed yet is no mistake. */
const WAITS_FOR_A_TRY: ReadonlySet<string> = new Set(['plan.titleMissing', 'plan.regionMissing']);

/** Why the plan cannot be made as it stands, by trying on an empty one. */
function refusal(wanted: NewPlan): Issue | null {
  const tried = createPlan(emptyPlan(asId<PlanId>('trial')), wanted, () => 'trial');
  return tried.ok ? null : tried.issue;
}

function fieldOf({ code }: Issue): NewPlanField {
  if (code === 'plan.titleMissing') return 'title';
  if (code === 'plan.yearOutside') return 'years';
  return code === 'plan.periodBackwards' ? 'target' : 'regions';
}
