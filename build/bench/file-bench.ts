import { deflateRawSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { USUAL_SETUP } from '../../shared/export/page-setup';
import type { Report, ReportCell } from '../../shared/export/report';
import { writeXlsx } from '../../shared/export/write-xlsx';
import { importSource } from '../../shared/import/import-source';
import { readSource } from '../../shared/import/read-source';
import { zhCN } from '../../shared/wording/zh-CN';
import { type BenchResult, medianPairs } from './measure';

const PAIRS = 5;
const ROWS = 100_000;
const COLUMNS = 12;
const FILES = 100;
const FACTS = { title: '', author: '', createdAt: '2026-01-01T00:00:00.000Z', words: zhCN.report };

/** G7, G8 and imports: large workbooks written and read, against the least that gives the same file or the same cells. */
export async function fileBenches(): Promise<readonly BenchResult[]> {
  const large = await workbook(ROWS);
  const small = await Promise.all(Array.from({ length: FILES }, () => workbook(30)));
  return [
    await measured(
      {
        name: `write ${ROWS / 1000} 000 × ${COLUMNS} as a styled XLSX`,
        baselineName: 'its XML by hand and native deflate',
        bound: null,
      },
      () => workbook(ROWS),
      async () => byHand(ROWS),
    ),
    await measured(
      { name: '… and read it, every cell as it is shown', baselineName: 'scan its XML for cells', bound: 4 },
      async () => linesOf(large),
      async () => scan(large),
    ),
    await measured(
      { name: '… the same', baselineName: 'the library’s own reading (hucre)', bound: 2 },
      async () => linesOf(large),
      () => readXlsx(large),
    ),
    await measured(
      { name: '… and understand it as a table of indicators', baselineName: 'the library’s own reading', bound: null },
      async () => understood(large),
      () => readXlsx(large),
    ),
    await measured(
      {
        name: `read and understand ${FILES} workbooks of 30 rows`,
        baselineName: 'the library’s own reading',
        bound: null,
      },
      async () => small.map(understood),
      () => Promise.all(small.map((bytes) => readXlsx(bytes))),
    ),
  ];
}

async function measured(
  bench: Pick<BenchResult, 'name' | 'baselineName' | 'bound'>,
  subject: () => Promise<unknown>,
  baseline: () => Promise<unknown>,
): Promise<BenchResult> {
  const times: (readonly [number, number])[] = [];
  for (let pair = -1; pair < PAIRS; pair += 1) {
    const both = [await timed(subject), await timed(baseline)] as const;
    if (pair >= 0) times.push(both);
  }
  return medianPairs(bench, times);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

function workbook(rows: number): Promise<Uint8Array> {
  return writeXlsx([report(rows)], FACTS, USUAL_SETUP);
}

const HEADINGS = [
  '类别',
  '指标',
  '单位',
  '2017年',
  '2018年',
  '2019年',
  '2020年',
  '2021年',
  '2022年',
  '2023年',
  '2024年',
  '2025年',
];

function report(rows: number): Report {
  return {
    ...{ name: '附表1', title: '主要指标', annex: '', paragraphs: [], caption: '', issuer: '', unitNote: '' },
    columns: HEADINGS.map((title, at) => ({
      ...{ id: `c${at}`, title, group: null, width: 20, grows: false, heading: at === 0 },
      align: at < 3 ? ('left' as const) : ('point' as const),
    })),
    rows: Array.from({ length: rows }, (_, row) => ({
      cells: HEADINGS.map((__, column) => (column < 3 ? words(row, column) : figure(row, column))),
    })),
    notes: [],
    signatures: [],
  };
}

function words(row: number, column: number): ReportCell {
  const text = ['公共教育', `指标${row}完成率`, '%'][column] ?? '';
  return { kind: 'text', text, mark: null, rowSpan: 1 };
}

function figure(row: number, column: number): ReportCell {
  const number = ((row * 31 + column * 17) % 1000) / 10;
  return { kind: 'number', text: number.toFixed(1), number, decimals: 1, rowSpan: 1 };
}

/** The rows alone, without a style, a header or a page: the floor. */
function byHand(rows: number): Uint8Array {
  const xml: string[] = [];
  for (let row = 0; row < rows; row += 1) {
    let cells = `<row r="${row + 1}">`;
    for (let column = 0; column < COLUMNS; column += 1) {
      const cell = column < 3 ? words(row, column) : figure(row, column);
      const at = `${String.fromCharCode(65 + column)}${row + 1}`;
      cells +=
        cell.kind === 'number'
          ? `<c r="${at}" s="2"><v>${cell.number}</v></c>`
          : `<c r="${at}" s="1" t="inlineStr"><is><t>${cell.text}</t></is></c>`;
    }
    xml.push(`${cells}</row>`);
  }
  return deflateRawSync(Buffer.from(xml.join('')));
}

function linesOf(bytes: Uint8Array) {
  const source = readSource(bytes, '附表.xlsx');
  if (!source.ok) throw new Error(source.issue.code);
  return source.value;
}

function understood(bytes: Uint8Array): number {
  const { indicators } = importSource(linesOf(bytes));
  if (indicators.length === 0) throw new Error('No indicator was read.');
  return indicators.length;
}

/** Unzips and finds every cell's value: no styles, no formats, no merges, nothing checked. */
function scan(bytes: Uint8Array): number {
  const parts = unzipSync(bytes);
  const strings = [...text(parts['xl/sharedStrings.xml']).matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(
    ([, one]) => one ?? '',
  );
  let length = 0;
  for (const [, type, value] of text(parts['xl/worksheets/sheet1.xml']).matchAll(
    /<c r="[A-Z]+\d+"(?: s="\d+")?(?: t="(\w+)")?[^>]*>(?:<v>([^<]*)<\/v>)/g,
  ))
    length += (type === 's' ? (strings[Number(value)] ?? '') : (value ?? '')).length;
  return length;
}

function text(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes);
}
