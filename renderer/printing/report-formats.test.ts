import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { compareScenarios, usualScope } from '../../shared/analysis/compare-scenarios';
import { asId } from '../../shared/base/ids';
import { writeNote } from '../../shared/edits/write-note';
import { arrangeReports } from '../../shared/export/arrange-report';
import { REPORT_WRITERS, type ReportDocument } from '../../shared/export/formats';
import { layOutColumns } from '../../shared/export/lay-out-columns';
import { type PageSetup, sheetOf, USUAL_SETUP } from '../../shared/export/page-setup';
import { noteLines } from '../../shared/export/paper-words';
import { cellText, type Report } from '../../shared/export/report';
import { reportHtml } from '../../shared/export/report-html';
import { REPORT_KIND_IDS, type ReportKind, reportKind } from '../../shared/export/report-kinds';
import type { ROOT } from '../../shared/plan/plan';
import { listScenarios } from '../../shared/plan/plan-lists';
import { after, cityCell, samplePlan } from '../../shared/sample/sample-for-tests';
import { readHtmlBlocks } from '../../shared/tabular/html-blocks';
import { report as words } from '../../shared/wording/zh-CN/report';
import { PaperTable } from './paper-table';

type Grid = readonly (readonly string[])[];

const SETUP: PageSetup = { ...USUAL_SETUP, hidden: ['attribute', 'box'], issuer: '市发展改革委', title: '会议用表' };

function reportsOf(kind: ReportKind): readonly Report[] {
  const scenario = asId<typeof ROOT>('draft-steady');
  const note = { kind: 'value', ...cityCell(scenario, 4, 2020) } as const;
  const plan = after(samplePlan(), writeNote(samplePlan(), note, '人社局：<3.0 "过严", =1+1\n请再议'));
  const scenarios = listScenarios(plan).map((one) => one.id);
  const choices = {
    scenario,
    region: null,
    year: 2020,
    compare: () => compareScenarios(plan, usualScope(plan, scenarios)),
    explanation: [{ role: 'body' as const, text: '方案一调整5项，& 理由见表。' }],
    onlyDifferences: false,
    issuer: SETUP.issuer,
    sample: true,
  };
  return arrangeReports(reportKind(kind).make(plan, choices, words), SETUP);
}

/** What every reader must find: each cell's text, covered cells empty or repeated; a minus of either kind. */
function expected(report: Report): Grid {
  return report.rows.map((row) => row.cells.map((cell) => plain(cellText(cell))));
}

function plain(text: string): string {
  return text
    .replaceAll('−', '-')
    .replace(/^'(?=[=+\-@])/, '')
    .replace(/\s+/g, '');
}

/** Covered cells say what the cell above them says. */
function filled(report: Report, grid: Grid): Grid {
  return grid.map((row, at) =>
    row.map((text, column) =>
      report.rows[at]?.cells[column]?.rowSpan === 0 ? plain(report.rows[at]?.cells[column]?.text ?? '') : plain(text),
    ),
  );
}

const READERS: Readonly<Record<string, (document: ReportDocument, report: Report, index: number) => Promise<Grid>>> = {
  async xlsx(document, report, index) {
    const workbook = await readXlsx((await REPORT_WRITERS.xlsx(document)).bytes, { readStyles: true });
    const sheet = workbook.sheets[index];
    const rows = sheet?.rows ?? [];
    const from = rows.findIndex((row) => row[0] === '1');
    return rows.slice(from, from + report.rows.length).map((row, at) =>
      report.columns.map((_, column) => {
        const value = row[column] ?? '';
        const format = sheet?.cells?.get(`${from + at},${column}`)?.style?.numFmt ?? '';
        return typeof value === 'number' ? value.toFixed((/\.(0+)$/.exec(format)?.[1] ?? '').length) : String(value);
      }),
    );
  },
  async docx(document, report) {
    const xml = strFromU8(
      unzipSync((await REPORT_WRITERS.docx(document)).bytes)['word/document.xml'] ?? new Uint8Array(),
    );
    const tables = xml.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
    const index = document.reports.filter((one) => one.columns.length > 0).indexOf(report);
    const rows = (tables[index]?.match(/<w:tr>.*?<\/w:tr>/gs) ?? []).filter((row) => !row.includes('<w:tblHeader/>'));
    return rows.map((row) =>
      (row.match(/<w:tc>.*?<\/w:tc>/gs) ?? []).map((cell) => unescaped(cell.replace(/<[^>]*>/g, ''))),
    );
  },
  async csv(document, report) {
    const records = csvRecords(strFromU8((await REPORT_WRITERS.csv(document)).bytes));
    const header = report.columns.map((column) => column.title);
    const from = records.findIndex(
      (fields) => fields.length === header.length && header.every((title, at) => fields[at]?.endsWith(title)),
    );
    return records.slice(from + 1, from + 1 + report.rows.length);
  },
  async clipboard(_, report) {
    const rows = [...readHtmlBlocks(reportHtml([report], words))].flatMap((block) =>
      block.kind === 'row' ? [block.cells] : [],
    );
    return rows.slice(-report.rows.length);
  },
  async preview(_, report) {
    const layout = layOutColumns(report.columns, sheetOf(SETUP), SETUP);
    const markup = renderToStaticMarkup(createElement(PaperTable, { report, rows: report.rows, layout }));
    const rows = [...readHtmlBlocks(markup)].flatMap((block) => (block.kind === 'row' ? [block.cells] : []));
    return rows.slice(-report.rows.length);
  },
};

describe.each(REPORT_KIND_IDS)('%s says the same', (kind) => {
  const reports = reportsOf(kind);
  const facts = { title: '规划', author: '', createdAt: '2026-01-02T03:04:05Z', words };
  const document: ReportDocument = { reports, facts, setup: SETUP };

  it.each(Object.keys(READERS))('read back from %s', async (format) => {
    const read = READERS[format];
    let tables = 0;
    for (const [index, report] of reports.entries()) {
      if (report.columns.length === 0 || read === undefined) continue;
      tables += 1;
      expect(report.rows.length).toBeGreaterThan(0);
      expect(filled(report, await read(document, report, index))).toEqual(expected(report));
    }
    expect(tables).toBeGreaterThan(0);
  });

  it('has title, caption, office, notes and text in every file', async () => {
    const [workbook, word] = [
      unzipSync((await REPORT_WRITERS.xlsx(document)).bytes),
      unzipSync((await REPORT_WRITERS.docx(document)).bytes),
    ];
    const all = [workbook, word].map((parts) =>
      plain(
        unescaped(
          Object.entries(parts)
            .filter(([name]) => name.endsWith('.xml'))
            .map(([, part]) => strFromU8(part))
            .join('')
            .replace(/<[^>]*>/g, ''),
        ),
      ),
    );
    for (const report of reports) {
      for (const said of [
        report.title,
        report.caption,
        report.issuer,
        ...noteLines(report, words),
        ...report.paragraphs.map((one) => one.text),
      ]) {
        for (const text of all) expect(text).toContain(plain(said));
      }
    }
    expect(reports.find((report) => report.columns.length > 0)?.title).toBe('会议用表');
    expect(reports.some((report) => report.columns.some((column) => SETUP.hidden.includes(column.id)))).toBe(false);
  });
});

function unescaped(xml: string): string {
  return xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

function csvRecords(text: string): Grid {
  const records: string[][] = [[]];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    records.at(-1)?.push(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'));
    if (end !== ',') records.push([]);
  }
  return records;
}
