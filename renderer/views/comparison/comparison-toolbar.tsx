import { ChevronDown, Filter, Share } from 'lucide-react';
import type { Comparison } from '../../../shared/analysis/comparison';
import { asId, type RegionId } from '../../../shared/base/ids';
import type { Plan } from '../../../shared/plan/plan';
import { listRegions } from '../../../shared/plan/plan-lists';
import { exportComparison } from '../../exporting/export-comparison';
import { Button } from '../../parts/button';
import { Menu } from '../../parts/menu';
import { MultiSelect } from '../../parts/multi-select';
import { SegmentedFilter } from '../../parts/segmented-filter';
import { Toolbar, ToolbarSeparator } from '../../parts/toolbar';
import { useSession } from '../../session/session-context';
import { useWording } from '../../wording/wording-context';
import { PrintButton } from '../print-button';
import { ComparisonFilters } from './comparison-filters';
import {
  type ComparisonSetup,
  comparedRegions,
  comparedYears,
  comparisonSetup,
  yearsToCompare,
} from './comparison-setup';
import { ScenarioChooser } from './scenario-chooser';

const ICON = { size: 16, strokeWidth: 1.5, 'aria-hidden': true } as const;

export interface ComparisonToolbarProps {
  readonly plan: Plan;
  readonly comparison: Comparison;
  readonly setup: ComparisonSetup;
}

export function ComparisonToolbar({ plan, comparison, setup }: ComparisonToolbarProps) {
  const session = useSession();
  const words = useWording().comparison;
  const change = (next: Partial<ComparisonSetup>): void => comparisonSetup.setState(next);
  return (
    <Toolbar label={words.toolbar}>
      <ScenarioChooser plan={plan} compared={comparison.scenarios} />
      <SegmentedFilter
        label={words.part}
        value={setup.part}
        segments={[
          { value: 'indicators', label: words.indicators, count: comparison.targets.differing },
          { value: 'milestones', label: words.milestones, count: countDiffering(comparison.milestones) },
        ]}
        onChange={(part) => change({ part })}
      />
      {setup.part === 'indicators' ? (
        <>
          <MultiSelect
            label={words.year}
            values={comparedYears(plan, setup).map(String)}
            options={yearsToCompare(plan).map((year) => ({ value: String(year), label: words.yearOf(year) }))}
            several={words.severalYears}
            allLabel={words.allYears}
            onChange={(years) => change({ years: years.map(Number) })}
          />
          <MultiSelect
            label={words.region}
            values={comparedRegions(plan, setup)}
            options={listRegions(plan).map(({ id, name }) => ({ value: id, label: name }))}
            several={words.severalRegions}
            allLabel={words.allRegions}
            onChange={(regions) => change({ regions: regions.map((id) => asId<RegionId>(id)) })}
          />
        </>
      ) : null}
      <ToolbarSeparator />
      <Button
        icon={<Filter {...ICON} />}
        pressed={setup.onlyDifferences}
        onClick={() => change({ onlyDifferences: !setup.onlyDifferences })}
      >
        {words.onlyDifferences}
      </Button>
      <SegmentedFilter
        label={words.direction}
        value={quickKind(setup)}
        segments={[
          { value: 'all', label: words.all },
          { value: 'stricter', label: `▲ ${words.stricter}` },
          { value: 'looser', label: `▽ ${words.looser}` },
        ]}
        onChange={(kind) => change({ kinds: kind === 'all' || kind === 'other' ? [] : [kind] })}
      />
      <ComparisonFilters plan={plan} compared={comparison.scenarios} setup={setup} />
      <PrintButton />
      <Menu
        label={words.export}
        entries={[
          { kind: 'item', id: 'docx', label: words.exportDocx, run: () => void exportComparison(session, 'docx') },
          { kind: 'item', id: 'xlsx', label: words.exportXlsx, run: () => void exportComparison(session, 'xlsx') },
          { kind: 'item', id: 'csv', label: words.exportCsv, run: () => void exportComparison(session, 'csv') },
        ]}
      >
        <Button icon={<Share {...ICON} />}>
          {words.export}
          <ChevronDown size={12} strokeWidth={1.5} aria-hidden="true" />
        </Button>
      </Menu>
    </Toolbar>
  );
}

/** Which of the quick filters holds; none of them when others were picked. */
function quickKind({ kinds }: ComparisonSetup): 'all' | 'stricter' | 'looser' | 'other' {
  const [only] = kinds;
  if (only === undefined) return 'all';
  return kinds.length === 1 && (only === 'stricter' || only === 'looser') ? only : 'other';
}

function countDiffering(rows: readonly { readonly differs: boolean }[]): number {
  return rows.filter((row) => row.differs).length;
}
