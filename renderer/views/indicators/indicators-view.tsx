import { ChevronDown, Plus } from 'lucide-react';
import { useMemo } from 'react';
import { useStore } from 'zustand';
import { countStates } from '../../../shared/analysis/indicator-state';
import { asId, type RegionId } from '../../../shared/base/ids';
import type { EditResult } from '../../../shared/edits/edit';
import { readTyped } from '../../../shared/edits/set-target';
import { listCategories, listIndicators } from '../../../shared/plan/plan-lists';
import type { Attainment } from '../../../shared/target/attainment';
import { formatTarget } from '../../../shared/target/format-target';
import type { CellRef, SheetActions, TypingPreview } from '../../grid/sheet';
import { SheetGrid } from '../../grid/sheet-grid';
import { Inspector } from '../../inspector/inspector';
import { Button } from '../../parts/button';
import { EmptyState } from '../../parts/empty-state';
import { Menu } from '../../parts/menu';
import type { MenuEntry } from '../../parts/menu-entry';
import { SegmentedFilter } from '../../parts/segmented-filter';
import { Select } from '../../parts/select';
import { Toolbar, ToolbarSeparator } from '../../parts/toolbar';
import { goTo, showDialog } from '../../session/desk-state';
import { useDeskState } from '../../session/session-context';
import { useCellMenu } from '../cell-menu';
import { OnlyAdjusted } from '../only-adjusted';
import { PrintButton } from '../print-button';
import { refusedPreview } from '../refused-preview';
import { regionsOf } from '../regions/region-sheet';
import type { SheetContext } from '../sheet-context';
import { activeAddressOf, useActiveCell } from '../use-active-cell';
import { useArrangedSheet } from '../use-arranged-sheet';
import { useRoom } from '../use-extent';
import { useRunner, useSheetContext } from '../use-sheet-context';
import { ViewLayout } from '../view-layout';
import {
  addCategory,
  addIndicator,
  clearIndicatorCells,
  dropIndicatorRow,
  freeName,
  indicatorAddress,
  pasteIntoIndicators,
  typeIntoIndicators,
} from './indicator-edits';
import { ADD_ROW } from './indicator-rows';
import { indicatorSheet } from './indicator-sheet';
import { chosenRegion, indicatorViewState } from './indicator-view-state';

/** 指标: the sheet that everything else is about. */
export function IndicatorsView() {
  const context = useSheetContext();
  const { region: wanted, state, adjusted } = useStore(indicatorViewState);
  const region = chosenRegion(context.plan, wanted);
  const words = context.wording.regions;
  if (region === null) {
    return (
      <ViewLayout toolbar={<Toolbar label={context.wording.indicators.tools}>{null}</Toolbar>}>
        <EmptyState
          text={words.empty}
          action={{ label: words.addRegions, run: () => showDialog({ kind: 'regionProperties' }) }}
        />
      </ViewLayout>
    );
  }
  return <IndicatorDesk context={context} region={region} state={state} adjusted={adjusted} />;
}

interface IndicatorDeskProps {
  readonly context: SheetContext;
  readonly region: RegionId;
  readonly state: Attainment | 'all';
  readonly adjusted: 'all' | 'only';
}

function IndicatorDesk({ context, region, state, adjusted }: IndicatorDeskProps) {
  const extent = useRoom();
  const runner = useRunner(context);
  const inspector = useDeskState((desk) => desk.inspector);
  const { active, activate } = useActiveCell('indicators');
  const words = context.wording.indicators;
  const model = useMemo(
    () => indicatorSheet(context, { region, state, adjusted, extent }),
    [context, region, state, adjusted, extent],
  );
  const sheet = useArrangedSheet(context.plan.id, 'indicators', model);
  const menu = useCellMenu((cell) => rowEntries(context, cell.row, runner.told));
  const actions: SheetActions = {
    type: (cell, text) => runner.typed(typeIntoIndicators(context, region, cell, text, () => crypto.randomUUID())),
    typeMany: (texts, event) =>
      runner.many(texts, event, ({ cell, text }) =>
        pasteIntoIndicators(context, region, cell, text, () => crypto.randomUUID()),
      ),
    preview: (cell, text) => previewOf(context, region, cell, text),
    clear: (cells) => runner.typed(clearIndicatorCells(context, region, cells)),
    activate,
    menu: menu.open,
    ...sheet.actions,
  };
  const filtered = state !== 'all' || adjusted === 'only' || sheet.filtered;
  const clearFilters = () => {
    indicatorViewState.setState({ state: 'all', adjusted: 'all' });
    sheet.clearFilters();
  };
  return (
    <ViewLayout
      toolbar={
        <IndicatorToolbar context={context} region={region} state={state} adjusted={adjusted} run={runner.told} />
      }
      inspector={
        inspector ? <Inspector context={context} address={activeAddressOf(context, 'indicators', active)} /> : null
      }
    >
      {sheet.model.rows.length === 0 ? (
        <EmptyState
          text={filtered ? words.noMatch : words.empty}
          action={filtered ? { label: words.clearFilter, run: clearFilters } : undefined}
        />
      ) : (
        <SheetGrid model={sheet.model} active={active} actions={actions} zoom={sheet.zoom} />
      )}
      {menu.element}
      {sheet.menu}
    </ViewLayout>
  );
}

