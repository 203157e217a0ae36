import type { Sheet } from './page-setup';
import type { PaperWords } from './paper-words';
import { FACE } from './write-docx-fonts';
import { field, paragraph, run, twips } from './write-docx-xml';

/** The foot stands so far below the type area, in mm. */
const FOOT_BELOW = 7;
/** 14 pt in mm: the height of the page number, and one character of its size. */
const FOOT_LINE = 14 / 2.835;
const CHARACTER = 280;
/** The line above a continued table ends so far above the table, in mm. */
const CONTINUED_LINE = 6;

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** One section's heads or feet: on its first page, on odd ones, on even ones. */
export interface SectionEdges {
  readonly first: string;
  readonly default: string;
  readonly even: string;
}

export interface EdgeTexts {
  readonly header: string;
  readonly footer: string;
  /** 续表1 and 单位：… from the second page on; null for running text. */
  readonly continued: { readonly table: string; readonly unitNote: string } | null;
  readonly words: PaperWords;
  /** True for the section that the document begins with. */
  readonly begins: boolean;
}

export function sectionHeads({ header, continued }: EdgeTexts, sheet: Sheet): SectionEdges {
  const width = twips(sheet.width - sheet.margins.left - sheet.margins.right);
  const own = header === '' ? '' : paragraph({ align: 'center' }, run(header, FACE.foot));
  const tabs = [
    { at: Math.round(width / 2), kind: 'center' },
    { at: width, kind: 'right' },
  ] as const;
  const again =
    continued === null
      ? ''
      : paragraph(
          { tabs, line: { height: 240, rule: 'auto' } },
          `${run(`\t${continued.table}\t`, FACE.caption)}${run(continued.unitNote, FACE.above)}`,
        );
  const empty = paragraph({}, '');
  return {
    first: part('hdr', own === '' ? empty : own),
    default: part('hdr', own + again || empty),
    even: part('hdr', own + again || empty),
  };
}

/**
 * Page number between dashes, one character in from the outer edge: right on odd pages, left on even ones. Beside running
 * text it stands alone, as GB/T 9704-2012 has it; below tables the inner side says 第 n 页 共 N 页.
 */
export function sectionFeet({ footer, continued, words, begins }: EdgeTexts, sheet: Sheet): SectionEdges {
  const width = twips(sheet.width - sheet.margins.left - sheet.margins.right);
  const number = `${run('— ', FACE.pageNumber)}${field('PAGE', FACE.pageNumber)}${run(' —', FACE.pageNumber)}`;
  const inner =
    continued === null
      ? run(footer, FACE.foot)
      : `${run(footer === '' ? '' : `${footer}　`, FACE.foot)}${pageOf(words)}`;
  const tabs = [{ at: width - CHARACTER, kind: 'right' }] as const;
  const indent = { left: CHARACTER, right: CHARACTER };
  const tab = run('\t', FACE.foot);
  const odd =
    inner === ''
      ? paragraph({ align: 'right', indent }, number)
      : paragraph({ tabs, indent }, `${inner}${tab}${number}`);
  const even =
    inner === ''
      ? paragraph({ align: 'left', indent }, number)
      : paragraph({ tabs, indent }, `${number}${tab}${inner}`);
  // Only of the document's first page is the side known; a frame at the outer edge is right on both.
  const frame = paragraph({ outside: true }, `${run('　', FACE.pageNumber)}${number}${run('　', FACE.pageNumber)}`);
  const first = begins ? odd : `${frame}${paragraph({ align: 'center' }, inner)}`;
  return { first: part('ftr', first), default: part('ftr', odd), even: part('ftr', even) };
}

function pageOf(words: PaperWords): string {
  const pieces = words.pageOf('{page}', '{pages}').split(/(\{pages?\})/);
  return pieces
    .map((piece) => {
      if (piece === '{page}') return field('PAGE', FACE.foot);
      return piece === '{pages}' ? field('NUMPAGES', FACE.foot) : run(piece, FACE.foot);
    })
    .join('');
}

function part(root: 'hdr' | 'ftr', inside: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${root} ${NAMESPACES}>${inside}</w:${root}>`;
}

/** Paper, margins, grid and the section's own heads and feet, by relation. Running text stands on 22 lines of 28 characters. */
export function sectionProperties(
  sheet: Sheet,
  kind: 'text' | 'table',
  relations: { readonly heads: SectionRelations; readonly feet: SectionRelations },
): string {
  const { width, height, margins } = sheet;
  const references = [...edges('header', relations.heads), ...edges('footer', relations.feet)].join('');
  const landscape = width > height ? ' w:orient="landscape"' : '';
  const foot = Math.max(4, margins.bottom - FOOT_BELOW - FOOT_LINE);
  const head = Math.max(4, margins.top - CONTINUED_LINE - 1);
  const page = `<w:pgSz w:w="${twips(width)}" w:h="${twips(height)}"${landscape}/><w:pgMar w:top="${twips(margins.top)}" w:right="${twips(margins.right)}" w:bottom="${twips(margins.bottom)}" w:left="${twips(margins.left)}" w:header="${twips(head)}" w:footer="${twips(foot)}" w:gutter="0"/>`;
  const grid = kind === 'text' ? '<w:docGrid w:type="lines" w:linePitch="579"/>' : '<w:docGrid w:linePitch="312"/>';
  const first = kind === 'table' ? '<w:titlePg/>' : '';
  return `<w:sectPr>${references}<w:type w:val="nextPage"/>${page}<w:cols w:space="425"/>${first}${grid}</w:sectPr>`;
}

/** Relation ids of a section's parts. */
export interface SectionRelations {
  readonly first: string;
  readonly default: string;
  readonly even: string;
}

function edges(kind: 'header' | 'footer', ids: SectionRelations): readonly string[] {
  return (['first', 'default', 'even'] as const).map(
    (type) => `<w:${kind}Reference w:type="${type}" r:id="${ids[type]}"/>`,
  );
}
