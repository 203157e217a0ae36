import { useRef, useState } from 'react';
import { districtsOf, wholeRegion } from '../../shared/plan/plan-lists';
import { exportForms } from '../exporting/export-forms';
import { Button } from '../parts/button';
import { Checkbox } from '../parts/checkbox';
import { Dialog } from '../parts/dialog';
import { SegmentedFilter } from '../parts/segmented-filter';
import { useSessionState } from '../session/session-context';
import { useWording } from '../wording/wording-context';
import { closeDialog } from './close-dialog';
import './fill-forms-dialog.css';

/** Which districts get a form, for which years, in one workbook or many; then it is written, with its progress. */
export function FillFormsDialog() {
  const wording = useWording();
  const words = wording.forms.dialog;
  const plan = useSessionState((state) => state.plan);
  const whole = wholeRegion(plan);
  const districts = whole === undefined ? [] : districtsOf(plan, whole);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(districts.map(({ id }) => id)));
  const [years, setYears] = useState<'ends' | 'all'>('ends');
  const [files, setFiles] = useState<'one' | 'each'>('one');
  const [withValues, setWithValues] = useState(false);
  const [done, setDone] = useState<number | null>(null);
  const stopped = useRef(false);
  const regions = districts.filter(({ id }) => chosen.has(id));

  async function run(): Promise<void> {
    stopped.current = false;
    setDone(0);
    const saved = await exportForms(plan, { regions, years, files, withValues }, wording, (count) => {
      setDone(count);
      return !stopped.current;
    });
    setDone(null);
    if (saved) closeDialog();
  }
  const toggle = (id: string, on: boolean): void => {
    const next = new Set(chosen);
    if (on) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  const refused =
    districts.length === 0
      ? words.noRegions
      : regions.length === 0
        ? words.chooseRegion
        : done === null
          ? undefined
          : '';
  return (
    <Dialog
      title={words.title}
      description={words.about}
      width="middle"
      confirm={{ label: words.confirm, disabledBecause: refused, run: () => void run() }}
      aside={
        done === null ? null : (
          <>
            <span role="status">{words.progress(done, regions.length)}</span>
            <Button
              onClick={() => {
                stopped.current = true;
              }}
            >
              {words.cancel}
            </Button>
          </>
        )
      }
      onClose={() => {
        stopped.current = true;
        closeDialog();
      }}
    >
      <fieldset className="fill-forms-regions">
        <legend className="field-label">{words.regions}</legend>
        {districts.length === 0 ? <p className="field-hint">{words.noRegions}</p> : null}
        <div className="fill-forms-list">
          {districts.map(({ id, name }) => (
            <Checkbox key={id} label={name} checked={chosen.has(id)} onChange={(on) => toggle(id, on)} />
          ))}
        </div>
        {districts.length === 0 ? null : (
          <Button
            onClick={() =>
              setChosen(regions.length === districts.length ? new Set() : new Set(districts.map(({ id }) => id)))
            }
          >
            {regions.length === districts.length ? words.none : words.all}
          </Button>
        )}
      </fieldset>
      <div className="field">
        <span className="field-label">{words.years}</span>
        <SegmentedFilter<'ends' | 'all'>
          label={words.years}
          segments={(['ends', 'all'] as const).map((value) => ({ value, label: words.yearsOptions[value] }))}
          value={years}
          onChange={setYears}
        />
      </div>
      <div className="field">
        <span className="field-label">{words.files}</span>
        <SegmentedFilter<'one' | 'each'>
          label={words.files}
          segments={(['one', 'each'] as const).map((value) => ({ value, label: words.filesOptions[value] }))}
          value={files}
          onChange={setFiles}
        />
      </div>
      <Checkbox label={words.withValues} checked={withValues} onChange={setWithValues} />
    </Dialog>
  );
}
