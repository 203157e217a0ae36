import { printDue } from '../../shared/plan/due-date';
import { entityOf, listBoxes } from '../../shared/plan/plan-lists';
import type { SheetContext } from '../views/sheet-context';
import { InspectorSection, Pairs } from './inspector-section';
import { Figure } from './marks';

/** A milestone in full, with the sentences of the plan it was taken from. */
export function MilestoneFacts({ context, id }: { readonly context: SheetContext; readonly id: string }) {
  const { plan, scenario, wording } = context;
  const words = wording.inspector;
  const milestone = entityOf(plan, scenario, 'milestone', id);
  const project = entityOf(plan, scenario, 'project', milestone.project);
  const box = listBoxes(plan).find((one) => one.id === project.box);
  const due = milestone.due === null ? words.noDue : printDue(milestone.due);
  const counting = milestone.counting === null ? [] : [wording.projects.counting[milestone.counting]];
  const pairs = [
    { term: words.due, value: [due, ...counting].join('，') },
    { term: words.firmness, value: wording.projects.firmness[milestone.firmness] },
    ...(milestone.scope === null ? [] : [{ term: words.scope, value: milestone.scope }]),
    { term: words.responsible, value: milestone.responsible ?? project.responsible ?? wording.targets.blank },
  ];
  return (
    <>
      <InspectorSection>
        <p className="inspector-crumb">
          {[box?.number ?? '', [project.number, project.name].join(' ').trim()]
            .filter((part) => part !== '')
            .join(wording.history.placeSeparator)}
        </p>
        <h2>{milestone.what}</h2>
        <div className="inspector-big">
          <Figure target={milestone.quantity} />
          <span className="inspector-unit">{milestone.quantity === null ? '' : milestone.unit}</span>
          <span className={`inspector-status inspector-status-${milestone.status}`}>
            {wording.projects.status[milestone.status]}
          </span>
        </div>
        <Pairs pairs={pairs} />
      </InspectorSection>
      <InspectorSection title={words.original}>
        <p className={project.content === '' ? 'inspector-quiet' : 'inspector-source'}>
          {project.content === '' ? words.noOriginal : project.content}
        </p>
      </InspectorSection>
    </>
  );
}
