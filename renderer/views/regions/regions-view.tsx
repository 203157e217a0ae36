import { useMemo } from 'react';
import { useStore } from 'zustand';
import { asId, type IndicatorId } from '../../../shared/base/ids';
import { readTyped } from '../../../shared/edits/set-target';
import { listIndicators, planFacts, planYears } from '../../../shared/plan/plan-lists';
import { formatTarget } from '../../../shared/target/format-target';
import type { SheetActions, TypingPreview } from '../../grid/sheet';
import { SheetGrid } from '../../grid/sheet-grid';
import { Inspector } from '../../inspector/inspector';
import { Banner } from '../../parts/banner';
import { EmptyState } from '../../parts/empty-state';
import { SegmentedFilter } from '../../parts/segmented-filter';
import { Select } from '../../parts/select';
import { Toolbar } from '../../parts/toolbar';
import { goTo, showDialog } from '../../session/desk-state';
import { useDeskState } from '../../session/session-context';
import { useCellMenu } from '../cell-menu';
import { PrintButton } from '../print-button';
import { refusedPreview } from '../refused-preview';
import type { SheetContext } from '../sheet-context';
import { activeAddressOf, useActiveCell } from '../use-active-cell';
import { useArrangedSheet } from '../use-arranged-sheet';
import { useRoom } from '../use-extent';
import { useRunner, useSheetContext } from '../use-sheet-context';
import { ViewLayout } from '../view-layout';
import { clearRegionCells, pasteIntoRegions, typeIntoRegions } from './region-edits';
import { type RegionLayout, regionAddress, regionSheet, regionsOf } from './region-sheet';
import { chosenLayout, regionViewState } from './region-view-state';

/** 分区: districts beside the city. */
export function RegionsView() {
  const context = useSheetContext();
  const chosen = useStore(regionViewState);
  const layout = useMemo(() => chosenLayout(context, chosen), [context, chosen]);
  const words = context.wording.regions;
  const districts = regionsOf(context).slice(1);
  if (districts.length === 0) {
    return (
      <ViewLayout toolbar={<RegionToolbar context={context} layout={layout} />}>
        <EmptyState
          text={words.empty}
          action={{ label: words.addRegions, run: () => showDialog({ kind: 'regionProperties' }) }}
        />
      </ViewLayout>
    );
  }
  const banner = districts.some((district) => district.illustrative) ? (
    <Banner tone="info">{words.banner}</Banner>
  ) : null;
  if (layout === null || listIndicators(context.plan, context.scenario).length === 0) {
    const action = { label: context.wording.indicators.addIndicator, run: () => goTo('indicators') };
    return (
      <ViewLayout toolbar={<RegionToolbar context={context} layout={layout} />} banner={banner}>
        <EmptyState text={words.noIndicator} action={action} />
      </ViewLayout>
    );
  }
  return <RegionDesk context={context} layout={layout} banner={banner} />;
}

interface RegionDeskProps {
  readonly context: SheetContext;
  readonly layout: RegionLayout;
  readonly banner: React.ReactNode;
}

function RegionDesk({ context, layout, banner }: RegionDeskProps) {
  const extent = useRoom();
  const runner = useRunner(context);
  const inspector = useDeskState((desk) => desk.inspector);
  const { active, activate } = useActiveCell('regions');
  const model = useMemo(() => regionSheet(context, layout, extent), [context, layout, extent]);
  const sheet = useArrangedSheet(context.plan.id, `regions/${layout.kind}`, model);
  const menu = useCellMenu(() => []);
  const actions: SheetActions = {
    type: (cell, text) => runner.typed(typeIntoRegions(context, layout, cell, text)),
    typeMany: (texts, event) =>
      runner.many(texts, event, ({ cell, text }) => pasteIntoRegions(context, layout, cell, text)),
    preview: (cell, text): TypingPreview | null => {
      const address = regionAddress(context, layout, cell);
      if (address?.kind !== 'value' || text.trim() === '') return null;
      const read = readTyped(context.plan, address, text);
      if (!read.ok) return refusedPreview(context.wording, read.issue);
      return read.value === null ? null : { text: formatTarget(read.value), tone: 'reads' };
    },
    clear: (cells) => runner.typed(clearRegionCells(context, layout, cells)),
    activate,
    menu: menu.open,
    ...sheet.actions,
  };
  return (
    <ViewLayout
      toolbar={<RegionToolbar context={context} layout={layout} />}
      banner={banner}
      inspector={
        inspector ? (
          <Inspector
            context={context}
            address={activeAddressOf(context, 'regions', active)}
            note={active === null ? undefined : model.cell(active.row, active.column).tip}
          />
        ) : null
      }
    >
      {sheet.model.rows.length === 0 ? (
        <EmptyState
          text={context.wording.indicators.noMatch}
          action={{ label: context.wording.indicators.clearFilter, run: sheet.clearFilters }}
        />
      ) : (
        <SheetGrid model={sheet.model} active={active} actions={actions} zoom={sheet.zoom} />
      )}
      {menu.element}
      {sheet.menu}
    </ViewLayout>
  );
}

function RegionToolbar({ context, layout }: { readonly context: SheetContext; readonly layout: RegionLayout | null }) {
  const { plan, scenario, wording } = context;
  const words = wording.regions;
  const kind = layout?.kind ?? 'byIndicator';
  const indicators = listIndicators(plan, scenario);
  const year = layout?.kind === 'byIndicator' ? layout.year : planFacts(plan).targetYear;
  return (
    <Toolbar label={wording.indicators.tools}>
      <SegmentedFilter
        label={words.layout}
        segments={(['byIndicator', 'byYear'] as const).map((value) => ({ value, label: words.layouts[value] }))}
        value={kind}
        onChange={(chosen) => regionViewState.setState({ layout: chosen })}
      />
      {kind === 'byIndicator' ? (
        <Select
          label={words.year}
          options={planYears(plan).map((one) => ({ value: String(one), label: words.yearLabel(one) }))}
          value={String(year)}
          onChange={(chosen) => regionViewState.setState({ year: Number(chosen) })}
        />
      ) : null}
      {layout?.kind === 'byYear' ? (
        <Select
          label={words.indicator}
          options={indicators.map((one) => ({ value: one.id as string, label: one.name }))}
          value={layout.indicator}
          onChange={(chosen) => regionViewState.setState({ indicator: asId<IndicatorId>(chosen) })}
        />
      ) : null}
      <PrintButton />
    </Toolbar>
  );
}
