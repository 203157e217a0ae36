import { ImageDown } from 'lucide-react';
import { useMemo } from 'react';
import type { TargetRow } from '../../../shared/analysis/compared-rows';
import type { Comparison } from '../../../shared/analysis/comparison';
import { requiredPace } from '../../../shared/analysis/required-pace';
import { type TrajectoryPoint, trajectoryOf } from '../../../shared/analysis/trajectory';
import { trajectoryFigure } from '../../../shared/analysis/trajectory-figure';
import { moveText } from '../../../shared/export/move-text';
import { seriesMark } from '../../../shared/export/series-marks';
import type { TrajectoryTexts } from '../../../shared/export/trajectory-svg';
import type { Plan } from '../../../shared/plan/plan';
import { planFacts } from '../../../shared/plan/plan-lists';
import { formatTarget } from '../../../shared/target/format-target';
import type { Wording } from '../../../shared/wording/zh-CN';
import { saveFigure } from '../../exporting/save-figure';
import { signed } from '../../inspector/marks';
import { Button } from '../../parts/button';
import { Menu } from '../../parts/menu';
import { useWording } from '../../wording/wording-context';
import { scenarioName } from '../sheet-context';
import { targetSpoken } from '../target-spoken';
import { useExtent } from '../use-extent';
import { targetOfRow } from './comparison-rows';
import { DirectionMark } from './direction-mark';
import { ReasonList } from './reason-list';
import { TrajectoryPicture } from './trajectory-picture';

/** As large as the panel leaves it, so that a label is as large as any other text. */
const SIZES = {
  usual: { width: 584, height: 172, labels: 180 },
  wide: { width: 830, height: 226, labels: 220 },
} as const;

export interface TrajectoryPanelProps {
  readonly plan: Plan;
  readonly comparison: Comparison;
  readonly row: string | null;
}

/** One line for each scenario, its numbers beside it, the reasons under them. */
export function TrajectoryPanel({ plan, comparison, row }: TrajectoryPanelProps) {
  const wording = useWording();
  const words = wording.comparison.panel;
  const target = useMemo(() => targetOfRow(comparison, row), [comparison, row]);
  if (target === undefined) return <p className="comparison-panel-quiet">{words.choose}</p>;
  return <OneRow plan={plan} comparison={comparison} row={target} />;
}

function OneRow({ plan, comparison, row }: Omit<TrajectoryPanelProps, 'row'> & { readonly row: TargetRow }) {
  const wording = useWording();
  const words = wording.comparison.panel;
  const { indicator, region } = row;
  const names = comparison.scenarios.map((id) => scenarioName(plan, id, wording));
  const paths = comparison.scenarios.map((id) => trajectoryOf(plan, id, indicator, region.id));
  const figure = trajectoryFigure(paths, indicator.polarity, SIZES[useExtent()]);
  const title = region.parent === null ? indicator.name : `${region.name} ${indicator.name}`;
  const texts: TrajectoryTexts = {
    title: indicator.unit === null ? title : `${title}（${indicator.unit}）`,
    labels: paths.map((path, index) => labelOf(names[index] ?? '', path, wording)),
    description: paths.map((path, index) => spokenPath(names[index] ?? '', path, wording)).join('；'),
  };
  return (
    <>
      <div className="comparison-panel-chart">
        <h2 className="comparison-panel-title">
          {title}
          <span>{[indicator.unit, words.polarity[indicator.polarity]].filter(Boolean).join('，')}</span>
          {figure === null ? null : (
            <Menu
              label={words.saveFigure}
              entries={(['png', 'svg'] as const).map((kind) => ({
                kind: 'item',
                id: kind,
                label: words.saveAs[kind],
                run: () => void saveFigure(figure, texts, kind),
              }))}
            >
              <Button icon={<ImageDown size={14} strokeWidth={1.5} aria-hidden="true" />} title={words.saveFigure}>
                {words.saveFigure}
              </Button>
            </Menu>
          )}
        </h2>
        {figure === null ? (
          <p className="comparison-panel-quiet">{wording.inspector.notNumeric}</p>
        ) : (
          <TrajectoryPicture figure={figure} texts={texts} />
        )}
      </div>
      <div className="comparison-panel-facts">
        <PathTable plan={plan} row={row} names={names} paths={paths} />
        <ReasonList sides={row.sides.map(({ reason }) => (reason === null ? [] : [reason]))} names={names} />
      </div>
    </>
  );
}

interface PathTableProps {
  readonly plan: Plan;
  readonly row: TargetRow;
  readonly names: readonly string[];
  readonly paths: readonly (readonly TrajectoryPoint[])[];
}

/** The same as the picture, in numbers: also for those who do not see it. */
function PathTable({ plan, row, names, paths }: PathTableProps) {
  const wording = useWording();
  const words = wording.comparison;
  const period = planFacts(plan);
  return (
    <table className="comparison-panel-table">
      <thead>
        <tr>
          <th scope="col">{words.panel.scenario}</th>
          {paths[0]?.map(({ year }) => (
            <th key={year} scope="col">
              {year === period.targetYear ? words.columns.target(year) : year}
            </th>
          ))}
          <th scope="col">{words.panel.pace}</th>
          <th scope="col" className="comparison-panel-start">
            {words.columns.difference}
          </th>
        </tr>
      </thead>
      <tbody>
        {paths.map((path, index) => {
          const side = row.sides[index];
          const pace = requiredPace(row.indicator, path[0]?.target ?? null, path.at(-1)?.target ?? null, period);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a scenario is its place in the comparison
            <tr key={index}>
              <th scope="row">
                <SeriesSample index={index} />
                {names[index]}
              </th>
              {path.map(({ year, target, computed }) => (
                <td key={year} className={computed ? 'comparison-panel-computed' : undefined}>
                  {target === null ? '' : formatTarget(target)}
                </td>
              ))}
              <td>{pace === null ? '—' : signed(pace.perYear, pace.perYearDecimals)}</td>
              <td className={`comparison-panel-start change-strip-${side?.direction ?? 'same'}`}>
                {side === undefined || index === 0 ? (
                  '—'
                ) : (
                  <>
                    <DirectionMark direction={side.direction} /> {moveText(side.move, words.moves)}
                  </>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Dash and marker of a line, as the picture draws it. */
function SeriesSample({ index }: { readonly index: number }) {
  const { dash, marker, filled } = seriesMark(index);
  return (
    <svg
      className={`series-${(index % 8) + 1} series-sample`}
      viewBox="-13 -5 26 10"
      width="26"
      height="10"
      aria-hidden="true"
    >
      <path className="series-line" d="M-13 0H13" strokeDasharray={dash} />
      <path className={filled ? 'series-marker series-filled' : 'series-marker'} d={marker} />
    </svg>
  );
}

function labelOf(name: string, path: readonly TrajectoryPoint[], wording: Wording): string {
  const end = path.at(-1)?.target;
  return end == null ? name : `${wording.comparison.panel.shortened(name)} ${formatTarget(end)}`;
}

function spokenPath(name: string, path: readonly TrajectoryPoint[], wording: Wording): string {
  const said = path.flatMap(({ year, target }) =>
    target === null ? [] : [`${wording.comparison.yearOf(year)}${targetSpoken(wording, target)}`],
  );
  return `${name}：${said.join('，')}`;
}
