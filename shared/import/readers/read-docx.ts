import type { Source } from '../source';
import { DocxBody, type DocxEvent } from './docx-body';
import { DocxLines } from './docx-lines';
import { readDocxNumbering } from './docx-numbering';
import { readDocxStyles } from './docx-styles';
import { readXmlPart } from './read-xml';
import { refuse } from './refuse';
import { mainPart, readRelationships } from './relationships';
import type { SniffedFile } from './sniffed-file';
import { SourceBuilder } from './source-builder';
import type { SourceReader } from './source-reader';
import type { Zip } from './zip-directory';

/** Documents of Word, WPS and LibreOffice. Nothing outside the file is followed, no field is worked out. */
export const docxReader: SourceReader = {
  format: 'docx',
  extensions: ['docx', 'docm', 'dotx', 'dotm'],
  claims: ({ content }) => content.kind === 'zip' && documentPart(content.zip) !== null,
  read: readDocx,
};

function documentPart(zip: Zip): string | null {
  const named = mainPart(zip) ?? '';
  const part = /(?:^|\/)document\d*\.xml$/i.test(named) ? named : 'word/document.xml';
  return zip.entries.has(part) ? part : null;
}

const SEVERITIES: Readonly<Record<DocxEvent, 'warning' | 'info'>> = {
  'source.insertions': 'warning',
  'source.deletions': 'warning',
  'source.hiddenText': 'warning',
  'source.embedded': 'warning',
  'source.marks': 'info',
  'source.comments': 'info',
  'source.pictures': 'info',
};

function readDocx({ content }: SniffedFile): Source {
  if (content.kind !== 'zip') return refuse('source.unknown');
  const { zip } = content;
  const part = documentPart(zip) ?? '';
  const relationships = readRelationships(zip, part);
  const partOf = (kind: string): string => relationships.find((one) => one.kind === kind)?.part ?? '';
  const styles = readDocxStyles(zip, partOf('styles'));
  const numbering = readDocxNumbering(zip, partOf('numbering'), styles);
  const body = new DocxBody();
  readXmlPart(zip, part, body);
  const builder = new SourceBuilder();
  if ([...zip.entries.keys()].some((name) => name.endsWith('vbaProject.bin'))) builder.notice('info', 'source.macros');
  const lines = new DocxLines(builder, styles, numbering);
  lines.addStory(body.blocks);
  addNotes(zip, partOf, body, lines);
  for (const [event, count] of body.events) builder.notice(SEVERITIES[event], event, '', { count });
  if (lines.leftContents > 0) builder.notice('info', 'source.contents', '', { count: lines.leftContents });
  return builder.finish('docx');
}

/** Notes stand behind the text, in the order it refers to them; their marks are not in it. */
function addNotes(zip: Zip, partOf: (kind: string) => string, body: DocxBody, lines: DocxLines): void {
  if (body.noteIds.length === 0) return;
  const notes = new Map<string, DocxBody['blocks']>();
  for (const kind of ['footnote', 'endnote']) {
    const reader = new DocxBody();
    readXmlPart(zip, partOf(`${kind}s`), reader);
    for (const [id, blocks] of reader.notes) notes.set(`${kind} ${id}`, blocks);
  }
  for (const [index, id] of [...new Set(body.noteIds)].entries()) lines.addNote(notes.get(id) ?? [], index + 1);
}
