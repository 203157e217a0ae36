import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { type PageSetup, sheetOf } from '../../shared/export/page-setup';
import type { Report } from '../../shared/export/report';
import { breakPages, type MeasuredRow, type PageRoom, type PageRows } from './page-break';
import { PIXELS_PER_MM } from './paper-measures';

/** Screen and printer round hairlines differently; a page must never spill for a fraction of a millimetre. */
const SLACK_MM = 1.5;

export interface MeasuredPages {
  /** Goes to the element that holds one unbroken `.paper-page` for each report. */
  readonly measure: RefObject<HTMLDivElement | null>;
  /** Pages of each report; null until measured. */
  readonly pages: readonly (readonly PageRows[])[] | null;
}

/** Lets the browser lay every report out once without page breaks, reads the heights, and parts the rows into pages. */
export function usePaperPages(reports: readonly Report[], setup: PageSetup): MeasuredPages {
  const measure = useRef<HTMLDivElement>(null);
  const [measured, setMeasured] = useState<{
    readonly reports: readonly Report[];
    readonly setup: PageSetup;
    readonly pages: readonly (readonly PageRows[])[];
  } | null>(null);
  useLayoutEffect(() => {
    const sheets = [...(measure.current?.querySelectorAll<HTMLElement>('.paper-page') ?? [])];
    if (sheets.length !== reports.length) return;
    const pages = sheets.flatMap((sheet, index) => {
      const report = reports[index];
      return report === undefined ? [] : [pagesOf(sheet, report, setup)];
    });
    setMeasured({ reports, setup, pages });
  }, [reports, setup]);
  const current = measured?.reports === reports && measured.setup === setup ? measured.pages : null;
  return { measure, pages: current };
}

function pagesOf(sheet: HTMLElement, report: Report, setup: PageSetup): readonly PageRows[] {
  const text = report.columns.length === 0;
  const selector = text ? '.paper-running' : 'tbody > tr';
  const rows = [...sheet.querySelectorAll<HTMLElement>(selector)].map(measureRow);
  if (rows.length !== (text ? report.paragraphs.length : report.rows.length)) {
    throw new Error('The measured page is not the report.');
  }
  return breakPages(rows, roomOf(sheet, setup));
}

function measureRow(row: HTMLElement): MeasuredRow {
  const heading = row.querySelector<HTMLElement>('.paper-heading');
  const text = heading?.querySelector<HTMLElement>('.paper-text');
  // 0.5 mm of padding above and below the text of a cell.
  const groupHeight = text == null ? 0 : heightOf(text) + PIXELS_PER_MM;
  const keepsNext = row.matches('.paper-text-heading, .paper-text-subheading');
  return { height: heightOf(row), startsGroup: heading !== null, groupHeight, keepsNext };
}

function roomOf(sheet: HTMLElement, setup: PageSetup): PageRoom {
  const { height, margins } = sheetOf(setup);
  const whole = (height - margins.top - margins.bottom - SLACK_MM) * PIXELS_PER_MM;
  const part = (selector: string): number => outerHeight(sheet.querySelector<HTMLElement>(selector));
  const above = part('.paper-above') + part('thead');
  return { first: whole - above - part('.paper-head'), next: whole - above, tail: part('.paper-tail') };
}

function heightOf(element: HTMLElement): number {
  return element.getBoundingClientRect().height;
}

function outerHeight(element: HTMLElement | null): number {
  if (element === null) return 0;
  const { marginTop, marginBottom } = getComputedStyle(element);
  return heightOf(element) + Number.parseFloat(marginTop) + Number.parseFloat(marginBottom);
}
