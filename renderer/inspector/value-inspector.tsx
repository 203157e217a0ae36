import { differenceOf } from '../../shared/analysis/difference';
import { indicatorState } from '../../shared/analysis/indicator-state';
import { requiredPace } from '../../shared/analysis/required-pace';
import { shownValue } from '../../shared/analysis/shown-value';
import { trajectoryOf } from '../../shared/analysis/trajectory';
import type { Address } from '../../shared/plan/address';
import { ROOT } from '../../shared/plan/plan';
import { entityOf, listCategories, listRegions, planFacts, wholeRegion } from '../../shared/plan/plan-lists';
import { compareTargets } from '../../shared/target/compare-targets';
import { formatTarget } from '../../shared/target/format-target';
import { type SheetContext, scenarioName } from '../views/sheet-context';
import { targetSpoken } from '../views/target-spoken';
import { Adjustment } from './adjustment';
import { CellHistory } from './cell-history';
import { CellNote } from './cell-note';
import { CellPassages } from './cell-passages';
import { CellProblems } from './cell-problems';
import { InspectorSection, type Pair, Pairs } from './inspector-section';
import { Figure, StatePill, signed, Trend } from './marks';
import { TrajectoryChart } from './trajectory-chart';

export interface ValueInspectorProps {
  readonly context: SheetContext;
  readonly address: Extract<Address, { kind: 'value' }>;
}

/** Everything about one value of an indicator: what it is, how it moved, where it leads, who said so. */
export function ValueInspector({ context, address }: ValueInspectorProps) {
  const { plan, scenario, wording } = context;
  const words = wording.inspector;
  const indicator = entityOf(plan, scenario, 'indicator', address.indicator);
  const region = listRegions(plan).find((one) => one.id === address.region);
  const category = listCategories(plan).find((one) => one.id === indicator.category);
  const { baseYear, targetYear } = planFacts(plan);
  const shown = shownValue(plan, scenario, indicator, address);
  const isTarget = address.year === targetYear;
  const which = isTarget
    ? words.target(address.year)
    : address.year === baseYear
      ? words.base(address.year)
      : words.year(address.year);
  const place = [category?.name ?? '', region?.id === wholeRegion(plan)?.id ? '' : (region?.name ?? '')]
    .filter((part) => part !== '')
    .join(wording.history.placeSeparator);
  return (
    <>
      <InspectorSection>
        <p className="inspector-crumb">{place === '' ? which : words.subject(place, which)}</p>
        <h2>{indicator.name}</h2>
        <div className="inspector-big">
          <Figure target={shown.value} />
          {shown.value?.kind === 'number' || shown.value?.kind === 'range' ? (
            <span className="inspector-unit">{indicator.unit}</span>
          ) : null}
          {isTarget ? <StatePill state={indicatorState(plan, scenario, indicator, address.region)} /> : null}
        </div>
        {region?.illustrative === true ? <p className="inspector-tag">{wording.indicators.illustrative}</p> : null}
        {shown.computed ? <p className="inspector-quiet">{words.computed}</p> : null}
        <Pairs pairs={factPairs({ context, address })} />
      </InspectorSection>
      <Trajectory context={context} address={address} />
      <Adjustment context={context} address={address} responsible={indicator.responsible} />
      <CellPassages context={context} address={address} />
      <CellNote context={context} address={address} />
      <CellProblems context={context} address={address} />
      <CellHistory context={context} address={address} />
    </>
  );
}

/** 现行方案 with its difference, 基期, 所需进度: those that say something here. */
function factPairs({ context, address }: ValueInspectorProps): readonly Pair[] {
  const { plan, scenario, wording } = context;
  const words = wording.inspector;
  const indicator = entityOf(plan, scenario, 'indicator', address.indicator);
  const { baseYear, targetYear } = planFacts(plan);
  const at = (year: number, asked = scenario) => shownValue(plan, asked, indicator, { ...address, year }).value;
  const value = at(address.year);
  const pairs: Pair[] = [];
  if (scenario !== ROOT) {
    const inForce = at(address.year, ROOT);
    const direction = compareTargets(inForce, value, indicator.polarity);
    pairs.push({
      term: words.inForce,
      value: (
        <>
          {inForce === null ? wording.targets.blank : formatTarget(inForce)}
          <Trend
            direction={direction}
            difference={direction === 'incomparable' ? null : differenceOf(inForce, value, indicator.unit)}
          />
        </>
      ),
    });
  }
  const base = at(baseYear);
  if (address.year !== baseYear) {
    pairs.push({ term: words.baseOf(baseYear), value: base === null ? wording.targets.blank : formatTarget(base) });
  }
  const pace = address.year === targetYear ? requiredPace(indicator, base, value, { baseYear, targetYear }) : null;
  if (pace !== null) {
    const perYear = signed(pace.perYear, pace.perYearDecimals);
    pairs.push({
      term: words.pace,
      value: words.paceText(perYear, pace.years, signed(pace.total, pace.totalDecimals)),
    });
  }
  return pairs;
}

function Trajectory({ context, address }: ValueInspectorProps) {
  const { plan, scenario, wording } = context;
  const words = wording.inspector;
  const indicator = entityOf(plan, scenario, 'indicator', address.indicator);
  const points = trajectoryOf(plan, scenario, indicator, address.region);
  const inForce = scenario === ROOT ? null : trajectoryOf(plan, ROOT, indicator, address.region);
  const differs = inForce?.some((point, index) => point.number !== points[index]?.number) ?? false;
  const ends = [points[0], points.at(-1)].map((point) =>
    point === undefined ? '' : `${words.year(point.year)}${targetSpoken(wording, point.target)}`,
  );
  const label = `${words.trajectoryOf(scenarioName(plan, scenario, wording))}：${ends.join('，')}`;
  return (
    <InspectorSection title={words.trajectory}>
      {points.filter(({ number }) => number !== null).length < 2 ? (
        <p className="inspector-quiet">{words.notNumeric}</p>
      ) : (
        <TrajectoryChart label={label} points={points} inForce={differs ? inForce : null} />
      )}
    </InspectorSection>
  );
}
