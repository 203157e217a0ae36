import type { RunStyle } from './write-docx-xml';

/** Faces of GB/T 9704-2012. They are licensed and may be absent, so each names what may stand in for it. */
const FACES = [
  { name: '方正小标宋_GBK', instead: '方正小标宋简体,FZXiaoBiaoSong-B05,华文中宋,STZhongsong,宋体', family: 'roman' },
  { name: '仿宋_GB2312', instead: '仿宋,FangSong,华文仿宋,STFangsong,Noto Serif CJK SC', family: 'modern' },
  { name: '楷体_GB2312', instead: '楷体,KaiTi,华文楷体,STKaiti,Noto Serif CJK SC', family: 'modern' },
  { name: '黑体', instead: 'SimHei,华文黑体,STHeiti,Noto Sans CJK SC', family: 'swiss' },
  { name: '宋体', instead: 'SimSun,华文宋体,STSong,Noto Serif CJK SC', family: 'roman' },
] as const;

type Face = (typeof FACES)[number]['name'];

const TITLE: Face = '方正小标宋_GBK';
const BODY: Face = '仿宋_GB2312';
const KAI: Face = '楷体_GB2312';
const HEAD: Face = '黑体';
const SONG: Face = '宋体';

/**
 * 28 characters of 16 pt on a line of 156 mm stand a quarter of a point closer than they are wide. Said of the characters
 * and not by a grid of characters, in which LibreOffice gives each of them two places.
 */
const LINE_OF_28 = -5;

/** Sizes in points: 2号 22, 3号 16, 4号 14, 小五 9. */
export const FACE = {
  title: { font: TITLE, size: 22 },
  heading: { font: HEAD, size: 16, spacing: LINE_OF_28 },
  subheading: { font: KAI, size: 16, spacing: LINE_OF_28 },
  body: { font: BODY, size: 16, spacing: LINE_OF_28 },
  annex: { font: HEAD, size: 16 },
  caption: { font: HEAD, size: 12 },
  above: { font: BODY, size: 10.5 },
  note: { font: BODY, size: 9 },
  pageNumber: { font: SONG, size: 14 },
  foot: { font: SONG, size: 9 },
} as const satisfies Record<string, RunStyle>;

/** Digits and point of 仿宋 are all half as wide as the type is tall: so points can be aligned. */
export function tableFace(heading: boolean, size: number): RunStyle {
  return { font: heading ? HEAD : BODY, size };
}

/** word/fontTable.xml. */
export function fontTable(): string {
  const fonts = FACES.map(
    ({ name, instead, family }) =>
      `<w:font w:name="${name}"><w:altName w:val="${instead}"/><w:charset w:val="86"/><w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`,
  );
  return `<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${fonts.join('')}</w:fonts>`;
}

/** word/styles.xml: what Word's own lists of styles and its navigation know the paragraphs by. */
export function styles(): string {
  const style = (id: string, name: string, face: RunStyle, more: string): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/>${more}<w:rPr><w:rFonts w:ascii="${face.font}" w:hAnsi="${face.font}" w:eastAsia="${face.font}"/><w:sz w:val="${face.size * 2}"/><w:szCs w:val="${face.size * 2}"/></w:rPr></w:style>`;
  return [
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
    `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${BODY}" w:hAnsi="${BODY}" w:eastAsia="${BODY}" w:cs="${BODY}"/><w:kern w:val="2"/><w:sz w:val="32"/><w:szCs w:val="32"/><w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`,
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:rPr><w:sz w:val="32"/><w:szCs w:val="32"/></w:rPr></w:style>',
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
    style('Title', 'Title', FACE.title, '<w:pPr><w:jc w:val="center"/><w:outlineLvl w:val="0"/></w:pPr>'),
    style('Heading1', 'heading 1', FACE.heading, '<w:pPr><w:keepNext/><w:outlineLvl w:val="1"/></w:pPr>'),
    style('Heading2', 'heading 2', FACE.subheading, '<w:pPr><w:keepNext/><w:outlineLvl w:val="2"/></w:pPr>'),
    style('Caption', 'caption', FACE.caption, '<w:pPr><w:keepNext/><w:jc w:val="center"/></w:pPr>'),
    '</w:styles>',
  ].join('');
}
