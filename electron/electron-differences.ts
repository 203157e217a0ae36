import type { PrintToPDFOptions, WebContentsPrintOptions } from 'electron';
import type { PrintRequest } from '../shared/desk/desk-api';

/**
 * Where the Electron of development and tests (25) and the shipped one differ. Types are those of the shipped one,
 * so code may compile and still fail on 25; what had to be written twice is here, and only here.
 */

const TEST_RUNTIME_MAJOR = 25;

/** The npm-carried runtime: out of support, for development and tests only. */
export function isTestRuntime(electronVersion: string): boolean {
  return Number.parseInt(electronVersion, 10) === TEST_RUNTIME_MAJOR;
}

/** The style sheet's `@page` decides size and margins. 25 knows no tags in PDFs and ignores that wish. */
export function pdfOptions({ paper, landscape }: PrintRequest): PrintToPDFOptions {
  return {
    pageSize: paper,
    landscape,
    preferCSSPageSize: true,
    printBackground: true,
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    generateTaggedPDF: true,
  };
}

export function paperOptions({ paper, landscape }: PrintRequest): WebContentsPrintOptions {
  return { silent: false, printBackground: true, pageSize: paper, landscape };
}

/** Both say it in other words: `cancelled` and `Print job canceled`. */
export function isPrintCancelled(reason: string): boolean {
  return /cancel/i.test(reason);
}
