import { useState } from 'react';
import {
  type ColumnMeaning,
  type MarkableTable,
  PLAIN_MEANINGS,
  yearOfMeaning,
} from '../../shared/import/table-marking';
import { Dialog } from '../parts/dialog';
import { Select } from '../parts/select';
import { useWording } from '../wording/wording-context';
import './column-marking-dialog.css';

export interface ColumnMarkingDialogProps {
  readonly table: MarkableTable;
  /** As they are marked now. */
  readonly meanings: readonly ColumnMeaning[];
  readonly baseYear: number;
  readonly targetYear: number;
  readonly placeText: (place: string) => string;
  readonly onMark: (meanings: readonly ColumnMeaning[]) => void;
  readonly onClose: () => void;
}

/** Lines of the table that are shown for choosing by. */
const SHOWN_LINES = 9;
/** Years offered beside those of the plan. */
const MOST_YEARS = 30;

/** A table of the source with a choice over each column: what it means. The table is then read again by these. */
export function ColumnMarkingDialog({ table, placeText, onMark, onClose, ...of }: ColumnMarkingDialogProps) {
  const words = useWording().marking;
  const [meanings, setMeanings] = useState(of.meanings);
  const years = yearsFor(meanings, of.baseYear, of.targetYear);
  const options = [
    ...PLAIN_MEANINGS.map((value): { value: ColumnMeaning; label: string } => ({
      value,
      label: words.meanings[value],
    })),
    ...years.map((year): { value: ColumnMeaning; label: string } => ({
      value: `y${year}`,
      label: words.year(year, year === of.baseYear ? 'base' : year === of.targetYear ? 'target' : 'between'),
    })),
  ];
  const names = meanings.filter((meaning) => meaning === 'name').length;
  const values = meanings.some((meaning) => yearOfMeaning(meaning) !== null);
  const twice = years.find((year) => meanings.filter((meaning) => meaning === `y${year}`).length > 1);
  const refused =
    names === 0 ? words.noName : !values ? words.noValues : twice === undefined ? undefined : words.twice(twice);
  const set = (column: number, meaning: ColumnMeaning): void => setMeanings(meanings.with(column, meaning));
  return (
    <Dialog
      title={words.title}
      description={words.about(placeText(`line ${table.first}-${table.last}`))}
      width="wide"
      confirm={{ label: words.confirm, disabledBecause: refused, run: () => onMark(meanings) }}
      aside={refused === undefined ? null : <span className="field-error">{refused}</span>}
      onClose={onClose}
    >
      <div className="column-marking">
        <table>
          <thead>
            <tr>
              {meanings.map((meaning, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its position
                <th key={column}>
                  <Select
                    label={words.column(column + 1)}
                    wide
                    options={options}
                    value={meaning}
                    onChange={(chosen) => set(column, chosen)}
                  />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.lines.slice(0, SHOWN_LINES).map((line, at) => (
              <tr key={line.line} className={at < table.headings ? 'column-marking-heading' : undefined}>
                {meanings.map((meaning, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a column is its position
                  <td key={column} className={meaning === 'ignore' ? 'column-marking-ignored' : undefined}>
                    {line.cells[column] ?? ''}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {table.lines.length > SHOWN_LINES ? (
        <p className="field-hint">{words.more(table.lines.length - SHOWN_LINES)}</p>
      ) : null}
    </Dialog>
  );
}

/** From base to target, one before and five behind, and whatever the columns name. */
function yearsFor(meanings: readonly ColumnMeaning[], baseYear: number, targetYear: number): readonly number[] {
  const named = meanings.flatMap((meaning) => yearOfMeaning(meaning) ?? []);
  const [first, last] = [baseYear, targetYear].every(Number.isInteger)
    ? [baseYear, targetYear]
    : [Math.min(...named, 2015), Math.max(...named, 2035)];
  const count = Math.min(MOST_YEARS, Math.max(0, last - first) + 7);
  const around = Array.from({ length: count }, (_, index) => first - 1 + index);
  return [...new Set([...around, ...named])].toSorted((a, b) => a - b);
}
