import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { report as words } from '../wording/zh-CN/report';
import { cleanReports } from './clean-report';
import { BOUND_SETUP, USUAL_SETUP } from './page-setup';
import type { DocumentFacts } from './paper-words';
import type { Report } from './report';
import { textCell } from './report-cells';
import { reportAround, TEST_ROWS } from './report-for-tests';
import { textPart } from './text-part';
import { writeDocx } from './write-docx';

const FACTS: DocumentFacts = { title: '对照 <稿>', author: '', createdAt: '2026-01-02T03:04:05.678Z', words };

function partsOf(reports: readonly Report[], facts = FACTS, setup = USUAL_SETUP): Readonly<Record<string, string>> {
  const packed = unzipSync(writeDocx(reports, facts, setup));
  return Object.fromEntries(Object.entries(packed).map(([name, part]) => [name, strFromU8(part)]));
}

function documentOf(reports: readonly Report[], setup = USUAL_SETUP): string {
  return partsOf(reports, FACTS, setup)['word/document.xml'] ?? '';
}

/** Every tag closed in its order, every & an entity: what a reader of XML insists on. */
function wellFormed(xml: string): boolean {
  const open: string[] = [];
  const rest = xml.replace(
    /<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<&]*(?:&\w+;[^"<&]*)*")*)\s*(\/?)>/g,
    (_, end, name, __, empty) => {
      if (end === '/') return open.pop() === name ? '' : '<';
      if (empty !== '/') open.push(name);
      return '';
    },
  );
  return open.length === 0 && !/[<>]|&(?!(?:amp|lt|gt|quot);)/.test(rest.replace(/<\?xml[^?]*\?>/, ''));
}

