import type { Comparison } from '../../../shared/analysis/comparison';
import { milestoneMoveText } from '../../../shared/export/move-text';
import { printDue } from '../../../shared/plan/due-date';
import type { Plan } from '../../../shared/plan/plan';
import { formatTarget } from '../../../shared/target/format-target';
import { useWording } from '../../wording/wording-context';
import { scenarioName } from '../sheet-context';
import { DirectionMark } from './direction-mark';
import { projectOfRow } from './milestone-comparison-sheet';
import { ReasonList } from './reason-list';

export interface MilestonePanelProps {
  readonly plan: Plan;
  readonly comparison: Comparison;
  readonly row: string | null;
}

/** What each scenario promises in the selected milestone, in full; of a project as such, its sentences. */
export function MilestonePanel({ plan, comparison, row }: MilestonePanelProps) {
  const wording = useWording();
  const words = wording.comparison;
  const names = comparison.scenarios.map((id) => scenarioName(plan, id, wording));
  const project = row === null ? null : projectOfRow(row);
  const changed = comparison.projects.find((one) => one.project.id === project);
  const chosen = comparison.milestones.find(({ milestone }) => milestone.id === row);
  const sides = (changed ?? chosen)?.sides;
  if (sides === undefined) return <p className="comparison-panel-quiet">{words.panel.chooseMilestone}</p>;
  return (
    <div className="comparison-panel-facts comparison-panel-alone">
      <h2 className="comparison-panel-title">
        {changed?.project.name ?? chosen?.milestone.what}
        <span>{chosen?.project.name}</span>
      </h2>
      <table className="comparison-panel-table">
        <thead>
          <tr>
            <th scope="col">{words.panel.scenario}</th>
            {changed === undefined ? (
              <>
                <th scope="col">{words.columns.quantity}</th>
                <th scope="col">{words.columns.due}</th>
              </>
            ) : null}
            <th scope="col" className="comparison-panel-start">
              {changed === undefined ? words.columns.milestone : words.theProject}
            </th>
            <th scope="col" className="comparison-panel-start">
              {words.columns.difference}
            </th>
          </tr>
        </thead>
        <tbody>
          {chosen?.sides.map(({ milestone, direction, ...side }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a scenario is its place in the comparison
            <tr key={index}>
              <th scope="row">{names[index]}</th>
              <td>{milestone?.quantity == null ? '' : `${formatTarget(milestone.quantity)}${milestone.unit ?? ''}`}</td>
              <td>{milestone?.due == null ? '' : printDue(milestone.due)}</td>
              <td className="comparison-panel-start">{milestone?.what ?? words.notListed}</td>
              <td className={`comparison-panel-start change-strip-${direction}`}>
                {index === 0 ? '—' : <DirectionMark direction={direction} />}{' '}
                {index === 0 ? '' : milestoneMoveText({ milestone, direction, ...side }, words.moves)}
              </td>
            </tr>
          ))}
          {changed?.sides.map((side, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a scenario is its place in the comparison
            <tr key={index}>
              <th scope="row">{names[index]}</th>
              <td className="comparison-panel-start comparison-panel-prose">
                {side.project === null ? words.notListed : `${side.project.name} ${side.project.content}`}
              </td>
              <td className="comparison-panel-start">{index === 0 ? '—' : words.moves[side.move]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ReasonList sides={sides.map((side) => side.reasons)} names={names} />
    </div>
  );
}
