import { X } from 'lucide-react';
import type { Comparison } from '../../../shared/analysis/comparison';
import type { Plan } from '../../../shared/plan/plan';
import { Button } from '../../parts/button';
import { IconButton } from '../../parts/icon-button';
import { useWording } from '../../wording/wording-context';
import './comparison-panel.css';
import { type ComparisonSetup, comparisonSetup } from './comparison-setup';
import { ExplanationEditor } from './explanation-editor';
import { MilestonePanel } from './milestone-panel';
import { TrajectoryPanel } from './trajectory-panel';

export interface ComparisonPanelProps {
  readonly plan: Plan;
  readonly comparison: Comparison;
  readonly setup: ComparisonSetup;
  /** The row with the active cell. */
  readonly row: string | null;
}

/** Below the sheet: the selected row's paths as a picture with their numbers, or the differences as text. */
export function ComparisonPanel({ plan, comparison, setup, row }: ComparisonPanelProps) {
  const words = useWording().comparison.panel;
  if (setup.panel === 'closed') return null;
  return (
    <section className="comparison-panel" aria-label={words[setup.panel]}>
      {setup.panel === 'explanation' ? (
        <ExplanationEditor plan={plan} comparison={comparison} />
      ) : setup.part === 'indicators' ? (
        <TrajectoryPanel plan={plan} comparison={comparison} row={row} />
      ) : (
        <MilestonePanel plan={plan} comparison={comparison} row={row} />
      )}
      <IconButton
        className="comparison-panel-close"
        name={words.close}
        icon={<X size={14} strokeWidth={1.5} aria-hidden="true" />}
        onClick={() => comparisonSetup.setState({ panel: 'closed' })}
      />
    </section>
  );
}

/** Opens one of the panels, or closes the open one: at the right of the line under the sheet. */
export function PanelSwitch({ setup }: { readonly setup: ComparisonSetup }) {
  const words = useWording().comparison.panel;
  return (
    <span className="comparison-panel-switch">
      {(['chart', 'explanation'] as const).map((panel) => (
        <Button
          key={panel}
          pressed={setup.panel === panel}
          onClick={() => comparisonSetup.setState({ panel: setup.panel === panel ? 'closed' : panel })}
        >
          {words[panel]}
        </Button>
      ))}
    </span>
  );
}
