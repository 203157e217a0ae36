import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { foldForReading } from '../../shared/base/clean-text';
import { readNumber } from '../../shared/base/number-text';
import { editRegions } from '../../shared/edits/edit-regions';
import { listRegions } from '../../shared/plan/plan-lists';
import { issueText } from '../../shared/wording/issue-text';
import { Button } from '../parts/button';
import { Checkbox } from '../parts/checkbox';
import { Dialog } from '../parts/dialog';
import { IconButton } from '../parts/icon-button';
import { tell } from '../session/desk-state';
import { useSession, useSessionState } from '../session/session-context';
import { useWording } from '../wording/wording-context';
import { closeDialog } from './close-dialog';
import './regions-dialog.css';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly code: string;
  /** As typed. */
  readonly weight: string;
  readonly illustrative: boolean;
}

/** The regions of the plan with what weighs them. Nothing changes before 确定, then all of it as one operation. */
export function RegionsDialog() {
  const wording = useWording();
  const words = wording.dialogs.regions;
  const session = useSession();
  const plan = useSessionState((state) => state.plan);
  const [rows, setRows] = useState<readonly Row[]>(() =>
    listRegions(plan).map(({ id, name, code, weight, illustrative }) => ({
      id,
      name,
      code: code ?? '',
      weight: weight === null ? '' : String(weight),
      illustrative,
    })),
  );
  const change = (id: string, to: Partial<Row>): void =>
    setRows(rows.map((row) => (row.id === id ? { ...row, ...to } : row)));
  const unreadable = rows.find((row) => readWeight(row.weight) === 'unreadable');
  const edit = editRegions(
    plan,
    rows.map((row) => {
      const weight = readWeight(row.weight);
      return {
        ...row,
        code: row.code.trim() === '' ? null : row.code.trim(),
        weight: weight === 'unreadable' ? null : weight,
      };
    }),
  );
  const error =
    unreadable !== undefined
      ? `${unreadable.name}：${words.weightUnreadable}`
      : edit.ok
        ? undefined
        : issueText(wording, edit.issue);
  function confirm(): void {
    if (error !== undefined) return;
    const done = session.run(edit);
    if (!done.ok) tell(done.issue);
    closeDialog();
  }
  return (
    <Dialog
      title={words.title}
      description={words.about}
      width="middle"
      confirm={{ label: words.confirm, disabledBecause: error, run: confirm }}
      aside={
        <Button
          icon={<Plus size={16} strokeWidth={1.5} />}
          onClick={() =>
            setRows([...rows, { id: crypto.randomUUID(), name: '', code: '', weight: '', illustrative: false }])
          }
        >
          {words.add}
        </Button>
      }
      onClose={closeDialog}
    >
      <table className="regions-table">
        <thead>
          <tr>
            <th>{words.name}</th>
            <th>{words.code}</th>
            <th className="regions-table-number">{words.weight}</th>
            <th className="regions-table-center">{words.illustrative}</th>
            <th>
              <span className="visually-hidden">{words.drop('')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <RegionLine
              key={row.id}
              row={row}
              whole={index === 0}
              onChange={(to) => change(row.id, to)}
              onDrop={() => setRows(rows.filter((other) => other.id !== row.id))}
            />
          ))}
        </tbody>
      </table>
      {error === undefined ? null : (
        <p className="field-error" role="alert">
          {error}
        </p>
      )}
    </Dialog>
  );
}

interface RegionLineProps {
  readonly row: Row;
  readonly whole: boolean;
  readonly onChange: (to: Partial<Row>) => void;
  readonly onDrop: () => void;
}

function RegionLine({ row, whole, onChange, onDrop }: RegionLineProps) {
  const words = useWording().dialogs.regions;
  return (
    <tr>
      <td>
        <input
          className="regions-table-input"
          aria-label={words.name}
          value={row.name}
          // biome-ignore lint/a11y/noAutofocus: a line just added is where the person writes next
          autoFocus={row.name === ''}
          onChange={(event) => onChange({ name: event.target.value })}
        />
      </td>
      <td>
        <input
          className="regions-table-input"
          aria-label={`${row.name} ${words.code}`}
          value={row.code}
          onChange={(event) => onChange({ code: event.target.value })}
        />
      </td>
      <td>
        <input
          className="regions-table-input regions-table-number"
          inputMode="decimal"
          aria-label={`${row.name} ${words.weight}`}
          aria-invalid={readWeight(row.weight) === 'unreadable'}
          value={row.weight}
          onChange={(event) => onChange({ weight: event.target.value })}
        />
      </td>
      <td className="regions-table-center">
        <Checkbox
          label={`${row.name} ${words.illustrative}`}
          labelHidden
          checked={row.illustrative}
          onChange={(illustrative) => onChange({ illustrative })}
        />
      </td>
      <td className="regions-table-center">
        {whole ? (
          <span className="regions-table-whole">{words.whole}</span>
        ) : (
          <IconButton name={words.drop(row.name)} icon={<Trash2 size={16} strokeWidth={1.5} />} onClick={onDrop} />
        )}
      </td>
    </tr>
  );
}

/** A weight as typed, full-width digits included; empty is none. */
function readWeight(typed: string): number | null | 'unreadable' {
  const text = foldForReading(typed).replaceAll(' ', '');
  if (text === '') return null;
  const read = readNumber(text);
  return typeof read === 'string' ? 'unreadable' : read.number;
}
