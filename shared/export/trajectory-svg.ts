import type { TrajectoryFigure } from '../analysis/trajectory-figure';
import { seriesMark } from './series-marks';

/** What stands in the picture besides its lines. */
export interface TrajectoryTexts {
  readonly title: string;
  /** At the lines' ends: 方案一 ≥65. */
  readonly labels: readonly string[];
  /** Read by those who do not see the picture. */
  readonly description: string;
}

const HEAD = 30;
const FONT = "'Microsoft YaHei UI','PingFang SC','Noto Sans CJK SC',sans-serif";

/** The picture as an SVG file of its own: black on white, whatever the theme of the screen. */
export function trajectorySvg(figure: TrajectoryFigure, { title, labels, description }: TrajectoryTexts): string {
  const { width, height, left, right } = figure;
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height + HEAD}" width="${width}" height="${height + HEAD}" role="img" font-family="${FONT}" font-size="12">`,
    `<title>${escaped(title)}</title><desc>${escaped(description)}</desc>`,
    `<rect width="${width}" height="${height + HEAD}" fill="#ffffff"/>`,
    `<text x="12" y="20" font-size="14" font-weight="600" fill="#1a1e25">${escaped(title)}</text>`,
    `<g transform="translate(0 ${HEAD})">`,
    ...figure.grid.map(
      ({ y, number }) =>
        `<path d="M${left} ${y}H${right}" stroke="#d5dae1"/><text x="${left - 8}" y="${y + 4}" text-anchor="end" fill="#5b6472">${number}</text>`,
    ),
    ...figure.years.map(
      ({ x, year }) => `<text x="${x}" y="${height - 6}" text-anchor="middle" fill="#5b6472">${year}</text>`,
    ),
    ...figure.lines.map((line, index) => {
      const { dash, marker, filled, ink } = seriesMark(index);
      const dashed = dash === '' ? '' : ` stroke-dasharray="${dash}"`;
      const marks = line.points.map(
        ({ x, y }) =>
          `<path transform="translate(${x} ${y})" d="${marker}" fill="${filled ? ink : '#ffffff'}" stroke="${ink}" stroke-width="1.4"/>`,
      );
      const bound =
        line.bound === null
          ? ''
          : `<path transform="translate(${line.bound.x} ${line.bound.y})" d="${boundPath(line.bound.side)}" stroke="${ink}" fill="none"/>`;
      const label =
        line.label === null
          ? ''
          : `<text x="${line.label.x}" y="${line.label.y + 4}" fill="${ink}">${escaped(labels[index] ?? '')}</text>`;
      return `<path d="${line.path}" fill="none" stroke="${ink}" stroke-width="1.8"${dashed}/>${bound}${marks.join('')}${label}`;
    }),
    '</g></svg>',
  ];
  return parts.join('');
}

/** A short bar with its hatch on the side that the target forbids. */
export function boundPath(side: 'floor' | 'ceiling'): string {
  const to = side === 'floor' ? 5 : -5;
  return `M-9 0H9${[-8, -3, 2, 7].map((x) => `M${x + 2} 0L${x - 1} ${to}`).join('')}`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '&quot;');
}
