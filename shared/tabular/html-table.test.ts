import { describe, expect, test } from 'vitest';
import { readHtmlTable, writeHtmlTable } from './html-table';

const read = (html: string) => readHtmlTable(html, 1000);

/** As Excel puts it on the clipboard: the table opens before the fragment, a measuring row ends it. */
const EXCEL = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head>
<style><!--table {mso-displayed-decimal-separator:"\\.";} td {padding:0}--></style>
<!--[if gte mso 9]><xml><x:ExcelWorkbook><x:Name>1 < 2</x:Name></x:ExcelWorkbook></xml><![endif]--></head>
<body><table border=0 style='border-collapse:collapse'>
<!--StartFragment-->
 <col width=72 style='width:54pt'>
 <tr height=19><td height=19 class=xl65 x:num="0.9">90.0%</td><td>&#8805; 2.60</td></tr>
 <tr><td>一<br style='mso-data-placement:same-cell;'>  二</td>
  <td>a&nbsp;&nbsp;b</td></tr>
 <![if supportMisalignedColumns]><tr height=0 style='display:none'><td></td><td></td></tr><![endif]>
<!--EndFragment-->
</table></body></html>`;

describe('cells of clipboard HTML', () => {
  test('C3 Excel: values as displayed, line ends stay in their cell, styles and data islands are no text', () => {
    expect(read(EXCEL)).toEqual([
      ['90.0%', '≥ 2.60'],
      ['一\n二', 'a b'],
    ]);
  });

  test('C15 LibreOffice: cells with fonts, without closing paragraphs', () => {
    expect(
      read(`<html><head><meta charset="utf-8"><title></title></head><body><table cellspacing="0"><colgroup width="85"></colgroup>
      <tr><td height="17" sdval="2.6" sdnum="1033;0;0.00"><font face="Noto">2.60</font></td><td><br></td></tr></table></body></html>`),
    ).toEqual([['2.60', '']]);
  });

  test('C15 Word: paragraphs in cells, rowspan and colspan repeated', () => {
    expect(
      read(`<table class=MsoTableGrid><tr><td rowspan=2><p class=MsoNormal><span>公共<o:p></o:p></span></p></td>
        <td colspan=2><p>目标<o:p></o:p></p><p>（％）</p></td></tr>
        <tr><td><p>９０</p></td><td><p>&nbsp;</p></td></tr></table>`),
    ).toEqual([
      ['公共', '目标\n（％）', '目标\n（％）'],
      ['公共', '９０', ''],
    ]);
  });

  test('C15 WPS: no tbody, tags in capitals', () => {
    expect(read('<TABLE><TR><TD>1</TD><TD>2</TD></TR><TR><TD>3</TD><TD>4</TD></TR></TABLE>')).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
  });

  test('C15 browsers: left out closing tags, a table within a cell, words around the table', () => {
    expect(
      read('<p>表1</p><table><tr><td>a<td>b<table><tr><td>x</td><td>y</td></tr></table></td><tr><th>c</table>注'),
    ).toEqual([['表1'], ['a', 'b\nx y'], ['c'], ['注']]);
  });

  test('C15 scripts are neither run nor read', () => {
    expect(
      read(
        '<table><tr><td onclick="steal()">1<script>document.title="<td>x</td>"</script><img src=x onerror=alert(1)></td></tr></table>',
      ),
    ).toEqual([['1']]);
  });

  test('C3 HTML without a table is left to the plain text', () => {
    expect(read('<p>一段话</p>')).toBeNull();
  });

  test('C3 text outside the copied fragment is left out', () => {
    expect(read('<table><tr><td>before<!--StartFragment-->x<!--EndFragment-->after</td></tr></table>')).toEqual([
      ['x'],
    ]);
  });

  test('a cell that claims a thousand columns, and a million lone signs, stay small and quick', () => {
    const started = performance.now();
    expect(
      readHtmlTable(`<table>${'<tr><td colspan=999 rowspan=999>x'.repeat(50_000)}</table>`, 1000)?.length,
    ).toBeLessThan(20);
    readHtmlTable(`<table><td>${'<'.repeat(1_000_000)}`, 1000);
    readHtmlTable(`<table><td>${'<!-- '.repeat(300_000)}`, 1000);
    readHtmlTable(`<table><td>${'<script'.repeat(300_000)}`, 1000);
    readHtmlTable(`<table><td>${'<table><td>'.repeat(100_000)}`, 1000);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('cells as clipboard HTML', () => {
  const cell = (text: string, decimals: number | null = null) => ({
    text,
    number: decimals === null ? null : { value: Number(text), decimals },
  });

  test('C1 comparators stay text and decimals stay printed', () => {
    const html = writeHtmlTable([[cell('≥90'), cell('2.60', 2), cell('=1+1')]]);
    expect(html).toContain(`<td sdnum="2052;0;@" style='mso-number-format:"\\@"'>≥90</td>`);
    expect(html).toContain(`<td sdval="2.6" sdnum="2052;0;0.00" style='mso-number-format:"0\\.00"'>2.60</td>`);
    expect(html).toContain(`style='mso-number-format:"\\@"'>=1+1</td>`);
  });

  test('C2 what is written is read back, with line ends and signs of HTML', () => {
    const cells = [
      ['a\nb', '<b>&amp;"'],
      ['', '目标'],
    ];
    expect(read(writeHtmlTable(cells.map((row) => row.map((text) => cell(text)))))).toEqual(cells);
  });
});
