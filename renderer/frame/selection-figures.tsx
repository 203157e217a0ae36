import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { SelectionFigures } from '../../shared/analysis/selection-figures';
import { issue } from '../../shared/base/issue';
import { sheetOnScreen } from '../grid/mounted-sheet';
import { tell } from '../session/desk-state';
import { useWording } from '../wording/wording-context';
import { copyText } from './copy-text';
import { countSelection } from './count-selection';
import './selection-figures.css';

/** Long enough that a drag over many cells counts once it rests. */
const RESTS_MS = 60;

type FigureName = 'count' | 'numeric' | 'sum' | 'average' | 'least' | 'most';

/** 计数, 数值计数, 合计, 平均, 最小, 最大 of two or more selected cells; a click copies a figure. */
export function SelectionFiguresBar() {
  const figures = useFigures();
  const words = useWording().filling.figures;
  if (figures === null) return null;
  const mixed = figures.units.length > 1;
  return (
    <fieldset className="selection-figures" aria-label={words.label}>
      {figureTexts(figures).map(([name, text]) => (
        <button
          key={name}
          type="button"
          className="selection-figure"
          data-figure={name}
          aria-label={words.copy(words.names[name], text)}
          title={words.copy(words.names[name], text)}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => {
            copyText(text);
            tell(issue('fill.done', '', { text: words.copied(words.names[name], text) }), 'info');
          }}
        >
          {words.names[name]} <b>{text}</b>
        </button>
      ))}
      {mixed ? (
        <span className="selection-figure-mixed">
          {words.mixed(
            figures.units
              .map((unit) => unit || words.noUnit)
              .slice(0, 4)
              .join(words.unitSeparator),
          )}
        </span>
      ) : null}
    </fieldset>
  );
}

/** Figures as shown and copied: printed digits, the average without zeros that only rounding left. */
function figureTexts(figures: SelectionFigures): readonly (readonly [FigureName, string])[] {
  const { count, numeric, sum, average, least, most, decimals } = figures;
  const texts: [FigureName, string][] = [['count', String(count)]];
  if (numeric === 0) return texts;
  texts.push(['numeric', String(numeric)]);
  if (sum !== null) texts.push(['sum', sum.toFixed(decimals)]);
  if (average !== null) texts.push(['average', String(average)]);
  if (least !== null) texts.push(['least', String(least)]);
  if (most !== null) texts.push(['most', String(most)]);
  return texts;
}

/** Null: fewer than two cells are selected. Old figures stay until the new ones are counted. */
function useFigures(): SelectionFigures | null {
  const sheet = useStore(sheetOnScreen, ({ handle }) => handle);
  const turn = useStore(sheetOnScreen, ({ turn: now }) => now);
  const [figures, setFigures] = useState<SelectionFigures | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a turn is another selection or another content.
  useEffect(() => {
    let stop = () => {};
    const waiting = setTimeout(() => {
      const cells = sheet?.selectedCells() ?? [];
      if (sheet === null || cells.length < 2) return setFigures(null);
      const model = sheet.model();
      stop = countSelection({
        length: cells.length,
        cellAt: (at) => {
          const cell = cells[at];
          return cell === undefined ? { text: '' } : model.cell(cell.row, cell.column);
        },
        done: setFigures,
        now: () => performance.now(),
        later: (rest) => {
          const soon = setTimeout(rest);
          return () => clearTimeout(soon);
        },
      });
    }, RESTS_MS);
    return () => {
      clearTimeout(waiting);
      stop();
    };
  }, [sheet, turn]);
  return figures;
}
