import { useMemo, useRef, useState } from 'react';
import { packageContents } from '../../shared/merge/package-contents';
import type { Region } from '../../shared/plan/entity';
import { ROOT } from '../../shared/plan/plan';
import { entityOf, wholeRegion } from '../../shared/plan/plan-lists';
import { closeDialog } from '../dialogs/close-dialog';
import { Button } from '../parts/button';
import { CheckList } from '../parts/check-list';
import { Dialog } from '../parts/dialog';
import { SegmentedFilter } from '../parts/segmented-filter';
import { TextField } from '../parts/text-field';
import { namedAuthor } from '../session/desk-settings';
import { useSessionState } from '../session/session-context';
import { useWording } from '../wording/wording-context';
import { type IssuedPackages, issuePackages } from './issue-packages';
import { IssuedDialog } from './issued-dialog';
import './packages.css';
import { regionTree, type TreeRegion } from './region-tree';

/** 下发数据包: for which regions, in one file or many; then they are written, and what was written is told by name. */
export function IssueDialog() {
  const wording = useWording();
  const words = wording.packages.issue;
  const plan = useSessionState((state) => state.plan);
  const log = useSessionState((state) => state.log);
  const tree = useMemo(() => regionTree(plan), [plan]);
  const first = tree.filter(({ depth }) => depth === 0);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(first.map(({ region }) => region.id)));
  const [files, setFiles] = useState<'each' | 'one'>('each');
  const [by, setBy] = useState(namedAuthor());
  const [done, setDone] = useState<number | null>(null);
  const [outcome, setOutcome] = useState<{ readonly issued: IssuedPackages; readonly asked: number } | null>(null);
  const stopped = useRef(false);

  // What is in a chosen region already goes with that.
  const regions = tree.filter((one) => chosen.has(one.region.id) && holderOf(one, chosen) === null);
  const packages: readonly (readonly Region[])[] =
    files === 'each' ? regions.map(({ region }) => [region]) : [regions.map(({ region }) => region)];
  const contents = useMemo(
    () =>
      packageContents(
        plan,
        tree.filter(({ region }) => chosen.has(region.id)).map(({ region }) => region.id),
      ),
    [plan, tree, chosen],
  );
  const nameOf = (id: string): string => entityOf(plan, ROOT, 'region', id).name;

  async function run(): Promise<void> {
    stopped.current = false;
    setDone(0);
    const order = { packages, by: by.trim() };
    const issued = await issuePackages({ plan, log }, order, wording.packages, (count) => {
      setDone(count);
      return !stopped.current;
    });
    setDone(null);
    if (issued !== null) setOutcome({ issued, asked: packages.length });
  }

  if (outcome !== null) return <IssuedDialog {...outcome} />;
  const refused = regions.length === 0 ? words.chooseRegion : done === null ? undefined : '';
  return (
    <Dialog
      title={words.title}
      description={words.about}
      width="middle"
      confirm={{
        label: files === 'one' || packages.length === 0 ? words.confirmOne : words.confirm(packages.length),
        disabledBecause: refused,
        run: () => void run(),
      }}
      aside={
        done === null ? null : (
          <>
            <span role="status">{words.working(done, packages.length)}</span>
            <Button
              onClick={() => {
                stopped.current = true;
              }}
            >
              {words.stop}
            </Button>
          </>
        )
      }
      onClose={() => {
        stopped.current = true;
        closeDialog();
      }}
    >
      <CheckList
        label={words.regions}
        items={tree.map((one) => ({
          id: one.region.id,
          group: nameOf(one.above[0] ?? wholeRegion(plan)?.id ?? ''),
          label: one.region.name,
          before: '',
          after: '',
          remark: withinText(holderOf(one, chosen), nameOf, words.within),
        }))}
        chosen={chosen}
        onChange={setChosen}
        arrow=""
      />
      <p className="packages-foot">
        <span role="status">{words.chosen(regions.length, tree.length)}</span>
        <span>{wording.scenarios.list.keys}</span>
      </p>
      <div className="field">
        <span className="field-label">{words.files}</span>
        <SegmentedFilter<'each' | 'one'>
          label={words.files}
          segments={(['each', 'one'] as const).map((value) => ({ value, label: words.filesOptions[value] }))}
          value={files}
          onChange={setFiles}
        />
      </div>
      <TextField label={words.by} value={by} onChange={setBy} hint={words.byHint} />
      {regions.length === 0 ? null : (
        <p className="packages-contents">
          {words.contents({ ...contents, above: contents.above.join(wording.common.and) })}
        </p>
      )}
    </Dialog>
  );
}

/** The chosen region that a region lies in; null: none. */
function holderOf({ above }: TreeRegion, chosen: ReadonlySet<string>): string | null {
  return above.find((id) => chosen.has(id)) ?? null;
}

function withinText(holder: string | null, nameOf: (id: string) => string, within: (name: string) => string): string {
  return holder === null ? '' : within(nameOf(holder));
}
