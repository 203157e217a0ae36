import { type RefObject, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Issue } from '../../shared/base/issue';
import type { Result } from '../../shared/base/result';
import type { FileToken, PrintRequest, SavedFile } from '../../shared/desk/desk-api';
import type { ReportFormat } from '../../shared/export/formats';
import type { PageSetup } from '../../shared/export/page-setup';
import type { Region } from '../../shared/plan/entity';
import { issueText } from '../../shared/wording/issue-text';
import { exportEveryRegion, regionsOfBatch } from '../exporting/export-every-region';
import { documentOf, fileNameOf, reportsOf } from '../exporting/report-document';
import { writeDocument } from '../exporting/write-document';
import { useWording } from '../wording/wording-context';
import type { ChosenReport } from './use-report-choice';

export type BatchFormat = ReportFormat | 'pdf';

export interface Batch {
  /** Null while none runs. */
  readonly progress: { readonly done: number; readonly all: number; readonly region: string } | null;
  readonly run: (format: BatchFormat) => Promise<void>;
  readonly stop: () => void;
}

export interface BatchParts {
  readonly chosen: ChosenReport;
  readonly setup: PageSetup;
  /** What the pages in sight would be printed as: read after they were drawn. */
  readonly request: RefObject<() => PrintRequest>;
  readonly tell: (text: string) => void;
}

/** The report once for every district, into a folder that is asked for once. Ends with the pages it prints from. */
export function useBatch({ chosen, setup, request, tell }: BatchParts): Batch {
  const wording = useWording();
  const words = wording.printing;
  const [progress, setProgress] = useState<Batch['progress']>(null);
  const stopping = useRef(false);
  useEffect(
    () => () => {
      stopping.current = true;
    },
    [],
  );

  const run = async (format: BatchFormat): Promise<void> => {
    const folder = await window.desk.chooseFolder();
    if (folder === null) return;
    stopping.current = false;
    const regions = regionsOfBatch(chosen.plan);
    const before = chosen.choice.region;
    let written = 0;
    const done = await exportEveryRegion({
      regions,
      write: (region) =>
        format === 'pdf' ? printRegion(region, folder.token) : writeRegion(region, format, folder.token),
      onProgress: (count, region) => {
        written = count;
        setProgress({ done: count, all: regions.length, region: region.name });
      },
      stopped: () => stopping.current,
    });
    setProgress(null);
    if (format === 'pdf') chosen.choose({ region: before });
    if (!done.ok) tell(words.batchFailed(issueText(wording, done.issue), written, folder.name));
    else if (done.value < regions.length) tell(words.batchStopped(done.value, regions.length, folder.name));
    else tell(words.batchDone(done.value, folder.name));
  };

  async function writeRegion(
    region: Region,
    format: ReportFormat,
    folder: FileToken,
  ): Promise<Result<SavedFile, Issue>> {
    const wish = { ...chosen.wish, region: region.id };
    const document = documentOf(chosen.plan, reportsOf(chosen.plan, wish, setup, wording), setup, wording);
    const written = await writeDocument(document, format);
    if (!written.ok) return written;
    const { bytes } = written.value;
    return await window.desk.saveInFolder({
      folder,
      kind: format,
      name: fileNameOf(chosen.plan, wish, wording),
      bytes,
    });
  }

  /** The window prints what it shows, so every district is shown in turn. */
  async function printRegion(region: Region, folder: FileToken): Promise<Result<SavedFile, Issue>> {
    flushSync(() => chosen.choose({ region: region.id }));
    return await window.desk.printInFolder(folder, request.current());
  }

  return {
    progress,
    run,
    stop: () => {
      stopping.current = true;
    },
  };
}
