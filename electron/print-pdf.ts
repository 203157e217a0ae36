import path from 'node:path';
import type { WebContents } from 'electron';
import type { Issue } from '../shared/base/issue';
import { fail, ok, type Result } from '../shared/base/result';
import type { FileToken, PrintRequest, SavedFile } from '../shared/desk/desk-api';
import { deskIssue } from '../shared/desk/desk-issue';
import { addPdfOutline } from '../shared/export/pdf-outline';
import { isPrintCancelled, paperOptions, pdfOptions } from './electron-differences';
import type { FileTokens } from './file-tokens';
import { saveInFolder } from './save-in-folder';
import { type WriteTools, writeAtomically } from './write-atomically';

interface Parts {
  readonly contents: WebContents;
  readonly tools: WriteTools;
  readonly tokens: FileTokens;
  readonly chooseTarget: (kind: 'pdf', suggestedName: string) => Promise<string | null>;
}

/** The page as its print style sheet shows it, as a PDF. Printed first and asked afterwards, so that the page cannot change meanwhile. */
export async function printToPdf(parts: Parts, request: PrintRequest): Promise<Result<SavedFile | null, Issue>> {
  const printed = await pdfOf(parts.contents, request);
  if (!printed.ok) return printed;
  const target = await parts.chooseTarget('pdf', request.suggestedName);
  if (target === null) return ok(null);
  const written = await writeAtomically(parts.tools, target, printed.value);
  return written.ok ? ok({ token: parts.tokens.tokenFor(target), name: path.basename(target) }) : written;
}

/** The same into a folder chosen before, one of several files: nobody is asked again. */
export async function printInFolder(
  parts: Omit<Parts, 'chooseTarget'>,
  folder: FileToken,
  request: PrintRequest,
): Promise<Result<SavedFile, Issue>> {
  const printed = await pdfOf(parts.contents, request);
  if (!printed.ok) return printed;
  return await saveInFolder(parts, { folder, kind: 'pdf', name: request.suggestedName, bytes: printed.value });
}

/** The same pages through the system's print dialog; false when cancelled. */
export function printOnPaper(contents: WebContents, request: PrintRequest): Promise<Result<boolean, Issue>> {
  return new Promise((resolve) => {
    contents.print(paperOptions(request), (printed, reason) => {
      if (printed) resolve(ok(true));
      else if (isPrintCancelled(reason)) resolve(ok(false));
      else resolve(fail(deskIssue('print.failed', { reason })));
    });
  });
}

async function pdfOf(contents: WebContents, request: PrintRequest): Promise<Result<Uint8Array, Issue>> {
  try {
    const printed = await contents.printToPDF(pdfOptions(request));
    return ok(addPdfOutline(printed, request.title, request.outline));
  } catch (error) {
    // Chromium gives no codes here; whatever it says, the person needs to know that no PDF was made.
    return fail(deskIssue('print.failed', { reason: error instanceof Error ? error.message : 'unknown' }));
  }
}
