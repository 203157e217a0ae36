import { useEffect, useState } from 'react';
import { type Issue, issue } from '../../shared/base/issue';
import type { Result } from '../../shared/base/result';
import { issueText } from '../../shared/wording/issue-text';
import { Button } from '../parts/button';
import { showDialog } from '../session/desk-state';
import { useWording } from '../wording/wording-context';
import type { ReadSource } from './read-source';
import { ReviewDesk } from './review-desk';
import { ReviewWindow } from './review-window';
import { startReading } from './start-reading';

export interface ReviewImportProps {
  /** Of the file, or what stands for one when the text was pasted. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** A file that was handed over meanwhile: said, not opened. */
  readonly otherFile: string | null;
}

/** The whole window between a plan's text and its import: what was read, held against the source, to be corrected. */
export function ReviewImport({ name, bytes, otherFile }: ReviewImportProps) {
  const wording = useWording();
  const words = wording.importing;
  const [outcome, setOutcome] = useState<Result<ReadSource, Issue> | null>(null);
  useEffect(() => {
    setOutcome(null);
    return startReading({ name, bytes }, setOutcome);
  }, [name, bytes]);
  const leave = (): void => showDialog(null);

  const waiting = otherFile === null ? null : issue('import.otherFile', otherFile);
  if (outcome?.ok === true)
    return <ReviewDesk name={name} source={outcome.value} otherFile={waiting} onClose={leave} />;
  return (
    <ReviewWindow name={name} onKeyDown={(event) => (event.key === 'Escape' ? leave() : undefined)}>
      <div className="review-waiting">
        {outcome === null ? (
          <div className="review-reading" role="status">
            <p>{words.reading(name)}</p>
            <span className="review-reading-bar" />
          </div>
        ) : (
          <div role="alert">
            <p className="review-waiting-title">{words.notRead}</p>
            <p>{issueText(wording, outcome.issue)}</p>
          </div>
        )}
        {waiting === null ? null : <p role="status">{issueText(wording, waiting)}</p>}
        {/* The only thing to do here: the keyboard is already on it. */}
        <Button kind="outlined" onClick={leave} autoFocus key={outcome === null ? 'stop' : 'back'}>
          {outcome === null ? words.stopReading : words.back}
        </Button>
      </div>
    </ReviewWindow>
  );
}
