import type { sources as zhCN } from '../zh-CN/sources';

const FORMATS: Readonly<Record<string, string>> = {
  docx: 'a Word document',
  xlsx: 'an Excel workbook',
  xmlWorkbook: 'an XML workbook',
  html: 'a web page',
  delimited: 'a table of separated text',
  text: 'plain text',
};
const ENCODINGS: Readonly<Record<string, string>> = { gb18030: 'GB18030', 'utf-16le': 'UTF-16', 'utf-16be': 'UTF-16' };
const SEPARATORS: Readonly<Record<string, string>> = { '\t': 'tabs' };

function megabytes(bytes: string | number | undefined): string {
  return `${Math.ceil(Number(bytes ?? 0) / 1_048_576)} MB`;
}

export const sources: typeof zhCN = {
  'source.empty': () => 'The file is empty: there is nothing to import. Check whether it is the right one.',
  'source.nothing': () => 'There is no text in the file: nothing to import. Have scanned pages recognised first.',
  'source.tooLarge': (v) =>
    `The file has ${megabytes(v['bytes'])}, more than the ${megabytes(v['largest'])} that are read. Split it.`,
  'source.unpackedTooLarge': (v) =>
    `Unpacked, the file is out of all proportion (at most ${megabytes(v['largest'])}), perhaps a zip bomb; it was not read. Check where it comes from, or save only what is to be imported.`,
  'source.tooManyParts': (v) =>
    `The file has ${v['parts']} parts, more than ${v['most']}; it was not read. Check where it comes from.`,
  'source.tooManyLines': (v) =>
    `There are more than ${v['most']} lines; nothing was read. Keep only the tables and boxes to import.`,
  'source.tableTooWide': (v) =>
    `A table has more than ${v['most']} columns; nothing was read. Keep only the columns to import.`,
  'source.tooManySheets': (v) =>
    `The workbook has ${v['sheets']} sheets, more than ${v['most']}; nothing was read. Split it or delete what is not needed.`,
  'source.tooDeep': () => 'The document is nested too deeply and was not read. Copy its content into a new one.',
  'source.doctype': (v) =>
    `“${v['part']}” in the file holds a DOCTYPE, which office files never have; it was not read. Check where it comes from.`,
  'source.truncated': () => 'The file is not whole; perhaps a download or copy broke off. Get it again.',
  'source.damaged': (v) =>
    `“${v['part']}” in the file is damaged; nothing was read. Get it again, or open and save it in WPS, Excel or Word.`,
  'source.password': () => 'The file has a password. Take it off in WPS, Excel or Word, save, and import again.',
  'source.oldWord': () => 'This is a document of the old kind (.doc, .wps). Save it as .docx in WPS or Word.',
  'source.oldExcel': () => 'This is a workbook of the old kind (.xls, .et). Save it as .xlsx in WPS or Excel.',
  'source.oldOffice': () => 'This is an office file of the old kind. Save it as .docx or .xlsx in WPS, Word or Excel.',
  'source.rtf': () => 'This is an RTF document. Save it as .docx in WPS or Word.',
  'source.pdf': () => 'This is a PDF. Turn it into .docx, or copy its text and use “Paste plan text”.',
  'source.picture': () => 'This is a picture. Have its text recognised first, then use “Paste plan text”.',
  'source.archive': () => 'This is an archive. Unpack it and import the files inside.',
  'source.webArchive': () => 'This is a web archive (.mht). Open it in a browser or WPS and save it as .html or .docx.',
  'source.openDocument': () => 'This is an OpenDocument file (.odt, .ods). Save it as .docx or .xlsx.',
  'source.slides': () => 'These are slides. Copy their tables into a document or workbook.',
  'source.binaryWorkbook': () => 'This is a binary workbook (.xlsb). Save it as .xlsx in Excel or WPS.',
  'source.planFile': () => 'This is a plan file (.eqplan): open it instead of importing it.',
  'source.otherZip': () =>
    'This is an archive that is neither a Word document nor an Excel workbook. Unpack it and import the files inside.',
  'source.xmlDocument': () => 'This is an XML file, not a workbook. Open it in WPS or Word and save it as .docx.',
  'source.unknown': () => 'What this file is cannot be told. .docx, .xlsx, .csv, .txt and .html can be imported.',
  'source.allSheetsLeft': () =>
    'No sheet of the workbook can be read: all are hidden, empty, or beyond the limits. Unhide them, or keep only what is to be imported.',
  'source.otherKind': (v) =>
    `“${v['name']}” holds ${FORMATS[String(v['format'])] ?? 'something else'} and was read as such.`,
  'source.encoding': (v) =>
    `Read as ${ENCODINGS[String(v['encoding'])] ?? v['encoding']}; if letters are garbled, save the file as UTF-8.`,
  'source.separator': (v) =>
    `Columns are separated by “${SEPARATORS[String(v['separator'])] ?? v['separator']}”; check if they are shifted.`,
  'source.cellCut': (v) => `Of ${v['count']} cells longer than ${v['longest']} characters only the start was read.`,
  'source.macros': () => 'The file has macros; they were not run, only the content was read.',
  'source.hiddenSheet': (v) => `The hidden sheet “${v['sheet']}” was not read; unhide it if it is needed.`,
  'source.hiddenRows': (v) => `${v['rows']} rows are hidden; they were read too. Check whether they are wanted.`,
  'source.hiddenColumns': (v) =>
    `${v['columns']} columns are hidden; they were read too. Check whether they are wanted.`,
  'source.sheetTooLong': (v) =>
    `This sheet has more than ${v['most']} rows and was not read. Keep only the rows to import.`,
  'source.sheetTooWide': (v) =>
    `This sheet has more than ${v['most']} columns and was not read. Keep only the columns to import.`,
  'source.cellError': (v) => `The cell shows the error ${v['text']}, no usable number. Check its formula.`,
  'source.formulaUnknown': () =>
    'The formula was saved without its result and is read as empty. Open and save the file in Excel or WPS, or type the value.',
  'source.moreErrors': (v) => `${v['count']} more cells show errors. Check their formulas.`,
  'source.moreUnknown': (v) => `${v['count']} more formulas were saved without their result. Please check.`,
  'source.mergesLeft': () =>
    'Some merged cells are too large or overlap; they are read in their first cell only. Please check.',
  'source.chartSheet': (v) => `“${v['sheet']}” is no table (a chart) and was not read.`,
  'source.insertions': (v) => `${v['count']} tracked insertions that nobody accepted yet were taken.`,
  'source.deletions': (v) => `${v['count']} tracked deletions that nobody accepted yet were left out.`,
  'source.hiddenText': (v) => `${v['count']} pieces of hidden text were not read.`,
  'source.contents': (v) => `The table of contents (${v['count']} lines) was not read.`,
  'source.marks': (v) => `${v['count']} raised marks of notes were kept out of the text.`,
  'source.comments': (v) => `${v['count']} comments were not read.`,
  'source.embedded': () => 'An embedded object was not read; open it and copy it separately.',
  'source.pictures': (v) => `There are ${v['count']} pictures; tables or text in them were not read.`,
};
