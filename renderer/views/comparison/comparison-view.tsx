import { type KeyboardEvent, useMemo } from 'react';
import { useStore } from 'zustand';
import { asId, type IndicatorId, type RegionId, type ScenarioId } from '../../../shared/base/ids';
import { readPastId } from '../../../shared/operations/past-scenario';
import type { Address } from '../../../shared/plan/address';
import { ROOT } from '../../../shared/plan/plan';
import { entityOf, listScenarios } from '../../../shared/plan/plan-lists';
import { runCommand } from '../../commands/use-commands';
import type { CellRef, SheetActions } from '../../grid/sheet';
import { SheetGrid } from '../../grid/sheet-grid';
import { Banner } from '../../parts/banner';
import { EmptyState } from '../../parts/empty-state';
import { Toolbar } from '../../parts/toolbar';
import { deskState, showDialog } from '../../session/desk-state';
import { useDeskState, useSession, useSessionState } from '../../session/session-context';
import { useWording } from '../../wording/wording-context';
import { goToAddress } from '../go-to-address';
import { useActiveCell } from '../use-active-cell';
import { useArrangedSheet } from '../use-arranged-sheet';
import { useExtent } from '../use-extent';
import { ViewLayout } from '../view-layout';
import { ChangeStrip } from './change-strip';
import { comparedPlan } from './compared-plan';
import { ComparisonPanel, PanelSwitch } from './comparison-panel';
import { shownProjectParts, shownTargets } from './comparison-rows';
import { comparedRegions, compareForView, comparisonSetup, LEAST_COMPARED } from './comparison-setup';
import { comparisonSheet, sideOfColumn } from './comparison-sheet';
import { ComparisonToolbar } from './comparison-toolbar';
import { milestoneComparisonSheet, projectOfRow } from './milestone-comparison-sheet';
import { reorderByColumns } from './reorder-compared';
import './comparison-view.css';

/** 对照: scenarios side by side. */
export function ComparisonView() {
  const session = useSession();
  const plan = useSessionState((state) => state.plan);
  const words = useWording().comparison;
  if (listScenarios(plan).length < LEAST_COMPARED) {
    return (
      <ViewLayout toolbar={<Toolbar label={words.toolbar}>{null}</Toolbar>}>
        <EmptyState
          text={words.onlyOneScenario}
          action={{ label: words.newScenario, run: () => runCommand(session, 'scenario.branch') }}
        />
      </ViewLayout>
    );
  }
  return <ComparisonDesk />;
}

function ComparisonDesk() {
  const present = useSessionState((state) => state.plan);
  const log = useSessionState((state) => state.log);
  const chosen = useDeskState((state) => state.compared);
  const shown = useDeskState((state) => state.scenario);
  const setup = useStore(comparisonSetup);
  const extent = useExtent();
  const wording = useWording();
  const words = wording.comparison;
  const { active, activate } = useActiveCell('comparison');

  const plan = useMemo(() => comparedPlan({ plan: present, log }, chosen, wording), [present, log, chosen, wording]);
  const comparison = useMemo(() => compareForView(plan, chosen, setup), [plan, chosen, setup]);
  const targets = useMemo(() => shownTargets(comparison, setup), [comparison, setup]);
  const model = useMemo(() => {
    const common = { plan, comparison, extent, wording };
    return setup.part === 'indicators'
      ? comparisonSheet({ ...common, rows: targets.rows })
      : milestoneComparisonSheet({ ...common, rows: shownProjectParts(comparison, setup) });
  }, [plan, comparison, targets, setup, extent, wording]);

  const sheet = useArrangedSheet(present.id, `comparison/${setup.part}`, model);
  const actions: SheetActions = {
    type: () => words.locked,
    clear: () => words.locked,
    activate,
    ...sheet.actions,
    columns: {
      ...sheet.actions.columns,
      // A scenario's header dragged among another's columns moves the scenario itself.
      move: (columns, before) => {
        const compared = reorderByColumns(comparison.scenarios, columns, before);
        if (compared === null) sheet.actions.columns.move(columns, before);
        else deskState.setState({ compared });
      },
    },
  };
  const scenarioOf = (column: string): ScenarioId => {
    const side = sideOfColumn(column);
    return (side === null ? undefined : comparison.scenarios[side]) ?? shown;
  };
  const addressOf = (cell: CellRef): Address | null => {
    // A past state is nothing to go to: its cell of today is.
    const side = scenarioOf(cell.column);
    const scenario = readPastId(side)?.scenario ?? side;
    if (setup.part === 'milestones') {
      const field = cell.column.startsWith('due') ? 'due' : cell.column.startsWith('quantity') ? 'quantity' : 'what';
      const project = projectOfRow(cell.row);
      if (project !== null) return { kind: 'field', scenario, entity: 'project', id: project, field: 'name' };
      return { kind: 'field', scenario, entity: 'milestone', id: cell.row, field };
    }
    const [indicator, region, year] = cell.row.split('/');
    if (indicator === undefined || region === undefined) return null;
    const place = { indicator: asId<IndicatorId>(indicator), region: asId<RegionId>(region), year: Number(year) };
    return { kind: 'value', scenario, ...place };
  };
  /** Nothing is edited here, so Enter is free to lead to where it can be. */
  const enter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.ctrlKey || event.altKey || event.nativeEvent.isComposing)
      return;
    const address = active === null ? null : addressOf(active);
    if (address === null || !model.rows.some((row) => row.id === active?.row)) return;
    event.preventDefault();
    event.stopPropagation();
    goToAddress(present, address);
  };

  const onIndicators = setup.part === 'indicators';
  const made =
    onIndicators && comparedRegions(plan, setup).some((id) => entityOf(plan, ROOT, 'region', id).illustrative);
  const { differing } = comparison.targets;
  const unlisted = onIndicators && targets.count > targets.rows.length;
  return (
    <ViewLayout
      toolbar={<ComparisonToolbar plan={plan} comparison={comparison} setup={setup} />}
      banner={
        <>
          {made ? <Banner tone="info">{wording.regions.banner}</Banner> : null}
          {unlisted ? <Banner tone="info">{words.notAllListed(targets.rows.length, targets.count)}</Banner> : null}
          <ChangeStrip plan={plan} comparison={comparison} part={setup.part} />
        </>
      }
    >
      {comparedRegions(plan, setup).length === 0 ? (
        <EmptyState
          text={words.noRegion}
          action={{ label: wording.regions.addRegions, run: () => showDialog({ kind: 'regionProperties' }) }}
        />
      ) : sheet.model.rows.length === 0 ? (
        <EmptyState
          text={sheet.filtered ? wording.indicators.noMatch : words.nothingDiffers}
          action={{
            label: sheet.filtered ? wording.indicators.clearFilter : words.showAll,
            run: () => {
              if (sheet.filtered) sheet.clearFilters();
              else comparisonSetup.setState({ onlyDifferences: false, kinds: [], categories: null, responsible: null });
            },
          }}
        />
      ) : (
        <div className="comparison-sheet" onKeyDownCapture={enter}>
          <SheetGrid model={sheet.model} active={active} actions={actions} zoom={sheet.zoom} />
        </div>
      )}
      {sheet.menu}
      <ComparisonPanel plan={plan} comparison={comparison} setup={setup} row={active?.row ?? null} />
      <p className="comparison-counts">
        <span>{words.differing(differing)}</span>
        <span>{words.alike(comparison.total - differing)}</span>
        <span>{words.milestonesDiffering(comparison.milestones.filter((row) => row.differs).length)}</span>
        <PanelSwitch setup={setup} />
      </p>
    </ViewLayout>
  );
}
