import { setField } from '../../shared/edits/edit-entity';
import type { Address } from '../../shared/plan/address';
import { type Indicator, OVERRIDABLE } from '../../shared/plan/entity';
import { ROOT } from '../../shared/plan/plan';
import { entityOf, listBoxes, listCategories, listMilestones, listProjects } from '../../shared/plan/plan-lists';
import { resolveField } from '../../shared/plan/resolve';
import { Select } from '../parts/select';
import { fieldValueText } from '../views/change-text';
import { entityName } from '../views/place-text';
import type { SheetContext } from '../views/sheet-context';
import { cleanTyped } from '../views/typed-text';
import { useRunner } from '../views/use-sheet-context';
import { Adjustment } from './adjustment';
import { CellHistory } from './cell-history';
import { CellNote } from './cell-note';
import { CellPassages } from './cell-passages';
import { CellProblems } from './cell-problems';
import { InlineField } from './inline-field';
import { InspectorSection, Pairs } from './inspector-section';
import { MilestoneFacts } from './milestone-facts';

export interface FieldInspectorProps {
  readonly context: SheetContext;
  readonly address: Extract<Address, { kind: 'field' }>;
}

/** A field of an indicator, category, box, project or milestone, with what else its entity holds. */
export function FieldInspector({ context, address }: FieldInspectorProps) {
  const { plan, scenario, wording } = context;
  const { entity, id, field } = address;
  const label = wording.history.fields[entity]?.[field] ?? field;
  const { value } = resolveField(plan, scenario, entity, id, field);
  const responsible = OVERRIDABLE.has(entity) ? resolveField(plan, scenario, entity, id, 'responsible').value : null;
  const naming = field === 'name' || field === 'what';
  return (
    <>
      {entity === 'milestone' ? (
        <MilestoneFacts context={context} id={id} />
      ) : (
        <InspectorSection>
          <p className="inspector-crumb">
            {[crumbOf({ context, address }), label].filter((part) => part !== '').join(wording.history.placeSeparator)}
          </p>
          <h2>{entityName(plan, address, wording)}</h2>
          {naming ? null : <p className="inspector-words">{fieldValueText(plan, wording, entity, field, value)}</p>}
          {entity === 'indicator' ? <IndicatorDetails context={context} id={id} /> : null}
          {entity === 'box' || entity === 'project' ? <HeadingDetails context={context} address={address} /> : null}
        </InspectorSection>
      )}
      <InForce context={context} address={address} />
      <Adjustment
        context={context}
        address={address}
        responsible={typeof responsible === 'string' ? responsible : null}
      />
      {entity === 'indicator' && naming ? <CellPassages context={context} address={address} /> : null}
      <CellNote context={context} address={address} />
      <CellProblems context={context} address={address} />
      <CellHistory context={context} address={address} />
    </>
  );
}

function crumbOf({ context, address }: FieldInspectorProps): string {
  const { plan, scenario } = context;
  if (address.entity === 'indicator') {
    const { category } = entityOf(plan, scenario, 'indicator', address.id);
    return listCategories(plan).find((one) => one.id === category)?.name ?? '';
  }
  if (address.entity === 'project') {
    const { box } = entityOf(plan, scenario, 'project', address.id);
    return listBoxes(plan).find((one) => one.id === box)?.number ?? '';
  }
  return '';
}

/** What the plan in force says of this field, where the draft says something else. */
function InForce({ context, address }: FieldInspectorProps) {
  const { plan, scenario, wording } = context;
  if (scenario === ROOT || !OVERRIDABLE.has(address.entity)) return null;
  const { entity, id, field } = address;
  const here = fieldValueText(plan, wording, entity, field, resolveField(plan, scenario, entity, id, field).value);
  const there = fieldValueText(plan, wording, entity, field, resolveField(plan, ROOT, entity, id, field).value);
  if (here === there) return null;
  const label = wording.history.fields[entity]?.[field] ?? field;
  return (
    <InspectorSection title={label}>
      <Pairs
        pairs={[
          { term: wording.inspector.own, value: here },
          { term: wording.inspector.inForce, value: there },
        ]}
      />
    </InspectorSection>
  );
}

/** How an indicator is read, added up and shown: chosen here, because the sheet has no columns for it. */
function IndicatorDetails({ context, id }: { readonly context: SheetContext; readonly id: string }) {
  const { plan, scenario, wording } = context;
  const runner = useRunner(context);
  const words = wording.inspector;
  const { choices, kinds } = wording.history;
  const indicator = entityOf(plan, scenario, 'indicator', id);
  const set = (field: keyof Indicator & string) => (value: string) => {
    runner.told(setField(plan, scenario, 'indicator', id, field, value));
  };
  const options = (values: readonly string[], labels: Readonly<Record<string, string>> = choices) =>
    values.map((value) => ({ value, label: labels[value] ?? value }));
  const categories = listCategories(plan).map((category) => ({ value: category.id as string, label: category.name }));
  const rows = [
    { field: 'category', label: words.category, options: categories },
    { field: 'polarity', label: words.polarity, options: options(['higher', 'lower', 'none']) },
    { field: 'kind', label: words.kind, options: options(['level', 'annual', 'cumulative'], kinds) },
    { field: 'aggregation', label: words.aggregation, options: options(['weighted', 'sum', 'least', 'none']) },
    { field: 'interpolation', label: words.interpolation, options: options(['linear', 'hold', 'none']) },
  ] as const;
  return (
    <div className="inspector-fields">
      {rows.map(({ field, label, options: offered }) => (
        <div key={field} className="inspector-field">
          <span>{label}</span>
          <Select
            label={label}
            options={offered}
            value={indicator[field]}
            onChange={set(field)}
            disabled={context.fixed !== undefined}
          />
        </div>
      ))}
    </div>
  );
}

/** Number, name and text of a box or project: heading rows fold on Enter, so they are written here. */
function HeadingDetails({ context, address }: FieldInspectorProps) {
  const { plan, scenario, wording } = context;
  const runner = useRunner(context);
  const words = wording.inspector;
  const locked = context.fixed !== undefined;
  const { entity, id } = address;
  const held = (field: string): string => {
    const { value } = resolveField(plan, scenario, entity, id, field);
    return typeof value === 'string' ? value : '';
  };
  const commit = (field: string, kept: (text: string) => string) => (text: string) =>
    runner.typed(setField(plan, scenario, entity, id, field, kept(text)));
  return (
    <div className="inspector-fields">
      <InlineField
        key={`${id}/number`}
        label={words.number}
        value={held('number')}
        locked={locked}
        onCommit={commit('number', cleanTyped)}
      />
      <InlineField
        key={`${id}/name`}
        label={words.name}
        value={held('name')}
        locked={locked}
        onCommit={commit('name', cleanTyped)}
      />
      {entity === 'project' ? (
        <InlineField
          key={`${id}/content`}
          label={words.content}
          value={held('content')}
          locked={locked}
          rows={6}
          onCommit={commit('content', (text) => text.trim())}
        />
      ) : (
        <p className="inspector-quiet">
          {wording.projects.boxCounts(
            listProjects(plan, scenario).filter((project) => project.box === id).length,
            milestonesIn(context, id),
          )}
        </p>
      )}
    </div>
  );
}

function milestonesIn({ plan, scenario }: SheetContext, box: string): number {
  const projects = new Set<string>(
    listProjects(plan, scenario)
      .filter((one) => one.box === box)
      .map((one) => one.id),
  );
  return listMilestones(plan, scenario).filter((milestone) => projects.has(milestone.project)).length;
}