/** How a typed value will be read. Text cells say nothing: they are kept as typed. */
function previewOf(context: SheetContext, region: RegionId, cell: CellRef, text: string): TypingPreview | null {
  const address = indicatorAddress(context, region, cell);
  if (address?.kind !== 'value' || cell.column === 'state' || cell.column === 'reason' || text.trim() === '')
    return null;
  const read = readTyped(context.plan, address, text);
  if (!read.ok) return refusedPreview(context.wording, read.issue);
  return read.value === null ? null : { text: formatTarget(read.value), tone: 'reads' };
}

interface IndicatorToolbarProps extends IndicatorDeskProps {
  readonly run: (edit: EditResult) => boolean;
}

const STATES = ['needs', 'level', 'beyond', 'undetermined'] as const;

function IndicatorToolbar({ context, region, state, adjusted, run }: IndicatorToolbarProps) {
  const { plan, scenario, wording } = context;
  const words = wording.indicators;
  const counts = useMemo(() => countStates(plan, scenario, region), [plan, scenario, region]);
  const all = STATES.reduce((sum, one) => sum + counts[one], 0);
  const row = useDeskState((desk) => desk.active.indicators?.row ?? null);
  const segments = [
    { value: 'all' as const, label: words.filters.all, count: all },
    ...STATES.filter((one) => one !== 'undetermined' || counts.undetermined > 0 || state === one).map((one) => ({
      value: one,
      label: wording.targets.attainment[one],
      count: counts[one],
    })),
  ];
  return (
    <Toolbar label={words.tools}>
      <Select
        label={words.region}
        options={regionsOf(context).map((one, index) => ({
          value: one.id as string,
          label: index === 0 ? words.wholeTag : one.illustrative ? `${one.name}（${words.illustrative}）` : one.name,
        }))}
        value={region}
        onChange={(chosen) => indicatorViewState.setState({ region: asId<RegionId>(chosen) })}
      />
      <SegmentedFilter
        label={words.stateFilter}
        segments={segments}
        value={state}
        onChange={(chosen) => indicatorViewState.setState({ state: chosen })}
      />
      <ToolbarSeparator />
      <OnlyAdjusted
        context={context}
        adjusted={adjusted}
        onChange={(chosen) => indicatorViewState.setState({ adjusted: chosen })}
      />
      <Menu label={words.add} entries={rowEntries(context, row, run)}>
        <Button icon={<Plus size={16} strokeWidth={1.5} aria-hidden="true" />}>
          {words.add}
          <ChevronDown size={12} strokeWidth={1.5} aria-hidden="true" />
        </Button>
      </Menu>
      <PrintButton />
    </Toolbar>
  );
}

/** Adding and dropping rows, for the toolbar's menu and the cell's. */
function rowEntries(
  context: SheetContext,
  row: string | null,
  run: (edit: EditResult) => boolean,
): readonly MenuEntry[] {
  const { plan, scenario, wording, fixed } = context;
  const words = wording.indicators;
  const indicators = listIndicators(plan, scenario);
  const categories = listCategories(plan);
  const here = indicators.find((one) => one.id === row);
  const emptyCategory = row?.startsWith('category/') === true ? row.slice('category/'.length) : null;
  const add = () => {
    const id = crypto.randomUUID();
    const category = here?.category ?? emptyCategory ?? indicators.at(-1)?.category ?? categories.at(-1)?.id ?? null;
    const name = freeName(
      indicators.map((one) => one.name),
      words.newIndicator,
      words.numbered,
    );
    // Without a category two ids are needed: one for it, one for the indicator.
    const ids = category === null ? [crypto.randomUUID(), id] : [id];
    indicatorViewState.setState({ state: 'all', adjusted: 'all' });
    if (run(addIndicator(context, name, category, () => ids.shift() ?? id)))
      goTo('indicators', { row: id, column: 'name' });
  };
  const addEmptyCategory = () => {
    const id = crypto.randomUUID();
    const name = freeName(
      categories.map((one) => one.name),
      words.newCategory,
      words.numbered,
    );
    indicatorViewState.setState({ state: 'all', adjusted: 'all' });
    if (run(addCategory(context, name, () => id))) goTo('indicators', { row: `category/${id}`, column: 'category' });
  };
  const nothing = row === null || row === ADD_ROW || (here === undefined && emptyCategory === null);
  return [
    { kind: 'item', id: 'addIndicator', label: words.addIndicator, disabledBecause: fixed, run: add },
    { kind: 'item', id: 'addCategory', label: words.addCategory, disabledBecause: fixed, run: addEmptyCategory },
    { kind: 'separator', id: 'drop-line' },
    {
      kind: 'item',
      id: 'drop',
      label: emptyCategory === null ? words.drop : words.dropEmptyCategory,
      disabledBecause: fixed ?? (nothing ? wording.projects.dropNothing : undefined),
      run: () => {
        if (row !== null) run(dropIndicatorRow(context, row));
      },
    },
  ];
}
