import { strToU8, zipSync } from 'fflate';
import { type PageSetup, sheetOf, TEXT_SHEET } from './page-setup';
import { type DocumentFacts, tableNumbers } from './paper-words';
import type { Report } from './report';
import { fontTable, styles } from './write-docx-fonts';
import { docxPart } from './write-docx-part';
import {
  type SectionEdges,
  type SectionRelations,
  sectionFeet,
  sectionHeads,
  sectionProperties,
} from './write-docx-section';
import { escapeXml } from './write-docx-xml';

const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A part of the package that the document points to. */
interface EdgePart {
  readonly id: string;
  readonly kind: 'header' | 'footer';
  readonly file: string;
  readonly content: string;
}

/**
 * Reports as a Word document after GB/T 9704-2012: running text upright in 版心 156 × 225, each table in a section of its
 * own as the set-up wants it. Reports come from `cleanReports`. The same input gives the same bytes.
 */
export function writeDocx(reports: readonly Report[], facts: DocumentFacts, setup: PageSetup): Uint8Array {
  const edges: EdgePart[] = [];
  const relate = (kind: EdgePart['kind'], parts: SectionEdges): SectionRelations => {
    const add = (content: string): string => {
      const number = edges.length + 1;
      edges.push({ id: `rIdEdge${number}`, kind, file: `${kind}${number}.xml`, content });
      return `rIdEdge${number}`;
    };
    return { first: add(parts.first), default: add(parts.default), even: add(parts.even) };
  };
  const numbers = tableNumbers(reports);
  const sections = reports.map((report, index) => {
    const table = numbers[index] ?? null;
    const sheet = table === null ? TEXT_SHEET : sheetOf(setup);
    const continued = table === null ? null : { table: facts.words.continued(table), unitNote: report.unitNote };
    const texts = { header: setup.header, footer: setup.footer, continued, words: facts.words, begins: index === 0 };
    const heads = relate('header', sectionHeads(texts, sheet));
    const feet = relate('footer', sectionFeet(texts, sheet));
    return { report, sheet, properties: sectionProperties(sheet, table === null ? 'text' : 'table', { heads, feet }) };
  });
  const body = sections.map(({ report, sheet, properties }, index) => {
    // The last section's properties stand at the end of the body, the others' in their last paragraph.
    const last = index === sections.length - 1;
    return docxPart(report, sheet, setup, facts.words, last ? '' : properties) + (last ? properties : '');
  });
  const files: Readonly<Record<string, string>> = {
    '[Content_Types].xml': contentTypes(edges),
    '_rels/.rels': relationships([
      ['rId1', `${OFFICE}/officeDocument`, 'word/document.xml'],
      ['rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      ['rId3', `${OFFICE}/extended-properties`, 'docProps/app.xml'],
    ]),
    'word/document.xml': `<w:document xmlns:w="${WORD}" xmlns:r="${OFFICE}"><w:body>${body.join('')}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relationships([
      ['rIdStyles', `${OFFICE}/styles`, 'styles.xml'],
      ['rIdFonts', `${OFFICE}/fontTable`, 'fontTable.xml'],
      ['rIdSettings', `${OFFICE}/settings`, 'settings.xml'],
      ...edges.map(({ id, kind, file }) => [id, `${OFFICE}/${kind}`, file] as const),
    ]),
    'word/styles.xml': styles(),
    'word/fontTable.xml': fontTable(),
    'word/settings.xml': settings(),
    ...Object.fromEntries(edges.map(({ file, content }) => [`word/${file}`, content.replace(HEADER, '')])),
    'docProps/core.xml': coreProperties(facts),
    'docProps/app.xml': `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Equiplan</Application></Properties>`,
  };
  const packed = Object.entries(files).map(([name, content]) => [name, strToU8(HEADER + content)] as const);
  return zipSync(Object.fromEntries(packed), { level: 6, mtime: zipTime(facts.createdAt) });
}

function relationships(list: readonly (readonly [id: string, type: string, target: string])[]): string {
  const lines = list.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`);
  return `<Relationships xmlns="${PACKAGE}/relationships">${lines.join('')}</Relationships>`;
}

function contentTypes(edges: readonly EdgePart[]): string {
  const override = (name: string, type: string): string => `<Override PartName="/${name}" ContentType="${type}"/>`;
  return [
    `<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override('word/document.xml', `${TYPE}.document.main+xml`),
    override('word/styles.xml', `${TYPE}.styles+xml`),
    override('word/fontTable.xml', `${TYPE}.fontTable+xml`),
    override('word/settings.xml', `${TYPE}.settings+xml`),
    ...edges.map(({ kind, file }) => override(`word/${file}`, `${TYPE}.${kind}+xml`)),
    override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    override('docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'),
    '</Types>',
  ].join('');
}

/** Page numbers change sides; the grid of characters squeezes punctuation as official documents do. */
function settings(): string {
  return `<w:settings xmlns:w="${WORD}"><w:zoom w:percent="100"/><w:bordersDoNotSurroundHeader/><w:bordersDoNotSurroundFooter/><w:defaultTabStop w:val="420"/><w:evenAndOddHeaders/><w:drawingGridVerticalSpacing w:val="579"/><w:characterSpacingControl w:val="compressPunctuation"/><w:compat><w:useFELayout/><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`;
}

function coreProperties({ title, author, createdAt }: DocumentFacts): string {
  const time = escapeXml(createdAt.replace(/\.\d+Z$/, 'Z'));
  const creator = author === '' ? '' : `<dc:creator>${escapeXml(author)}</dc:creator>`;
  return `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title>${creator}<dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified></cp:coreProperties>`;
}

/** Zip files know no years before 1980. */
function zipTime(createdAt: string): number {
  const time = Date.parse(createdAt);
  return Math.max(Number.isNaN(time) ? 0 : time, Date.UTC(1981, 0, 1));
}
