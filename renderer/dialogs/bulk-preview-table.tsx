import { countedReasons } from '../grid/fill-run';
import { deskState } from '../session/desk-state';
import { useSessionState } from '../session/session-context';
import { addressOfCell } from '../views/address-of-cell';
import { placeText } from '../views/place-text';
import { useWording } from '../wording/wording-context';
import type { BulkSelection } from './bulk-cells';
import type { BulkPreview } from './bulk-preview';
import './bulk-edit-dialog.css';

export interface BulkPreviewTableProps {
  readonly selection: BulkSelection;
  readonly preview: BulkPreview;
}

/** Cells shown one by one; the others are counted. */
const SHOWN = 8;

/** The first cells old and new, then how many change, stay and are skipped, and why. */
export function BulkPreviewTable({ selection, preview }: BulkPreviewTableProps) {
  const wording = useWording();
  const words = wording.filling.bulk;
  const plan = useSessionState((state) => state.plan);
  const { view, scenario } = deskState.getState();
  const place = (ref: { readonly row: string; readonly column: string }): string => {
    const address = addressOfCell({ plan, scenario }, view, ref);
    if (address !== null) return placeText(plan, address, wording);
    return selection.model.columns.find(({ id }) => id === ref.column)?.title ?? '';
  };
  const shown = preview.lines.slice(0, SHOWN);
  const more = preview.lines.length - shown.length;
  return (
    <section className="bulk-preview" aria-label={words.preview}>
      <p className="bulk-counts" role="status">
        {words.changes(preview.changed, preview.same, preview.skipped.length)}
        {preview.skipped.length === 0 ? null : (
          <span className="bulk-reasons">{countedReasons(preview.skipped, wording.filling)}</span>
        )}
      </p>
      {shown.length === 0 ? null : (
        <table className="bulk-table">
          <thead>
            <tr>
              <th scope="col">{words.place}</th>
              <th scope="col">{words.before}</th>
              <th scope="col">{words.after}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ ref, before, after, why }) => (
              <tr key={`${ref.row} ${ref.column}`}>
                <th scope="row">{place(ref)}</th>
                <td>{before === '' ? <i>{words.empty}</i> : before}</td>
                <td>
                  {why !== null ? <i>{`${words.stays}：${why}`}</i> : after === '' ? <i>{words.empty}</i> : after}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {more === 0 ? null : <p className="bulk-more">{words.more(more)}</p>}
    </section>
  );
}
