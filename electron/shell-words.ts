/** The few sentences the shell itself shows, in system dialogs and where no page can. */
export const SHELL_WORDS = {
  startFailedTitle: '均衡规划台无法启动',
  startFailedText:
    '启动时发生意外错误。您的规划没有被改动。请重新启动；如果仍然失败，请把数据目录下 logs 文件夹交给维护人员。',
  crashLoopTitle: '均衡规划台已停止',
  crashLoopText:
    '界面连续多次意外退出。已保存的内容没有丢失。请重新启动电脑后再试；如果仍然失败，请把数据目录下 logs 文件夹交给维护人员。',
  hungTitle: '界面没有响应',
  hungText: '可以继续等待，也可以重新载入界面。已显示“已保存”的内容不会丢失。',
  wait: '继续等待',
  reload: '重新载入',
  open: '打开',
  save: '保存',
  replaceTitle: '文件已存在',
  replaceText: (name: string) => `“${name}”已经存在。要替换它吗？`,
  replace: '替换',
  cancel: '取消',
  planFiles: '规划文件',
  planTexts: '规划文件，以及可导入的文件',
  documents: 'Word 文档',
  textFiles: '文本和网页',
  allFiles: '所有文件',
  workbooks: 'Excel 工作簿',
  csvFiles: 'CSV 表格',
  pdfFiles: 'PDF 文档',
  pictures: '图片',
} as const;
