/** Text as XML carries it. Characters that XML cannot carry were taken out by `cleanReports`. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** Twentieths of a point, the unit of WordprocessingML. */
export function twips(mm: number): number {
  return Math.round((mm * 1440) / 25.4);
}

export interface RunStyle {
  /** For Chinese, digits and letters alike. */
  readonly font: string;
  /** Points. */
  readonly size: number;
  readonly underlined?: true | undefined;
  /** Twentieths of a point between characters. */
  readonly spacing?: number | undefined;
}

/** A piece of text in one face. Line ends and tabs become Word's own. */
export function run(text: string, style: RunStyle): string {
  if (text === '') return '';
  const pieces = text.split(/(\n|\t)/).map((piece) => {
    if (piece === '\n') return '<w:br/>';
    if (piece === '\t') return '<w:tab/>';
    return piece === '' ? '' : `<w:t xml:space="preserve">${escapeXml(piece)}</w:t>`;
  });
  return `<w:r>${runProperties(style)}${pieces.join('')}</w:r>`;
}

export function runProperties({ font, size, underlined, spacing }: RunStyle): string {
  const fonts = `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/>`;
  const halfPoints = Math.round(size * 2);
  const line = underlined === undefined ? '' : '<w:u w:val="single"/>';
  return `<w:rPr>${fonts}${spacing === undefined ? '' : `<w:spacing w:val="${spacing}"/>`}<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>${line}</w:rPr>`;
}

/** A field that Word works out on every page: PAGE, NUMPAGES. */
export function field(instruction: 'PAGE' | 'NUMPAGES', style: RunStyle): string {
  const properties = runProperties(style);
  const part = (inside: string): string => `<w:r>${properties}${inside}</w:r>`;
  return [
    part('<w:fldChar w:fldCharType="begin"/>'),
    part(`<w:instrText xml:space="preserve"> ${instruction} </w:instrText>`),
    part('<w:fldChar w:fldCharType="separate"/>'),
    part('<w:t>1</w:t>'),
    part('<w:fldChar w:fldCharType="end"/>'),
  ].join('');
}

export interface ParagraphStyle {
  readonly style?: string | undefined;
  readonly keepNext?: boolean | undefined;
  /** Stands at the outer edge of the page: right on odd ones, left on even ones. */
  readonly outside?: true | undefined;
  /** Position and kind of each, in twips. */
  readonly tabs?: readonly Tab[] | undefined;
  /** Twips; `exact` lines are as tall whatever stands in them. */
  readonly line?: { readonly height: number; readonly rule: 'exact' | 'auto' } | undefined;
  readonly before?: number | undefined;
  readonly after?: number | undefined;
  readonly indent?:
    | { readonly left?: number; readonly right?: number; readonly hanging?: number; readonly firstChars?: number }
    | undefined;
  readonly align?: 'left' | 'center' | 'right' | 'both' | undefined;
  /** 1 and on: an entry of the navigation pane. */
  readonly outline?: number | undefined;
}

export interface Tab {
  readonly at: number;
  readonly kind: 'left' | 'center' | 'right';
  readonly leader?: 'underscore' | undefined;
}

/** A paragraph; `section` closes the section that ends with it. Properties in the order that the schema asks for. */
export function paragraph(style: ParagraphStyle, inside: string, section = ''): string {
  const { tabs = [], line, before = 0, after = 0, indent, align, outline } = style;
  const spacing = `<w:spacing w:before="${before}" w:after="${after}"${line === undefined ? '' : ` w:line="${line.height}" w:lineRule="${line.rule}"`}/>`;
  const properties = [
    style.style === undefined ? '' : `<w:pStyle w:val="${style.style}"/>`,
    style.keepNext === true ? '<w:keepNext/>' : '',
    style.outside === undefined
      ? ''
      : '<w:framePr w:wrap="around" w:vAnchor="text" w:hAnchor="margin" w:xAlign="outside" w:y="1"/>',
    tabs.length === 0 ? '' : `<w:tabs>${tabs.map(tab).join('')}</w:tabs>`,
    // The grid of 28 × 22 is for running text; tables and page feet set their own lines.
    line?.rule === 'auto' ? '<w:snapToGrid w:val="0"/>' : '',
    spacing,
    indent === undefined ? '' : indentation(indent),
    align === undefined ? '' : `<w:jc w:val="${align}"/>`,
    outline === undefined ? '' : `<w:outlineLvl w:val="${outline - 1}"/>`,
    section,
  ];
  return `<w:p><w:pPr>${properties.join('')}</w:pPr>${inside}</w:p>`;
}

function tab({ at, kind, leader }: Tab): string {
  return `<w:tab w:val="${kind}"${leader === undefined ? '' : ` w:leader="${leader}"`} w:pos="${at}"/>`;
}

function indentation({
  left = 0,
  right = 0,
  hanging = 0,
  firstChars = 0,
}: NonNullable<ParagraphStyle['indent']>): string {
  const first = firstChars === 0 ? '' : ` w:firstLineChars="${firstChars * 100}" w:firstLine="${firstChars * 320}"`;
  return `<w:ind w:left="${left}" w:right="${right}"${hanging === 0 ? '' : ` w:hanging="${hanging}"`}${first}/>`;
}
