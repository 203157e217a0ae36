import type { TrajectoryFigure } from '../../../shared/analysis/trajectory-figure';
import { seriesMark } from '../../../shared/export/series-marks';
import { boundPath, type TrajectoryTexts } from '../../../shared/export/trajectory-svg';
import './trajectory-picture.css';

export interface TrajectoryPictureProps {
  readonly figure: TrajectoryFigure;
  readonly texts: TrajectoryTexts;
}

/** The paths in the colours of the theme. Names stand at the lines' ends; there is no legend. */
export function TrajectoryPicture({ figure, texts }: TrajectoryPictureProps) {
  const { width, height, left, right } = figure;
  return (
    <svg
      className="trajectory-picture"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`${texts.title}：${texts.description}`}
    >
      {figure.grid.map(({ y, number }) => (
        <g key={number}>
          <path className="trajectory-picture-grid" d={`M${left} ${y}H${right}`} />
          <text x={left - 8} y={y + 4} textAnchor="end">
            {number}
          </text>
        </g>
      ))}
      {figure.years.map(({ x, year }) => (
        <text key={year} x={x} y={height - 6} textAnchor="middle">
          {year}
        </text>
      ))}
      {figure.lines.map((line, index) => {
        const { dash, marker, filled } = seriesMark(index);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place in the comparison
          <g key={index} className={`series-${(index % 8) + 1}`}>
            <path className="series-line" d={line.path} strokeDasharray={dash} />
            {line.bound === null ? null : (
              <path
                className="series-bound"
                transform={`translate(${line.bound.x} ${line.bound.y})`}
                d={boundPath(line.bound.side)}
              />
            )}
            {line.points.map(({ x, y, year, computed }) => (
              <path
                key={year}
                className={filled ? 'series-marker series-filled' : 'series-marker'}
                transform={computed ? `translate(${x} ${y}) scale(0.7)` : `translate(${x} ${y})`}
                d={marker}
              />
            ))}
            {line.label === null ? null : (
              <text className="series-name" x={line.label.x} y={line.label.y + 4}>
                {texts.labels[index]}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}
