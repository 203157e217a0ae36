import type { SnapshotEntry } from '../../shared/desk/desk-api';
import { timeText } from '../views/time-text';
import { useWording } from '../wording/wording-context';

export interface VersionListProps {
  /** Null while they are being listed. */
  readonly entries: readonly SnapshotEntry[] | null;
  readonly chosen: string | null;
  readonly onChoose: (name: string) => void;
}

/** The snapshots, newest first: when, why, how far the plan was, how large. Arrow keys go through them. */
export function VersionList({ entries, chosen, onChoose }: VersionListProps) {
  const words = useWording().versions;
  if (entries === null) return <div />;
  if (entries.length === 0) return <p className="versions-none">{words.none}</p>;
  return (
    <div className="versions-list" role="radiogroup" aria-label={words.title}>
      {entries.map(({ name, at, reason, seq, size }) => (
        <label key={name} className="versions-entry">
          <input
            type="radio"
            name="version"
            value={name}
            checked={name === chosen}
            ref={name === chosen ? takeFocus : undefined}
            onChange={() => onChoose(name)}
          />
          <span className="versions-time">{timeText(at)}</span>
          <span>{words.reasons[reason ?? 'unknown']}</span>
          <span className="versions-facts">
            {words.operations(seq)} · {words.kilobytes(Math.max(1, Math.round(size / 1024)))}
          </span>
        </label>
      ))}
    </div>
  );
}

/** The list arrives after the dialog has looked for something to focus. */
function takeFocus(input: HTMLInputElement | null): void {
  input?.focus();
}