describe('a Word document', () => {
  const table = reportAround(TEST_ROWS);
  const text = textPart('说明', '目标调整说明', [
    { role: 'heading', text: '一、总体情况' },
    { role: 'subheading', text: '（一）就业' },
    { role: 'body', text: '方案一调整5项。' },
  ]);

  it('holds well-formed parts that its content types and relations name', () => {
    const parts = partsOf([text, table]);
    for (const [name, xml] of Object.entries(parts)) expect([name, wellFormed(xml)]).toEqual([name, true]);
    const named = [...(parts['[Content_Types].xml'] ?? '').matchAll(/PartName="\/([^"]+)"/g)].map((match) => match[1]);
    expect(named.sort()).toEqual(
      Object.keys(parts)
        .filter((name) => !name.endsWith('.rels') && !name.startsWith('['))
        .sort(),
    );
    const targets = [...(parts['word/_rels/document.xml.rels'] ?? '').matchAll(/Target="([^"]+)"/g)];
    for (const [, target] of targets) expect(parts).toHaveProperty([`word/${target}`]);
  });

  it('sets running text on A4 in 版心 156 × 225, 22 lines of 28 characters, and tables in their own section', () => {
    const xml = documentOf([text, table]);
    const [upright, landscape] = xml.match(/<w:sectPr>.*?<\/w:sectPr>/g) ?? [];
    expect(upright).toContain('<w:pgSz w:w="11906" w:h="16838"/>');
    expect(upright).toMatch(/w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/);
    expect(upright).toContain('<w:docGrid w:type="lines" w:linePitch="579"/>');
    expect(xml).toMatch(/<w:spacing w:val="-5"\/><w:sz w:val="32"\/>.*方案一调整5项/);
    expect(landscape).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
    expect(documentOf([table], { ...USUAL_SETUP, paper: 'A3', orientation: 'portrait' })).toContain(
      '<w:pgSz w:w="16838" w:h="23811"/>',
    );
    expect(documentOf([table], BOUND_SETUP)).toMatch(/w:top="1587" w:right="2098" w:bottom="1474" w:left="1984"/);
  });

  it('names title, heading and body faces first and says what may stand in for them', () => {
    const parts = partsOf([text]);
    const face = (words: string): string | undefined =>
      new RegExp(`w:eastAsia="([^"]+)"[^>]*/>(?:(?!<w:rFonts).)*?${words}`).exec(parts['word/document.xml'] ?? '')?.[1];
    expect(face('目标调整说明')).toBe('方正小标宋_GBK');
    expect(face('一、总体情况')).toBe('黑体');
    expect(face('（一）就业')).toBe('楷体_GB2312');
    expect(face('方案一调整5项')).toBe('仿宋_GB2312');
    expect(parts['word/fontTable.xml']).toMatch(/w:name="方正小标宋_GBK"><w:altName w:val="[^"]*宋体/);
  });

  it('repeats the header, splits no row, merges the category and the header’s cells', () => {
    const xml = documentOf([table]);
    const rows = xml.match(/<w:tr>.*?<\/w:tr>/g) ?? [];
    expect(rows.map((row) => row.includes('<w:tblHeader/>'))).toEqual([true, true, false, false]);
    expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true);
    expect(rows[0]).toContain('<w:gridSpan w:val="2"/>');
    expect(rows[2]).toContain('<w:vMerge w:val="restart"/>');
    expect(rows[3]).toContain('<w:vMerge/>');
    expect(rows.map((row) => [...row.matchAll(/<w:t [^>]*>([^<]*)</g)].map((match) => match[1]))).toEqual([
      ['列0', '列1', '方案一'],
      ['列2', '列3'],
      ['就业', '失业率', '2.60', '≥3.14'],
      ['培训', '−5.2', '▲ −0.5'],
    ]);
  });

  it('puts page numbers between dashes on the outer side, and 续表 above the table from its second page on', () => {
    const parts = partsOf([table]);
    expect(parts['word/settings.xml']).toContain('<w:evenAndOddHeaders/>');
    expect(parts['word/document.xml']).toContain('<w:titlePg/>');
    const edge = (kind: string, type: string): string => {
      const id = new RegExp(`<w:${kind}Reference w:type="${type}" r:id="(\\w+)"`).exec(
        parts['word/document.xml'] ?? '',
      );
      const file = new RegExp(`Id="${id?.[1]}"[^>]*Target="([^"]+)"`).exec(parts['word/_rels/document.xml.rels'] ?? '');
      return parts[`word/${file?.[1]}`] ?? '';
    };
    expect(edge('header', 'first')).not.toContain('续表1');
    expect(edge('header', 'default')).toContain('续表1');
    expect(edge('header', 'even')).toContain('续表1');
    const order = (xml: string): number => xml.indexOf('>— <') - xml.indexOf('NUMPAGES');
    expect(order(edge('footer', 'default'))).toBeGreaterThan(0);
    expect(order(edge('footer', 'even'))).toBeLessThan(0);
  });

  it('tells the author only when one was given', () => {
    expect(partsOf([table])['docProps/core.xml']).not.toContain('creator');
    expect(partsOf([table])['docProps/core.xml']).toContain('<dc:title>对照 &lt;稿&gt;</dc:title>');
    expect(partsOf([table], { ...FACTS, author: '张三' })['docProps/core.xml']).toContain('<dc:creator>张三<');
  });

  it('gives the same bytes for the same report', () => {
    expect(writeDocx([table], FACTS, USUAL_SETUP)).toEqual(writeDocx([table], FACTS, USUAL_SETUP));
  });

  it('stays well-formed and keeps every character whatever text stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (content) => {
        const { reports } = cleanReports([reportAround([[textCell(content), textCell('x')]])]);
        const xml = documentOf(reports);
        expect(wellFormed(xml)).toBe(true);
        const row = (xml.match(/<w:tr>.*?<\/w:tr>/gs) ?? []).at(-1) ?? '';
        const cell = /<w:tc>(.*?)<\/w:tc>/s.exec(row)?.[1] ?? '';
        const read = cell
          .replaceAll('<w:br/>', '<w:t>\n</w:t>')
          .replaceAll('<w:tab/>', '<w:t>\t</w:t>')
          .match(/<w:t[^>]*>[^<]*/g);
        const plain = (read ?? []).map((piece) => piece.replace(/^<[^>]*>/, '')).join('');
        const expected = reports[0]?.rows[0]?.cells[0]?.text ?? '';
        expect(
          plain.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
        ).toBe(expected);
      }),
      { numRuns: 60 },
    );
  });
});
