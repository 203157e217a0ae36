import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { report as words } from '../wording/zh-CN/report';
import { cleanReports } from './clean-report';
import { USUAL_SETUP } from './page-setup';
import type { DocumentFacts } from './paper-words';
import type { ReportCell } from './report';
import { textCell } from './report-cells';
import { reportAround, TEST_ROWS } from './report-for-tests';
import { writeCsv } from './write-csv';
import { writeXlsx } from './write-xlsx';

const FACTS: DocumentFacts = {
  title: '对照',
  author: '某',
  createdAt: '2026-01-02T03:04:05Z',
  words,
};

async function partsOf(
  rows: readonly (readonly ReportCell[])[] = TEST_ROWS,
): Promise<Readonly<Record<string, string>>> {
  const bytes = await writeXlsx([reportAround(rows)], FACTS, USUAL_SETUP);
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

describe('a workbook', () => {
  it('reads back with numbers as numbers and demands as text', async () => {
    const workbook = await readXlsx(
      await writeXlsx([reportAround(TEST_ROWS), reportAround(TEST_ROWS, '里程碑')], FACTS, USUAL_SETUP),
      {
        readStyles: true,
      },
    );
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(['指标', '里程碑']);
    const [sheet] = workbook.sheets;
    expect(sheet?.rows[5]?.slice(0, 4)).toEqual(['就业', '失业率', 2.6, '≥3.14']);
    expect(sheet?.rows[6]?.slice(1, 4)).toEqual(['培训', -5.2, '▲ −0.5']);
    expect(sheet?.cells?.get('5,2')?.style?.numFmt).toBe('0.00');
  });

  it('merges categories and headers, freezes the head, and prints it on every page of A4 landscape', async () => {
    const parts = await partsOf();
    const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet).toContain('ref="A6:A7"');
    expect(sheet).toContain('ref="A4:A5"');
    expect(sheet).toContain('ref="C4:D4"');
    expect(sheet).toMatch(/<pane [^>]*ySplit="5"[^>]*state="frozen"/);
    expect(sheet).toMatch(/<pageSetup [^>]*paperSize="9"/);
    expect(sheet).toMatch(/<pageSetup [^>]*orientation="landscape"/);
    expect(sheet).toMatch(/<pageSetup [^>]*fitToHeight="0"/);
    expect(sheet).toContain('第 &amp;P 页　共 &amp;N 页');
    expect(parts['xl/workbook.xml']).toMatch(/_xlnm\.Print_Titles[^>]*>[^<]*\$4:\$5/);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1', '=HYPERLINK("http://x")', "=cmd|' /C calc'!A0"])(
    'never runs %j as a formula',
    async (text) => {
      const parts = await partsOf([[textCell(text), textCell(text), textCell(text)]]);
      expect(parts['xl/worksheets/sheet1.xml']).not.toContain('<f>');
      expect(parts['xl/worksheets/sheet1.xml']).not.toContain('<f ');
    },
  );

  it('leaves out what XML cannot carry, counts it, and keeps rare characters', async () => {
    const { reports, removed } = cleanReports([
      reportAround([[textCell('养\u0000老\u000b\ud800'), textCell('𠮷〇①')]]),
    ]);
    expect(removed).toBe(3);
    const workbook = await readXlsx(await writeXlsx(reports, FACTS, USUAL_SETUP));
    expect(workbook.sheets[0]?.rows[5]?.slice(0, 2)).toEqual(['养老', '𠮷〇①']);
  });

  it('stays well-formed whatever text stands in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async (text) => {
        const { reports } = cleanReports([reportAround([[textCell(text), textCell('x')]])]);
        const workbook = await readXlsx(await writeXlsx(reports, FACTS, USUAL_SETUP));
        const kept = reports[0]?.rows[0]?.cells[0]?.text ?? '';
        expect((workbook.sheets[0]?.rows[5]?.[0] ?? '') as string).toBe(kept);
      }),
      { numRuns: 60 },
    );
  });
});

function csvOf(rows: readonly (readonly ReportCell[])[]): string {
  return strFromU8(writeCsv([reportAround(rows)], words));
}

describe('a CSV file', () => {
  it('begins with the byte order mark, ends lines with CRLF and repeats merged text', () => {
    expect([...writeCsv([reportAround(TEST_ROWS)], words).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(csvOf(TEST_ROWS).split('\r\n').slice(0, 3)).toEqual([
      '列0,列1,方案一 列2,方案一 列3',
      '就业,失业率,2.60,≥3.14',
      '就业,培训,-5.2,▲ −0.5',
    ]);
  });

  it('quotes commas, quotes and line ends', () => {
    expect(csvOf([[textCell('一,二'), textCell('说“"是"”'), textCell('上\n下')]])).toContain(
      '"一,二","说“""是""”","上\n下"',
    );
  });

  it.each(['=1+1', '+1', '-1', '@x', '\tx', '\rx', '＝1', '＋1', '－1', '＠x', ' =1', '"=1', "'=1"])(
    'disarms %j',
    (text) => {
      const row = csvOf([[textCell('a'), textCell(text)]])
        .split('\r\n')
        .slice(1)
        .join('\r\n');
      expect(row).toMatch(/^a,"?'/);
    },
  );

  it('gives every text back when one apostrophe is taken off in front of what could run', () => {
    const runs = /^[\s"']*[=+\-@＝＋－＠]|^'*[\t\r\n]/;
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('=', '+', '-', '@', "'", '"', ' ', '\t', '1', '一', ','), maxLength: 6 }),
        (text) => {
          const last =
            csvOf([[textCell('a'), textCell(text)]])
              .split('\r\n')[1]
              ?.slice(2) ?? '';
          const field = last.startsWith('"') ? last.slice(1, -1).replaceAll('""', '"') : last;
          expect(field.startsWith("'") && runs.test(field.slice(1)) ? field.slice(1) : field).toBe(text);
          expect(runs.test(field) && !field.startsWith("'")).toBe(false);
        },
      ),
    );
  });
});
