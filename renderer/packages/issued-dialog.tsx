import { Check, CircleAlert } from 'lucide-react';
import { issueText } from '../../shared/wording/issue-text';
import { closeDialog } from '../dialogs/close-dialog';
import { Dialog } from '../parts/dialog';
import { useWording } from '../wording/wording-context';
import type { IssuedPackages } from './issue-packages';

export interface IssuedDialogProps {
  readonly issued: IssuedPackages;
  /** How many packages were wanted; fewer files mean that a person stopped it. */
  readonly asked: number;
}

/** What was written, file by file, and what was not, with its reason. */
export function IssuedDialog({ issued: { folder, files }, asked }: IssuedDialogProps) {
  const wording = useWording();
  const words = wording.packages.issue;
  const written = files.filter(({ failed }) => failed === null).length;
  const left = asked - files.length;
  const failed = files.length - written;
  const told = left > 0 ? words.stopped(written, left, folder) : words.done(written, folder);
  return (
    <Dialog
      title={words.title}
      description={failed === 0 ? told : `${told}${wording.packages.issue.separator}${words.failed(failed)}`}
      width="middle"
      onClose={closeDialog}
    >
      <ul className="packages-written" aria-label={words.list}>
        {files.map(({ name, failed: why }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two files that failed may have one name; the list never moves
          <li key={at} className={why === null ? '' : 'packages-failed'}>
            {why === null ? (
              <Check size={14} strokeWidth={1.5} aria-hidden="true" />
            ) : (
              <CircleAlert size={14} strokeWidth={1.5} aria-hidden="true" />
            )}
            <span title={name}>{name}</span>
            {why === null ? null : <em>{issueText(wording, { ...why, place: '' })}</em>}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
