import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { issueText } from '../../wording/issue-text';
import { zhCN } from '../../wording/zh-CN';
import { importSource } from '../import-source';
import { inSourceTerms } from '../place-in-source';
import { readSource } from '../read-source';
import { makeDocument, makeWorkbook, makeZip, sheetData } from './office-for-tests';

/** How many damaged files are read: `EQUIPLAN_MUTATIONS=10000 npx vitest run shared/import/readers/hostile-files.test.ts`. */
const ROUNDS = Number(process.env['EQUIPLAN_MUTATIONS'] ?? 200);
const LIMIT_MS = 20_000;

const utf8 = (text: string) => new Uint8Array(Buffer.from(text));

function refusal(bytes: Uint8Array, name: string): string {
  const read = readSource(bytes, name);
  if (read.ok) return 'read';
  expect(read.issue.place).toContain(name);
  const text = issueText(zhCN, read.issue);
  // Every refusal says what can be done.
  expect(text).toMatch(/请|不必/);
  return read.issue.code;
}

function ole(...streams: readonly string[]): Uint8Array {
  const head = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  return new Uint8Array([...head, ...new Array<number>(600).fill(0), ...Buffer.from(streams.join('\0'), 'utf16le')]);
}

describe('files that are not read are refused with the way to one that is', () => {
  it.each([
    ['empty.docx', new Uint8Array(), 'source.empty'],
    ['有密码.xlsx', ole('EncryptionInfo', 'EncryptedPackage'), 'source.password'],
    ['旧.doc', ole('WordDocument'), 'source.oldWord'],
    ['旧.wps', ole('WordDocument'), 'source.oldWord'],
    ['旧.xls', ole('Workbook'), 'source.oldExcel'],
    ['旧.et', ole('Workbook'), 'source.oldExcel'],
    ['旧.msg', ole('Other'), 'source.oldOffice'],
    ['扫描.pdf', utf8('%PDF-1.7\n'), 'source.pdf'],
    ['扫描.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0]), 'source.picture'],
    ['旧.doc', utf8('{\\rtf1\\ansi 指标}'), 'source.rtf'],
    ['网页.doc', utf8('MIME-Version: 1.0\nContent-Type: multipart/related\n'), 'source.webArchive'],
    [
      '一.odt',
      makeZip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' }),
      'source.openDocument',
    ],
    ['一.pptx', makeZip({ 'ppt/presentation.xml': '<a/>' }), 'source.slides'],
    ['一.xlsb', makeZip({ 'xl/workbook.bin': 'x' }), 'source.binaryWorkbook'],
    ['一.zip', makeZip({ 'a.txt': 'x' }), 'source.otherZip'],
    ['一.eqplan', makeZip({ 'manifest.json': '{}' }), 'source.planFile'],
    ['一.xml', utf8('<?xml version="1.0"?><plan/>'), 'source.xmlDocument'],
    ['乱.docx', new Uint8Array([0xff, 0x41, 0xff, 0x41, 0x80, 0x80]), 'source.truncated'],
    ['大.txt', new Uint8Array(50 * 1024 * 1024 + 1), 'source.tooLarge'],
    ['空.xlsx', makeWorkbook({ sheets: [{ name: '表', xml: '<sheetData/>' }] }), 'source.nothing'],
    [
      '藏.xlsx',
      makeWorkbook({ sheets: [{ name: '表', xml: sheetData([['a']]), state: 'hidden' }] }),
      'source.allSheetsLeft',
    ],
    ['空.docx', makeDocument({ body: '<w:p/>' }), 'source.nothing'],
  ])('%s', (name, bytes, code) => {
    expect(refusal(bytes, name)).toBe(code);
  });

  it('a document cut off anywhere is not whole, or damaged', () => {
    const whole = makeDocument({ body: '<w:p><w:r><w:t>文</w:t></w:r></w:p>'.repeat(500) });
    for (const share of [0.1, 0.5, 0.9, 0.999])
      expect(refusal(whole.slice(0, Math.floor(whole.length * share)), 'x.docx')).toBe('source.truncated');
  });

  it('a DOCTYPE is refused: no entity is expanded, nothing fetched', () => {
    const bomb = '<!DOCTYPE s [<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>';
    const workbook = makeWorkbook({
      sheets: [{ name: '表', xml: sheetData([['a']]) }],
      more: { 'xl/sharedStrings.xml': `${bomb}<sst><si><t>&b;&x;</t></si></sst>` },
    });
    expect(refusal(workbook, 'x.xlsx')).toBe('source.doctype');
  });
});

describe('zip bombs', () => {
  it('is refused by its directory, before anything is unpacked', () => {
    const bomb = makeWorkbook({
      sheets: [{ name: '表', xml: `<sheetData>${' '.repeat(60 * 1024 * 1024)}</sheetData>` }],
    });
    const started = performance.now();
    expect(refusal(bomb, 'x.xlsx')).toBe('source.unpackedTooLarge');
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('that lies in its directory is refused as soon as more comes out than it said', () => {
    const bytes = makeZip({ 'word/document.xml': `<w:document>${' '.repeat(5 * 1024 * 1024)}` });
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    for (let at = bytes.length - 22; at >= 0; at -= 1)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true);
    expect(refusal(bytes, 'x.docx')).toBe('source.damaged');
  });

  it('of too many parts, and of two parts with one name, are refused', () => {
    const parts = Object.fromEntries(Array.from({ length: 2001 }, (_, at) => [`p${at}`, 'x']));
    expect(refusal(makeZip(parts), 'x.docx')).toBe('source.tooManyParts');
    const twice = makeZip({ 'word/aocument.xml': 'x', 'word/document.xml': 'y' });
    const text = Buffer.from(twice).toString('latin1').replaceAll('word/aocument', 'word/document');
    expect(refusal(new Uint8Array(Buffer.from(text, 'latin1')), 'x.docx')).toBe('source.damaged');
  });
});

describe('long cells and strange characters', () => {
  it('a cell of five megabytes is cut and that is said; unseen characters go', () => {
    // Varied, since what packs too well is refused as a bomb.
    const long = Array.from({ length: 1_700_000 }, (_, index) =>
      String.fromCharCode(0x4e00 + ((index * 7919) % 20_011)),
    );
    const workbook = makeWorkbook({
      sheets: [{ name: '表', xml: sheetData([['指标\u200b\u202e', '𠮷'.repeat(20_000) + long.join('')]]) }],
    });
    const source = readSource(workbook, 'x.xlsx');
    if (!source.ok) throw new Error(source.issue.code);
    const [first, second] = source.value.lines[0]?.cells ?? [];
    expect([first, second?.length, second?.endsWith('𠮷')]).toEqual(['指标', 32_766, true]);
    expect(source.value.notices[0]?.issue).toMatchObject({ code: 'source.cellCut', place: 'sheet 表!A1' });
  });

  it('a sheet or a style called __proto__ is a name like any other', () => {
    const source = readSource(
      makeWorkbook({
        sheets: [
          { name: '__proto__', xml: sheetData([['a', 'b']]) },
          { name: 'x', xml: sheetData([['c']]) },
        ],
      }),
      'x.xlsx',
    );
    expect(source.ok && source.value.lines.map(({ cells }) => cells[0])).toEqual(['__proto__', 'a', 'x', 'c']);
  });
});

/** A small generator with a seed (mulberry32), so that a failure can be met again. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Damage = (bytes: Uint8Array, random: () => number) => Uint8Array;

const at = (length: number, random: () => number) => Math.floor(random() * length);

const flipBits: Damage = (bytes, random) => {
  const changed = bytes.slice();
  for (let flips = 1 + at(8, random); flips > 0; flips -= 1) {
    const place = at(changed.length, random);
    changed[place] = (changed[place] ?? 0) ^ (1 << at(8, random));
  }
  return changed;
};
const cutOff: Damage = (bytes, random) => bytes.slice(0, at(bytes.length, random));
const repeatPiece: Damage = (bytes, random) => {
  const from = at(bytes.length, random);
  const piece = bytes.slice(from, from + at(400, random));
  return new Uint8Array([...bytes.subarray(0, from), ...piece, ...piece, ...bytes.subarray(from)]);
};
/** Damage under an intact checksum, which only a parser can meet. */
const inside =
  (damage: Damage): Damage =>
  (bytes, random) => {
    if (bytes[0] !== 0x50) return damage(bytes, random);
    const parts = unzipSync(bytes);
    const names = Object.keys(parts);
    const name = names[at(names.length, random)] ?? '';
    return makeZip({ ...parts, [name]: damage(parts[name] ?? new Uint8Array(), random) });
  };
const swapParts: Damage = (bytes, random) => {
  if (bytes[0] !== 0x50) return flipBits(bytes, random);
  const parts = unzipSync(bytes);
  const names = Object.keys(parts);
  const [one = '', other = ''] = [names[at(names.length, random)], names[at(names.length, random)]];
  return makeZip({ ...parts, [one]: parts[other] ?? '', [other]: parts[one] ?? '' });
};
const DAMAGES: readonly Damage[] = [
  flipBits,
  cutOff,
  repeatPiece,
  inside(flipBits),
  inside(cutOff),
  inside(repeatPiece),
  swapParts,
];

function goodFiles(): readonly (readonly [string, Uint8Array])[] {
  const rows = [
    ['类别', '指标', '单位', '2020年', '2025年目标'],
    ['教育', '毛入学率', '%', 90, '≥95'],
    ['养老', '护理型床位', '张', 2.6, 3.5],
  ] as const;
  const table = rows.map((row) => row.join(',')).join('\r\n');
  const html = `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td colspan=1>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
  const row = rows.map(
    (cells) =>
      `<w:tr>${cells.map((cell) => `<w:tc><w:tcPr><w:gridSpan w:val="1"/></w:tcPr><w:p><w:r><w:t>${cell}</w:t></w:r></w:p></w:tc>`).join('')}</w:tr>`,
  );
  const number = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>';
  return [
    [
      'a.xlsx',
      makeWorkbook({
        strings: '<si><t>甲</t></si><si><r><t>乙</t></r></si>',
        styles:
          '<numFmts><numFmt numFmtId="164" formatCode="0.00&quot;%&quot;"/></numFmts><cellXfs><xf numFmtId="164"/><xf numFmtId="14"/></cellXfs>',
        sheets: [
          { name: '指标', xml: `${sheetData(rows)}<mergeCells><mergeCell ref="A2:A3"/></mergeCells>` },
          {
            name: '二',
            xml: '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>43831</v></c></row></sheetData>',
          },
        ],
      }),
    ],
    [
      'a.docx',
      makeDocument({
        body: `<w:p><w:r><w:t>规划（2021～2025年）</w:t></w:r></w:p><w:tbl>${row.join('')}</w:tbl><w:p>${number}<w:ins><w:r><w:t>新建25个。</w:t></w:r></w:ins></w:p>`,
        styles: '<w:style w:styleId="a"><w:name w:val="heading 1"/></w:style>',
        numbering:
          '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
      }),
    ],
    ['a.csv', utf8(table)],
    ['a.csv', new Uint8Array([0xff, 0xfe, ...Buffer.from(table, 'utf16le')])],
    ['a.html', utf8(html)],
    ['a.txt', utf8(`${table.replaceAll(',', '\t')}\n专栏1 工程\n1. 甲。新建25个。`)],
  ];
}

describe('good files, damaged', () => {
  it(`${ROUNDS} times by a seed: each is read or refused in time, and nothing else changes`, {
    timeout: 100 * ROUNDS + 60_000,
  }, () => {
    const files = goodFiles();
    for (const [name, bytes] of files) expect(refusal(bytes, name)).toBe('read');
    const before = Object.getOwnPropertyNames(Object.prototype);
    const outcomes = { read: 0, refused: 0 };
    for (let seed = 0; seed < ROUNDS; seed += 1) {
      const random = randomFrom(seed);
      const [name, good] = files[at(files.length, random)] ?? ['', new Uint8Array()];
      const damage = DAMAGES[at(DAMAGES.length, random)] ?? flipBits;
      const bytes = damage(good, random);
      const started = performance.now();
      const source = readSource(bytes, name);
      if (source.ok) {
        outcomes.read += 1;
        inSourceTerms(importSource(source.value), source.value);
      } else {
        outcomes.refused += 1;
        expect(Object.hasOwn(zhCN.issues, source.issue.code), `seed ${seed}: ${source.issue.code}`).toBe(true);
      }
      expect(performance.now() - started, `seed ${seed}`).toBeLessThan(LIMIT_MS);
    }
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    // Both ways must have been gone, or nothing was tried.
    expect(Math.min(outcomes.read, outcomes.refused)).toBeGreaterThan(ROUNDS / 10);
  });
});
