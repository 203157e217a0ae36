import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { Report } from '../../shared/export/report';
import { breakPages, type MeasuredRow, type PageRoom, type PageRows } from './page-break';
import { MARGIN, PAPER_SIZES, type Paper } from './paper-measures';

const PIXELS_PER_MM = 96 / 25.4;
/** Screen and printer round hairlines differently; a page must never spill for a fraction of a millimetre. */
const SLACK_MM = 1.5;

export interface MeasuredPages {
  /** Goes to the element that holds one unbroken `.paper-page` for each report. */
  readonly measure: RefObject<HTMLDivElement | null>;
  /** Pages of each report; null until measured. */
  readonly pages: readonly (readonly PageRows[])[] | null;
}

/** Lets the browser lay every report out once without page breaks, reads the heights, and parts the rows into pages. */
export function usePaperPages(reports: readonly Report[], paper: Paper): MeasuredPages {
  const measure = useRef<HTMLDivElement>(null);
  const [measured, setMeasured] = useState<{
    readonly reports: readonly Report[];
    readonly paper: Paper;
    readonly pages: readonly (readonly PageRows[])[];
  } | null>(null);
  useLayoutEffect(() => {
    const sheets = [...(measure.current?.querySelectorAll<HTMLElement>('.paper-page') ?? [])];
    if (sheets.length !== reports.length) return;
    const pages = sheets.map((sheet, index) => pagesOf(sheet, reports[index]?.rows.length ?? 0, paper));
    setMeasured({ reports, paper, pages });
  }, [reports, paper]);
  const current = measured?.reports === reports && measured.paper === paper ? measured.pages : null;
  return { measure, pages: current };
}

function pagesOf(sheet: HTMLElement, count: number, paper: Paper): readonly PageRows[] {
  const rows = [...sheet.querySelectorAll<HTMLElement>('tbody > tr')].map(measureRow);
  if (rows.length !== count) throw new Error('The measured table is not the report.');
  return breakPages(rows, roomOf(sheet, paper));
}

function measureRow(row: HTMLElement): MeasuredRow {
  const heading = row.querySelector<HTMLElement>('.paper-heading');
  const text = heading?.querySelector<HTMLElement>('.paper-text');
  // 0.5 mm of padding above and below the text of a cell.
  const groupHeight = text == null ? 0 : heightOf(text) + PIXELS_PER_MM;
  return { height: heightOf(row), startsGroup: heading !== null, groupHeight };
}

function roomOf(sheet: HTMLElement, paper: Paper): PageRoom {
  const whole = (PAPER_SIZES[paper].height - MARGIN.top - MARGIN.bottom - SLACK_MM) * PIXELS_PER_MM;
  const part = (selector: string): number => outerHeight(sheet.querySelector<HTMLElement>(selector));
  const head = part('.paper-above') + part('thead');
  return { first: whole - head - part('.paper-head'), next: whole - head, tail: part('.paper-tail') };
}

function heightOf(element: HTMLElement): number {
  return element.getBoundingClientRect().height;
}

function outerHeight(element: HTMLElement | null): number {
  if (element === null) return 0;
  const { marginTop, marginBottom } = getComputedStyle(element);
  return heightOf(element) + Number.parseFloat(marginTop) + Number.parseFloat(marginBottom);
}
