import type { Report } from '../../shared/export/report';
import { useWording } from '../wording/wording-context';

/** Below the last row: notes, then lines to be signed. */
export function PaperTail({ report }: { readonly report: Report }) {
  const words = useWording().report;
  const { notes, signatures } = report;
  return (
    <div className="paper-tail">
      {notes.length === 0 ? null : (
        <div className="paper-notes">
          <span>{words.notes}</span>
          <div>
            {notes.map((note, index) => (
              <p key={note}>
                {notes.length === 1 ? '' : words.noteNumber(index + 1)}
                {note}
              </p>
            ))}
          </div>
        </div>
      )}
      {signatures.length === 0 ? null : (
        <div className="paper-signatures">
          {signatures.map(({ label, blank }) => (
            <span key={label}>
              {label}
              <i>{blank}</i>
            </span>
          ))}
        </div>
      )}
    </div>
  );
}
