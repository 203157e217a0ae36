import { describe, expect, it } from 'vitest';
import { importSource } from '../import-source';
import { inSourceTerms, placeInSource } from '../place-in-source';
import { readSource } from '../read-source';
import type { Source } from '../source';
import { type DocumentForTests, makeDocument } from './office-for-tests';

function read(document: DocumentForTests): Source {
  const source = readSource(makeDocument(document), '规划.docx');
  if (!source.ok) throw new Error(`${source.issue.code} ${JSON.stringify(source.issue.values)}`);
  return source.value;
}

function cells(source: Source): readonly (readonly string[])[] {
  return source.lines.map((line) => line.cells);
}

function texts(source: Source): readonly string[] {
  return source.lines.map((line) => line.cells.join('|'));
}

function places(source: Source): readonly string[] {
  return source.lines.map(({ line }) => placeInSource(`line ${line}`, source.origins));
}

function notices(source: Source): readonly string[] {
  return source.notices.map(({ issue }) => `${issue.code} ${issue.values['count'] ?? ''}`.trim());
}

const p = (text: string, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const tc = (content: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const tr = (...inside: readonly string[]) => `<w:tr>${inside.join('')}</w:tr>`;
const tbl = (...rows: readonly string[]) => `<w:tbl>${rows.join('')}</w:tbl>`;
const list = (id: number, level = 0) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;

describe('text of a document', () => {
  it('is its paragraphs, with soft breaks as lines, tabs, symbols and fields as read', () => {
    const source = read({
      body: `${p('第一段')}<w:p/><w:p><w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t></w:r></w:p><w:p><w:r><w:t>指标</w:t><w:tab/><w:t>2016年</w:t><w:tab/><w:t>2020年</w:t></w:r></w:p><w:p><w:r><w:sym w:font="Symbol" w:char="F0B3"/><w:t>90</w:t></w:r><w:r><w:sym w:font="Wingdings" w:char="F04A"/></w:r></w:p><w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText><w:t>说明</w:t></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>结果</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
    });
    expect(texts(source)).toEqual(['第一段', '甲', '乙', '指标|2016年|2020年', '≥90□', '结果']);
    expect(places(source)).toEqual([
      'paragraph 1',
      'paragraph 2 line 1',
      'paragraph 2 line 2',
      'paragraph 3',
      'paragraph 4',
      'paragraph 5',
    ]);
  });

  it('takes insertions, drops deletions, hidden text and old properties, and says so', () => {
    const source = read({
      body: `<w:p><w:r><w:t>目标</w:t></w:r><w:ins><w:r><w:t>95</w:t></w:r></w:ins><w:del><w:r><w:delText>90</w:delText></w:r></w:del><w:r><w:rPr><w:vanish/></w:rPr><w:t>密</w:t></w:r></w:p><w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>前半</w:t></w:r></w:p>${p('后半')}<w:p><w:moveFrom><w:r><w:t>移走</w:t></w:r></w:moveFrom></w:p>${tbl(`<w:tr><w:trPr><w:del/></w:trPr>${tc(p('删'))}${tc(p('行'))}</w:tr>`, tr(tc(p('留')), tc(p('下'))))}`,
    });
    expect(texts(source)).toEqual(['目标95', '前半后半', '留|下']);
    expect(notices(source)).toEqual(['source.insertions 1', 'source.deletions 3', 'source.hiddenText 1']);
  });

  it('moves notes behind the text, and keeps raised marks out of numbers', () => {
    const raised = (text: string) => `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>${text}</w:t></w:r>`;
    const source = read({
      body: `<w:p><w:r><w:t>95</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/></w:r></w:p><w:p><w:r><w:t>达到90</w:t></w:r>${raised('1')}<w:r><w:t>，人均m</w:t></w:r>${raised('2')}</w:p>`,
      footnotes: `<w:footnote w:id="0" w:type="separator">${p('—')}</w:footnote><w:footnote w:id="2">${p('按常住人口。')}</w:footnote>`,
    });
    expect(texts(source)).toEqual(['95', '达到90,人均m²', '注1:按常住人口。']);
    expect(places(source)[2]).toBe('footnote 1');
    expect(notices(source)).toEqual(['source.marks 1']);
  });

  it('knows headings by their level and by their style, and leaves the contents out', () => {
    const source = read({
      styles:
        '<w:style w:styleId="a"><w:name w:val="heading 2"/></w:style><w:style w:styleId="b"><w:name w:val="我的"/><w:basedOn w:val="a"/></w:style><w:style w:styleId="c"><w:name w:val="章"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style><w:style w:styleId="t"><w:name w:val="toc 1"/></w:style>',
      body: `${p('总则……1', '<w:pStyle w:val="t"/>')}${p('总则', '<w:pStyle w:val="c"/>')}${p('目标', '<w:pStyle w:val="b"/>')}${p('正文', '<w:outlineLvl w:val="9"/>')}`,
    });
    expect(source.lines.map(({ cells, heading }) => [cells[0], heading])).toEqual([
      ['总则', 1],
      ['目标', 2],
      ['正文', undefined],
    ]);
    expect(notices(source)).toEqual(['source.contents 1']);
  });

  it('leaves out what asks to be filled in, readings above characters and pictures', () => {
    const source = read({
      body: `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${p('单击此处')}</w:sdtContent></w:sdt><w:sdt><w:sdtContent>${p('填好')}</w:sdtContent></w:sdt><w:p><w:r><w:ruby><w:rt><w:r><w:t>du</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>度</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>`,
    });
    expect(texts(source)).toEqual(['填好', '度']);
  });
});

describe('numbers of lists', () => {
  const level = (at: number, format: string, text: string, more = '') =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'chineseCountingThousand', '%1、')}${level(1, 'chineseCounting', '（%2）')}${level(2, 'decimal', '%3.')}${level(3, 'decimal', '%1.%4', '<w:isLgl/>')}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '\uf06c')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="2"><w:startOverride w:val="1"/></w:lvlOverride></w:num><w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num>`;

  it('are those on paper: they begin again below a new one above, and where a list says so', () => {
    const source = read({
      numbering,
      body: [
        p('甲', list(1, 0)),
        p('子', list(1, 1)),
        p('一', list(1, 2)),
        p('二', list(1, 2)),
        p('丑', list(1, 1)),
        p('三', list(1, 2)),
        p('四', list(1, 3)),
        p('五', list(2, 2)),
        p('乙', list(1, 0)),
        p('寅', list(1, 1)),
        p('点', list(3)),
        p('无', list(0)),
      ].join(''),
    });
    expect(texts(source)).toEqual([
      '一、甲',
      '(一)子',
      '1. 一',
      '2. 二',
      '(二)丑',
      '1. 三',
      '1.1 四',
      '1. 五',
      '二、乙',
      '(一)寅',
      '● 点',
      '无',
    ]);
  });

  it('come from the style too, and make projects of a box', () => {
    const source = read({
      numbering,
      styles: `<w:style w:styleId="n"><w:name w:val="项目"/><w:pPr>${list(1, 2)}</w:pPr></w:style>`,
      body: `${p('专栏1 教育工程')}${p('学校建设。到2020年，新建学校25所。', '<w:pStyle w:val="n"/>')}${p('教师培训。到2020年，培训教师3万人次。', '<w:pStyle w:val="n"/>')}`,
    });
    const draft = importSource(source);
    expect(draft.boxes[0]?.projects.map(({ number, name }) => [number, name])).toEqual([
      [1, '学校建设'],
      [2, '教师培训'],
    ]);
  });
});

describe('tables of a document', () => {
  it('repeat merged cells in every row and column they cover', () => {
    const span = (count: number) => `<w:gridSpan w:val="${count}"/>`;
    const source = read({
      body: tbl(
        tr(tc(p('主要指标'), span(4))),
        tr(
          tc(p('类别'), '<w:vMerge w:val="restart"/>'),
          tc(p('指标'), '<w:vMerge w:val="restart"/>'),
          tc(p('目标'), span(2)),
        ),
        tr(tc(p(''), '<w:vMerge/>'), tc(p(''), '<w:vMerge/>'), tc(p('2020年')), tc(p('2025年'))),
        tr(
          tc(p('教育'), '<w:vMerge w:val="restart"/>'),
          tc(`${p('九年义务教育')}${p('巩固率')}`),
          tc(p('98')),
          tc(p('≥99')),
        ),
        tr(tc(p(''), '<w:vMerge/>'), tc(p('毛入学率')), tc(p('90')), tc(p('95'))),
      ),
    });
    expect(cells(source)).toEqual([
      ['主要指标'],
      ['类别', '指标', '目标', '目标'],
      ['类别', '指标', '2020年', '2025年'],
      ['教育', '九年义务教育巩固率', '98', '≥99'],
      ['教育', '毛入学率', '90', '95'],
    ]);
    expect(source.lines.every(({ table }) => table === 1)).toBe(true);
    expect(places(source)[3]).toBe('table 1 row 4');
    expect(placeInSource('line 4 cell 3', source.origins)).toBe('table 1 row 4 cell 3');
  });

  it('of one cell are frames: their paragraphs are lines, tables in them are tables', () => {
    const source = read({
      body: tbl(tr(tc(`${p('专栏1 工程')}${p('1. 甲工程。')}${tbl(tr(tc(p('a')), tc(p('b'))))}${p('2. 乙工程。')}`))),
    });
    expect(texts(source)).toEqual(['专栏1 工程', '1. 甲工程。', 'a|b', '2. 乙工程。']);
    expect(source.lines.map(({ table }) => table)).toEqual([undefined, undefined, 2, undefined]);
    expect(places(source)[3]).toBe('table 1 row 1 paragraph 3');
  });

  it('hold tables in their cells: those follow the row', () => {
    const source = read({
      body: tbl(tr(tc(`${p('外')}${tbl(tr(tc(p('内1')), tc(p('内2'))))}`), tc(p('旁')))),
    });
    expect(texts(source)).toEqual(['外|旁', '内1|内2']);
  });

  it('survive merges that come from nowhere, spans of a thousand and rows that begin late', () => {
    const source = read({
      body: tbl(
        tr(tc(p('孤'), '<w:vMerge/>'), tc(p('宽'), '<w:gridSpan w:val="1000"/>')),
        `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${tc(p('后'))}${tc(p('面'))}</w:tr>`,
      ),
    });
    expect(source.lines[0]?.cells).toHaveLength(101);
    expect(source.lines[1]?.cells).toEqual(['', '后', '面']);
  });
});

describe('text boxes', () => {
  it('come behind their paragraph, once, though the file tells them twice', () => {
    const content = `<w:txbxContent>${p('专栏1 工程')}${tbl(tr(tc(p('甲')), tc(p('乙'))))}</w:txbxContent>`;
    const source = read({
      body: `<w:p><w:r><w:t>前</w:t><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${content}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${content}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent><w:t>后</w:t></w:r></w:p>${p('下一段')}`,
    });
    expect(texts(source)).toEqual(['前后', '专栏1 工程', '甲|乙', '下一段']);
  });
});

describe('a hostile document', () => {
  it.each([
    ['nesting', '<w:tbl><w:tr><w:tc>'.repeat(3000) + '</w:tc></w:tr></w:tbl>'.repeat(3000), 'source.tooDeep'],
    ['half a tag', '<w:p', 'source.damaged'],
    ['tags that cross', '<w:p><w:r></w:p></w:r>', 'source.damaged'],
  ])('%s is refused', (_, body, code) => {
    expect(readSource(makeDocument({ body }), 'x.docx')).toMatchObject({ ok: false, issue: { code, place: 'x.docx' } });
  });

  it('gives the places of its draft in its own words', () => {
    const source = read({
      body: `${p('苏城市基本公共服务规划（2021～2025年）')}${tbl(tr(tc(p('类别')), tc(p('指标')), tc(p('2020年')), tc(p('2025年目标'))), tr(tc(p('教育')), tc(p('毛入学率(%)')), tc(p('90')), tc(p('≥95'))))}${p('结语一段。')}${p('结语二段。')}`,
    });
    const draft = inSourceTerms(importSource(source), source);
    expect(draft.indicators.map(({ name, place }) => [name, place])).toEqual([
      ['毛入学率', expect.stringMatching(/^table 1 row 2/)],
    ]);
    expect(draft.unrecognised.map(({ place }) => place)).toEqual(['paragraph 2 – paragraph 3']);
  });
});
