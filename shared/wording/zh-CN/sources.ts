import { sentences } from '../sentence';

const FORMATS: Readonly<Record<string, string>> = {
  docx: 'Word 文档',
  xlsx: 'Excel 工作簿',
  xmlWorkbook: 'XML 表格',
  html: '网页',
  delimited: '分隔符表格',
  text: '纯文本',
};
const ENCODINGS: Readonly<Record<string, string>> = { gb18030: 'GB18030', 'utf-16le': 'UTF-16', 'utf-16be': 'UTF-16' };
const SEPARATORS: Readonly<Record<string, string>> = { '\t': '制表符' };

function megabytes(bytes: string | number | undefined): string {
  return `${Math.ceil(Number(bytes ?? 0) / 1_048_576)} MB`;
}

/** What is said of a file that plans come in: why it is not read and what to do, or what to know about how it was read. */
export const sources = sentences({
  // Not read
  'source.empty': () => '文件是空的，没有可导入的内容。请核对是否选对了文件。',
  'source.nothing': () => '文件中没有文字，没有可导入的内容。如是扫描图片，请先识别成文字。',
  'source.tooLarge': (v) => `文件有 ${megabytes(v['bytes'])}，超过 ${megabytes(v['largest'])} 的上限。请拆分后导入。`,
  'source.unpackedTooLarge': (v) =>
    `文件解压后异常庞大（上限 ${megabytes(v['largest'])}），可能是压缩炸弹，没有读入。请核对来源，或只保留要导入的内容另存。`,
  'source.tooManyParts': (v) => `文件内有 ${v['parts']} 个部分，超过 ${v['most']} 的上限，没有读入。请核对来源。`,
  'source.tooManyLines': (v) => `内容超过 ${v['most']} 行，没有读入。请只保留要导入的表格和专栏。`,
  'source.tableTooWide': (v) => `有一个表超过 ${v['most']} 列，没有读入。请只保留要导入的列。`,
  'source.tooManySheets': (v) =>
    `工作簿有 ${v['sheets']} 个工作表，超过 ${v['most']} 的上限，没有读入。请拆分，或删去无关的工作表。`,
  'source.tooDeep': () => '文档嵌套过深，没有读入。请复制内容到新文档后再导入。',
  'source.doctype': (v) => `文件中的“${v['part']}”含有办公文件不该有的声明（DOCTYPE），没有读入。请核对来源。`,
  'source.truncated': () => '文件不完整，可能下载或拷贝时中断。请重新获取后再导入。',
  'source.damaged': (v) => `文件中的“${v['part']}”已损坏，没有读入。请重新获取，或用 WPS、Excel、Word 打开后另存。`,
  'source.password': () => '文件有密码。请在 WPS、Excel 或 Word 中取消密码并另存后再导入。',
  'source.oldWord': () => '这是旧格式的文字文档（.doc、.wps）。请用 WPS 或 Word 另存为 .docx 后再导入。',
  'source.oldExcel': () => '这是旧格式的工作簿（.xls、.et）。请用 WPS 或 Excel 另存为 .xlsx 后再导入。',
  'source.oldOffice': () => '这是旧格式的办公文件。请用 WPS、Word 或 Excel 另存为 .docx 或 .xlsx 后再导入。',
  'source.rtf': () => '这是 RTF 文档。请用 WPS 或 Word 另存为 .docx 后再导入。',
  'source.pdf': () => '这是 PDF 文件。请用 WPS 转为 .docx，或复制其中的文字，用“粘贴规划文本”导入。',
  'source.picture': () => '这是图片。请先识别成文字，再用“粘贴规划文本”导入。',
  'source.archive': () => '这是压缩包。请先解压，再导入其中的文件。',
  'source.webArchive': () => '这是单个文件的网页存档（.mht）。请用浏览器或 WPS 打开，另存为 .html 或 .docx 后再导入。',
  'source.openDocument': () => '这是 OpenDocument 文件（.odt、.ods）。请另存为 .docx 或 .xlsx 后再导入。',
  'source.slides': () => '这是演示文稿。请把其中的表格复制到文档或工作簿后再导入。',
  'source.binaryWorkbook': () => '这是二进制工作簿（.xlsb）。请用 Excel 或 WPS 另存为 .xlsx 后再导入。',
  'source.planFile': () => '这是规划文件（.eqplan），不必导入，直接打开即可。',
  'source.otherZip': () => '这是压缩包，其中不是 Word 文档或 Excel 工作簿。请先解压，再导入其中的文件。',
  'source.xmlDocument': () => '这是 XML 文件，不是工作簿。请用 WPS 或 Word 打开后另存为 .docx，再导入。',
  'source.unknown': () => '认不出这是什么文件。可导入 .docx、.xlsx、.csv、.txt、.html。',
  'source.allSheetsLeft': () =>
    '工作簿中没有可读的工作表：都是隐藏的、空的，或超出上限。请取消隐藏，或只保留要导入的部分。',
  // Read, with a remark
  'source.otherKind': (v) => `“${v['name']}”的内容是${FORMATS[String(v['format'])] ?? ''}，已按内容读取。`,
  'source.encoding': (v) =>
    `按 ${ENCODINGS[String(v['encoding'])] ?? v['encoding']} 编码读取；如有乱码，请另存为 UTF-8。`,
  'source.separator': (v) => `以“${SEPARATORS[String(v['separator'])] ?? v['separator']}”分列；如有错位，请核对。`,
  'source.cellCut': (v) => `${v['count']} 格超过 ${v['longest']} 字，只读开头。`,
  'source.macros': () => '文件带有宏，没有运行，只读内容。',
  // Workbooks
  'source.hiddenSheet': (v) => `隐藏的工作表“${v['sheet']}”没有读入；需要时请取消隐藏。`,
  'source.hiddenRows': (v) => `有 ${v['rows']} 行是隐藏的，已一并读入，请核对是否需要。`,
  'source.hiddenColumns': (v) => `有 ${v['columns']} 列是隐藏的，已一并读入，请核对是否需要。`,
  'source.sheetTooLong': (v) => `这个工作表超过 ${v['most']} 行，没有读入。请只保留要导入的行，另存后再试。`,
  'source.sheetTooWide': (v) => `这个工作表超过 ${v['most']} 列，没有读入。请只保留要导入的列，另存后再试。`,
  'source.cellError': (v) => `单元格是错误值 ${v['text']}，没有可用的数，请核对公式。`,
  'source.formulaUnknown': () => '公式没有保存结果，按空格读取。请用 Excel 或 WPS 打开并保存后再导入，或手工填写。',
  'source.moreErrors': (v) => `此外还有 ${v['count']} 格是错误值，请核对公式。`,
  'source.moreUnknown': (v) => `此外还有 ${v['count']} 个公式没有保存结果，请核对。`,
  'source.mergesLeft': () => '有些合并单元格过大或相互重叠，只读左上角的一格，请核对。',
  'source.chartSheet': (v) => `“${v['sheet']}”不是表格（图表），没有读入。`,
  // Documents
  'source.insertions': (v) => `有 ${v['count']} 处未接受的修订插入，已按接受读入。`,
  'source.deletions': (v) => `有 ${v['count']} 处未接受的修订删除，已按接受略去。`,
  'source.hiddenText': (v) => `有 ${v['count']} 处隐藏文字，没有读入。`,
  'source.contents': (v) => `目录共 ${v['count']} 行，没有读入。`,
  'source.marks': (v) => `有 ${v['count']} 处上标的注释号，没有读入正文。`,
  'source.comments': (v) => `有 ${v['count']} 处批注，没有读入。`,
  'source.embedded': () => '嵌入的对象没有读入，请打开后另行复制。',
  'source.pictures': (v) => `有 ${v['count']} 幅图片；其中若有表格或文字，没有读入，请对照原文。`,
});
