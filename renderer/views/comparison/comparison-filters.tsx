import { ListFilter } from 'lucide-react';
import { Popover } from 'radix-ui';
import { CHANGE_KINDS, type ChangeKind } from '../../../shared/analysis/filter-rows';
import type { ScenarioId } from '../../../shared/base/ids';
import type { Plan } from '../../../shared/plan/plan';
import { listCategories, listIndicators, listMilestones, listProjects } from '../../../shared/plan/plan-lists';
import { Button } from '../../parts/button';
import { Checkbox } from '../../parts/checkbox';
import { useWording } from '../../wording/wording-context';
import { type ComparisonSetup, comparisonSetup } from './comparison-setup';
import './comparison-filters.css';

export interface ComparisonFiltersProps {
  readonly plan: Plan;
  readonly compared: readonly ScenarioId[];
  readonly setup: ComparisonSetup;
}

/** Which rows are compared at all: categories, responsible units, kinds of change. Print and export follow. */
export function ComparisonFilters({ plan, compared, setup }: ComparisonFiltersProps) {
  const words = useWording().comparison;
  const categories = listCategories(plan).map(({ id, name }) => ({ value: id as string, label: name }));
  const units = unitsOf(plan, compared).map((unit) => ({
    value: unit,
    label: unit === '' ? words.filters.noUnit : unit,
  }));
  const kinds = CHANGE_KINDS.map((kind) => ({ value: kind as string, label: words.kinds[kind] }));
  const held = [setup.categories, setup.responsible, setup.kinds.length > 0 ? setup.kinds : null];
  const count = held.filter((filter) => filter !== null).length;
  return (
    <Popover.Root>
      <Popover.Trigger asChild>
        <Button icon={<ListFilter size={16} strokeWidth={1.5} aria-hidden="true" />} pressed={count > 0}>
          {words.filters.label}
          {count === 0 ? null : <b className="comparison-filters-count">{count}</b>}
        </Button>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className="menu-panel comparison-filters"
          sideOffset={4}
          align="end"
          aria-label={words.filters.label}
        >
          <div className="comparison-filters-groups">
            <Group
              title={words.columns.category}
              options={categories}
              picked={setup.categories}
              onPick={(picked) => comparisonSetup.setState({ categories: picked })}
            />
            <Group
              title={words.columns.responsible}
              options={units}
              picked={setup.responsible}
              onPick={(picked) => comparisonSetup.setState({ responsible: picked })}
            />
            <Group
              title={words.filters.kind}
              options={kinds}
              picked={setup.kinds.length === 0 ? null : setup.kinds}
              onPick={(picked) => comparisonSetup.setState({ kinds: (picked ?? []) as readonly ChangeKind[] })}
            />
          </div>
          <Button
            disabledBecause={count === 0 ? words.filters.none : undefined}
            onClick={() => comparisonSetup.setState({ categories: null, responsible: null, kinds: [] })}
          >
            {words.showAll}
          </Button>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

interface GroupProps {
  readonly title: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** Null: all of them. */
  readonly picked: readonly string[] | null;
  readonly onPick: (picked: readonly string[] | null) => void;
}

function Group({ title, options, picked, onPick }: GroupProps) {
  const toggle = (value: string): void => {
    const now = picked ?? [];
    const next = now.includes(value) ? now.filter((one) => one !== value) : [...now, value];
    // None ticked asks for nothing in particular, as all of them would.
    onPick(next.length === 0 || next.length === options.length ? null : next);
  };
  return (
    <fieldset className="comparison-filters-group">
      <legend>{title}</legend>
      {options.map(({ value, label }) => (
        <div key={value} className="comparison-filters-line">
          <Checkbox label={label} checked={picked?.includes(value) ?? false} onChange={() => toggle(value)} />
        </div>
      ))}
    </fieldset>
  );
}

/** Units that answer for anything in the compared scenarios, those without one last. */
function unitsOf(plan: Plan, compared: readonly ScenarioId[]): readonly string[] {
  const units = new Set<string>();
  for (const scenario of compared) {
    for (const one of listIndicators(plan, scenario)) units.add(one.responsible ?? '');
    for (const one of listProjects(plan, scenario)) units.add(one.responsible ?? '');
    for (const one of listMilestones(plan, scenario)) if (one.responsible !== null) units.add(one.responsible);
  }
  return [...units].sort((left, right) => Number(left === '') - Number(right === ''));
}
