import { useEffect, useMemo, useState } from 'react';
import type { Issue } from '../../shared/base/issue';
import type { Result } from '../../shared/base/result';
import type { ReadPlanFile } from '../../shared/exchange/read-plan-file';
import { ReviewWindow } from '../importing/review-window';
import { Button } from '../parts/button';
import { type HandedFile, showDialog } from '../session/desk-state';
import { useWording } from '../wording/wording-context';
import { readReturns } from './read-returns';
import { ReturnsDesk } from './returns-desk';

export interface ReviewReturnsProps {
  readonly files: readonly HandedFile[];
}

/** The whole window between returned packages and the plan: reads them, then holds them against it. */
export function ReviewReturns({ files }: ReviewReturnsProps) {
  const { gathering: words, many } = useWording();
  const [outcomes, setOutcomes] = useState<readonly Result<ReadPlanFile, Issue>[]>([]);
  const read = outcomes.length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: reading goes on by itself; files that come later start it again
  useEffect(() => readReturns(files, read, (outcome) => setOutcomes((before) => [...before, outcome])), [files]);
  const leave = (): void => showDialog(null);
  const more = async (added: readonly File[]): Promise<void> => {
    const handed = added.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }));
    showDialog({ kind: 'mergeReturns', files: [...files, ...(await Promise.all(handed))] });
  };
  // Once shown, the desk stays: what was decided there outlives the reading of files that are added.
  const [shown, setShown] = useState(false);
  if (read >= files.length && !shown) setShown(true);
  const handed = useMemo(
    () => outcomes.map((outcome, at) => ({ name: files[at]?.name ?? '', outcome })),
    [files, outcomes],
  );
  if (shown) return <ReturnsDesk files={handed} onClose={leave} onMore={(added) => void more(added)} />;
  return (
    <ReviewWindow
      title={words.title}
      name={many.files(files.length)}
      onKeyDown={(event) => (event.key === 'Escape' ? leave() : undefined)}
    >
      <div className="review-waiting">
        <div className="review-reading" role="status">
          <p>{words.reading(read, files.length)}</p>
          <span className="review-reading-bar" />
        </div>
        <Button kind="outlined" onClick={leave} autoFocus>
          {words.stop}
        </Button>
      </div>
    </ReviewWindow>
  );
}
